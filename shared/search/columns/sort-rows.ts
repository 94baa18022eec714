import type { ColumnStore } from './column-store.ts';

export const SORT_FIELDS = ['relevance', 'published', 'imported', 'outlet', 'title'] as const;
export interface SearchSort {
  readonly by: (typeof SORT_FIELDS)[number];
  readonly descending: boolean;
}

/**
 * The order of text values, worked out once until they change: the place of each in it. Titles are folded, and folded
 * Arabic and Latin letters stand in the order of their alphabets, as a collator that looks at letters alone has them.
 */
export class TitleOrder {
  readonly #columns: ColumnStore;
  #places = new Uint32Array(0);
  #of = '';

  constructor(columns: ColumnStore) {
    this.#columns = columns;
  }

  /** The place of each row's title; `version` tells one state of the columns from the next. */
  places(version: string): Uint32Array {
    if (version === this.#of) return this.#places;
    const { titles } = this.#columns;
    const order = Uint32Array.from(titles.keys());
    // Without a title comes last.
    order.sort((one, other) => compareTitles(titles[one] ?? '', titles[other] ?? ''));
    this.#places = new Uint32Array(titles.length);
    for (const [place, row] of order.entries()) this.#places[row] = place;
    this.#of = version;
    return this.#places;
  }
}

function compareTitles(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return one < other ? -1 : 1;
}

/** Scores are told apart this finely. */
const SCORE_STEPS = 2 ** 30;
/** After every date. */
const NO_DATE = 99_999_999;

export interface SortedBy {
  readonly sort: SearchSort;
  readonly scores: Float32Array;
  readonly titlePlaces: () => Uint32Array;
}

/**
 * Puts rows in order. What has no value to sort by comes last, whichever way; equals stand newest first.
 * Without scores, relevance is how new an article is.
 */
export function sortRows(rows: Int32Array, columns: ColumnStore, { sort, scores, titlePlaces }: SortedBy): Int32Array {
  const size = columns.size;
  const key = keyOf(sort, columns, rows, { scores, titlePlaces });
  // One number that holds key and row sorts without a comparison being called.
  const packed = Float64Array.from(rows, (row) => key(row) * size + (size - 1 - row));
  packed.sort();
  return Int32Array.from(packed, (value) => size - 1 - (value % size));
}

type SortKey = (row: number) => number;

function keyOf(
  { by, descending }: SearchSort,
  columns: ColumnStore,
  rows: Int32Array,
  { scores, titlePlaces }: Pick<SortedBy, 'scores' | 'titlePlaces'>,
): SortKey {
  const directed = (most: number, value: SortKey): SortKey => (descending ? (row) => most - value(row) : value);
  switch (by) {
    case 'relevance':
      return relevanceKey(columns, rows, scores, descending);
    case 'published':
      return dateKey(columns, descending);
    case 'imported':
      return directed(2 ** 33, (row) => Math.floor((columns.importedAt[row] ?? 0) / 1000));
    case 'outlet': {
      const places = outletPlaces(columns);
      const outlet = directed(columns.outlets.size, (row) => places[(columns.outletOf[row] ?? 0) - 1] ?? 0);
      return (row) => (columns.outletOf[row] === 0 ? columns.outlets.size + 1 : outlet(row));
    }
    case 'title': {
      const places = titlePlaces();
      const title = directed(columns.size, (row) => places[row] ?? 0);
      return (row) => (columns.titles[row] === '' ? columns.size + 1 : title(row));
    }
  }
}

function relevanceKey(columns: ColumnStore, rows: Int32Array, scores: Float32Array, descending: boolean): SortKey {
  let best = 0;
  for (const row of rows) best = Math.max(best, scores[row] ?? 0);
  if (best === 0) return dateKey(columns, descending);
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

const collator = new Intl.Collator('ar', { sensitivity: 'base', numeric: true });

function outletPlaces(columns: ColumnStore): Uint32Array {
  const order = Array.from({ length: columns.outlets.size }, (_, outlet) => outlet);
  order.sort((one, other) => collator.compare(columns.outlets.idOf(one), columns.outlets.idOf(other)));
  const places = new Uint32Array(order.length);
  for (const [place, outlet] of order.entries()) places[outlet] = place;
  return places;
}
