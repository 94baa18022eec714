import { compareNames } from './compare-names.ts';
import type { ColumnStore } from './column-store.ts';

/** More changed titles than this are sorted with all others. */
const MOST_INSERTED = 2000;
/** Titles put in order in the first steps of the preparation, about a thirtieth of a second each. */
const SHORTEST_RUN = 8192;

/** Rows in runs of this length, of which those before `at` are in order. */
interface Runs {
  rows: number[];
  at: number;
  length: number;
}

/**
 * The order of the titles, worked out once and then kept up to date: the place of each in it, the same for equal ones.
 * Without a title comes last.
 */
export class TitleOrder {
  readonly #columns: ColumnStore;
  /** The titles as they were sorted, by row. */
  #known: string[] = [];
  #order = new Uint32Array(0);
  #places = new Uint32Array(0);
  readonly #runs: Runs = { rows: [], at: 0, length: SHORTEST_RUN };

  constructor(columns: ColumnStore) {
    this.#columns = columns;
  }

  /** Does some of the work of the first order: puts runs in order, then runs of those; false where none is left. */
  prepare(): boolean {
    const runs = this.#runs;
    const count = this.#columns.titles.length;
    if (this.#known.length > 0) return false;
    for (let row = runs.rows.length; row < count; row += 1) runs.rows.push(row);
    if (runs.at >= count) {
      if (runs.length >= count) return false;
      runs.length *= 2;
      runs.at = 0;
    }
    const run = runs.rows.slice(runs.at, runs.at + runs.length).sort(this.#compare);
    for (const [index, row] of run.entries()) runs.rows[runs.at + index] = row;
    runs.at += runs.length;
    return true;
  }

  /** The place of each row's title as it now is. */
  places(): Uint32Array {
    const { titles } = this.#columns;
    const changed: number[] = [];
    for (let row = 0; row < titles.length; row += 1) if (titles[row] !== this.#known[row]) changed.push(row);
    if (changed.length === 0) return this.#places;
    this.#order = changed.length > MOST_INSERTED ? this.#sorted() : this.#inserted(changed);
    this.#places = placesIn(this.#order, titles);
    this.#known = titles.slice();
    return this.#places;
  }

  readonly #compare = (one: number, other: number): number => {
    const { titles } = this.#columns;
    return compareTitles(titles[one] ?? '', titles[other] ?? '');
  };

  /** All rows in order. What was prepared is believed no further than that it may save work. */
  #sorted(): Uint32Array<ArrayBuffer> {
    const { rows } = this.#runs;
    for (let row = rows.length; row < this.#columns.titles.length; row += 1) rows.push(row);
    this.#runs.rows = [];
    return Uint32Array.from(rows.sort(this.#compare));
  }

  #inserted(changed: readonly number[]): Uint32Array<ArrayBuffer> {
    const { titles } = this.#columns;
    const isChanged = new Uint8Array(titles.length);
    for (const row of changed) isChanged[row] = 1;
    const others = this.#order.filter((row) => isChanged[row] === 0);
    const order = new Uint32Array(titles.length);
    const rows = [...changed].sort(this.#compare);
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

function placesIn(order: Uint32Array, titles: readonly string[]): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(order.length);
  let [place, before] = [0, order[0] ?? 0];
  for (let index = 0; index < order.length; index += 1) {
    const row = order[index] ?? 0;
    if (titles[before] !== titles[row]) place = index;
    places[row] = place;
    before = row;
  }
  return places;
}

/** Never 0 for titles that differ: their order is then the same however they came in, and equal ones are plain to see. */
function compareTitles(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return compareNames(one, other) || (one < other ? -1 : 1);
}
