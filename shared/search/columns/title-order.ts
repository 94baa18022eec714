import type { ColumnStore } from './column-store.ts';

/** More changed titles than this are sorted with all others. */
const MOST_INSERTED = 2000;

/**
 * The order of the titles, worked out once and then kept up to date: the place of each in it. Titles are folded, and
 * folded Arabic and Latin letters stand in the order of their alphabets, as a collator that looks at letters alone has
 * them. Without a title comes last.
 */
export class TitleOrder {
  readonly #columns: ColumnStore;
  /** The titles as they were sorted, by row. */
  #known: string[] = [];
  #order = new Uint32Array(0);
  #places = new Uint32Array(0);

  constructor(columns: ColumnStore) {
    this.#columns = columns;
  }

  /** Whether it was worked out. */
  get isKnown(): boolean {
    return this.#known.length > 0;
  }

  /** The place of each row's title as it now is. */
  places(): Uint32Array {
    const { titles } = this.#columns;
    const changed: number[] = [];
    for (let row = 0; row < titles.length; row += 1) if (titles[row] !== this.#known[row]) changed.push(row);
    if (changed.length === 0) return this.#places;
    this.#order = changed.length > MOST_INSERTED ? sorted(titles) : this.#inserted(changed);
    this.#places = new Uint32Array(titles.length);
    for (let place = 0; place < titles.length; place += 1) this.#places[this.#order[place] ?? 0] = place;
    this.#known = titles.slice();
    return this.#places;
  }

  #inserted(changed: readonly number[]): Uint32Array<ArrayBuffer> {
    const { titles } = this.#columns;
    const isChanged = new Uint8Array(titles.length);
    for (const row of changed) isChanged[row] = 1;
    const others = this.#order.filter((row) => isChanged[row] === 0);
    const order = new Uint32Array(titles.length);
    const rows = [...changed].sort((one, other) => compareTitles(titles[one] ?? '', titles[other] ?? ''));
    let taken = 0;
    for (const [index, row] of rows.entries()) {
      const place = placeOf(titles[row] ?? '', others, titles);
      order.set(others.subarray(taken, place), taken + index);
      order[place + index] = row;
      taken = place;
    }
    order.set(others.subarray(taken), taken + rows.length);
    return order;
  }
}

/** Where a title belongs among sorted ones, by halving. */
function placeOf(title: string, order: Uint32Array, titles: readonly string[]): number {
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compareTitles(titles[order[middle] ?? 0] ?? '', title) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function sorted(titles: readonly string[]): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(titles.keys()).sort((one, other) => compareTitles(titles[one] ?? '', titles[other] ?? ''));
}

function compareTitles(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return one < other ? -1 : 1;
}
