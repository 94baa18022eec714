import type { Bitmap } from '../engine/bitmap.ts';
import type { ColumnStore } from './column-store.ts';
import { compareNames } from './compare-names.ts';
import { RowOrder } from './row-order.ts';
import { TitleOrder } from './title-order.ts';

export const SORT_FIELDS = ['relevance', 'published', 'imported', 'outlet', 'title'] as const;
export interface SearchSort {
  readonly by: (typeof SORT_FIELDS)[number];
  readonly descending: boolean;
}

/** Scores are told apart this finely. */
const SCORE_STEPS = 2 ** 30;
/** The last second that a key holds, in 2106. */
const LATEST = 2 ** 32 - 1;
const NO_ROWS = new Int32Array(0);
/** After every date. */
const NO_DATE = 99_999_999;

type ColumnSort = Omit<SearchSort, 'by'> & { readonly by: Exclude<SearchSort['by'], 'relevance'> };

/** All there are. The one by titles takes long, once; from then on it is kept up. */
const ORDERS = SORT_FIELDS.filter((by) => by !== 'relevance').flatMap((by): ColumnSort[] => [
  { by, descending: true },
  { by, descending: false },
]);

/** A list longer than this share of the archive is cut from the order of the whole, which is then kept. */
const LONG_SHARE = 8;

/**
 * Puts rows in order. What has no value to sort by comes last, whichever way; equals stand newest first. Without
 * scores, relevance is how new an article is. The order of the whole archive by a column is worked out once for each
 * state of the columns.
 */
export class RowSorter {
  readonly #columns: ColumnStore;
  readonly #titles: TitleOrder;
  readonly #orders = new Map<string, Int32Array>();
  #version = -1;

  constructor(columns: ColumnStore) {
    this.#columns = columns;
    this.#titles = new TitleOrder(columns);
  }

  /**
   * Works out one more order of the whole archive that the next list might ask for; false where all are known.
   *
   * @param size rows there are
   */
  prepare(size: number, version: number): boolean {
    if (this.#titles.prepare()) return true;
    this.#renew(version);
    const next = ORDERS.find((sort) => !this.#orders.has(nameOf(sort)));
    if (!next || size === 0) return false;
    this.#whole(next, size);
    return true;
  }

  /**
   * @param scores of each row; none above 0 where nothing was searched for
   * @param version tells one state of the columns from the next
   */
  sort(found: Bitmap, { by, descending }: SearchSort, scores: Float32Array, version: number): RowOrder {
    this.#renew(version);
    if (by !== 'relevance') return this.#byColumn(found, { by, descending });
    const rows = scores.some((score) => score > 0) ? found.rows() : NO_ROWS;
    const best = highest(rows, scores);
    if (best === 0) return this.#byColumn(found, { by: 'published', descending });
    // The scores are another query's before long; the keys stay.
    return sorted(rows, relevanceKey(scores, best, descending));
  }

  #byColumn(found: Bitmap, sort: ColumnSort): RowOrder {
    const count = found.count();
    const isKnown = this.#orders.has(nameOf(sort));
    if (!isKnown && count * LONG_SHARE < found.size) return sorted(found.rows(), this.#keyOf(sort));
    const all = this.#whole(sort, found.size);
    return new RowOrder(count, (wanted) => cut(all, found, wanted));
  }

  /** The order of the whole archive. */
  #whole(sort: ColumnSort, size: number): Int32Array {
    const known = this.#orders.get(nameOf(sort));
    if (known) return known;
    const rows = new Int32Array(size);
    for (let row = 0; row < size; row += 1) rows[row] = row;
    const all = sorted(rows, this.#keyOf(sort)).all();
    this.#orders.set(nameOf(sort), all);
    return all;
  }

  #renew(version: number): void {
    if (this.#version !== version) this.#orders.clear();
    this.#version = version;
  }

  #keyOf({ by, descending }: ColumnSort): SortKey {
    const columns = this.#columns;
    const directed = (most: number, value: SortKey): SortKey => (descending ? (row) => most - value(row) : value);
    switch (by) {
      case 'published':
        return dateKey(columns, descending);
      case 'imported':
        return directed(LATEST, (row) => Math.floor((columns.importedAt[row] ?? 0) / 1000));
      case 'outlet': {
        const places = outletPlaces(columns);
        const outlet = directed(columns.outlets.size, (row) => places[(columns.outletOf[row] ?? 0) - 1] ?? 0);
        return (row) => (columns.outletOf[row] === 0 ? columns.outlets.size + 1 : outlet(row));
      }
      case 'title': {
        const places = this.#titles.places();
        const title = directed(columns.size, (row) => places[row] ?? 0);
        return (row) => (columns.titles[row] === '' ? columns.size + 1 : title(row));
      }
    }
  }
}

function nameOf({ by, descending }: ColumnSort): string {
  return `${by} ${descending}`;
}

/** Rows by their keys; of equals, the one that came in last is first. The array is the order's from now on. */
function sorted(rows: Int32Array, key: SortKey): RowOrder {
  const newestFirst = rows.reverse();
  const keys = new Uint32Array(rows.length);
  for (let index = 0; index < keys.length; index += 1) keys[index] = key(newestFirst[index] ?? 0);
  return RowOrder.byKeys(newestFirst, keys);
}

/** The first so many rows of an order that are in a set. */
function cut(order: Int32Array, found: Bitmap, count: number): Int32Array {
  const rows = new Int32Array(count);
  let at = 0;
  for (let place = 0; at < count && place < order.length; place += 1) {
    const row = order[place] ?? 0;
    if (!found.has(row)) continue;
    rows[at] = row;
    at += 1;
  }
  return rows;
}

function highest(rows: Int32Array, scores: Float32Array): number {
  let best = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const score = scores[rows[index] ?? 0] ?? 0;
    if (score > best) best = score;
  }
  return best;
}

/** A whole number from 0 to 2^32 - 1 for each row. */
type SortKey = (row: number) => number;

function relevanceKey(scores: Float32Array, best: number, descending: boolean): SortKey {
  return (row) => {
    const step = Math.round(((scores[row] ?? 0) / best) * SCORE_STEPS);
    return descending ? SCORE_STEPS - step : step;
  };
}

function dateKey(columns: ColumnStore, descending: boolean): SortKey {
  return (row) => {
    const day = columns.publishedFrom[row] ?? 0;
    if (day === 0) return NO_DATE;
    return descending ? NO_DATE - day : day;
  };
}

function outletPlaces(columns: ColumnStore): Uint32Array {
  const order = Array.from({ length: columns.outlets.size }, (_, outlet) => outlet);
  order.sort((one, other) => compareNames(columns.outlets.idOf(one), columns.outlets.idOf(other)));
  const places = new Uint32Array(order.length);
  for (const [place, outlet] of order.entries()) places[outlet] = place;
  return places;
}
