import { LANGUAGES, type Language } from '../../model/language.ts';
import { Bitmap } from '../engine/bitmap.ts';
import { TONES, type Tone } from '../../model/tone.ts';
import type { SearchStatus } from '../search-document.ts';
import { SEARCH_STATUSES, type ColumnStore } from './column-store.ts';
import { marksOf, rowsMarked, rowsWithin } from './rows-with.ts';

/**
 * What a list is narrowed to. Within outlets, languages, statuses, topics and tones any will do (null: clippings that
 * have none); of tags (entities, events) a clipping must have all. What is empty does not narrow.
 */
export interface SearchFilters {
  readonly outlets: readonly (string | null)[];
  readonly languages: readonly Language[];
  readonly statuses: readonly SearchStatus[];
  readonly topics: readonly (string | null)[];
  readonly tones: readonly (Tone | null)[];
  readonly tagIds: readonly string[];
  /** Days of publication, both included, as `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTERS: SearchFilters = {
  outlets: [],
  languages: [],
  statuses: [],
  topics: [],
  tones: [],
  tagIds: [],
  from: null,
  to: null,
};

const FILTER_NAMES = ['outlets', 'languages', 'statuses', 'topics', 'tones', 'tagIds', 'period'] as const;
/** A part of the filters, which a facet's own counts leave out: one sees what else could be chosen. */
export type FilterName = (typeof FILTER_NAMES)[number];

/** As many values as a column of bytes may have. */
const BYTES = 256;
/** Parts kept at hand: somebody who types, or tries one filter after the other, changes few of them at a time. */
const MOST_KNOWN = 64;

/** Finds the rows that filters let through. Each part is worked out once for each state of the columns. */
export class RowFilter {
  readonly #columns: ColumnStore;
  readonly #known = new Map<string, Bitmap>();
  #version = -1;

  constructor(columns: ColumnStore) {
    this.#columns = columns;
  }

  /**
   * The rows that each part of the filters lets through; parts that do not narrow are not there.
   *
   * @param version tells one state of the columns from the next
   */
  rows(filters: SearchFilters, size: number, version: number): ReadonlyMap<FilterName, Bitmap> {
    if (this.#version !== version || this.#known.size > MOST_KNOWN) this.#known.clear();
    this.#version = version;
    const found = new Map<FilterName, Bitmap>();
    for (const name of FILTER_NAMES) {
      const chosen = name === 'period' ? [filters.from, filters.to] : filters[name];
      if (chosen.every((value) => name === 'period' && value === null)) continue;
      const key = `${name} ${JSON.stringify(chosen)}`;
      const rows = this.#known.get(key) ?? partRows(name, filters, this.#columns, size);
      this.#known.set(key, rows);
      found.set(name, rows);
    }
    return found;
  }
}

function partRows(name: FilterName, filters: SearchFilters, columns: ColumnStore, size: number): Bitmap {
  switch (name) {
    case 'outlets':
      return outletRows(filters.outlets, columns, size);
    case 'languages': {
      const wanted = filters.languages.map((language) => LANGUAGES.indexOf(language));
      return rowsMarked(columns.languages, marksOf(wanted, BYTES), size);
    }
    case 'statuses': {
      const wanted = filters.statuses.map((status) => SEARCH_STATUSES.indexOf(status));
      return rowsMarked(columns.statuses, marksOf(wanted, BYTES), size);
    }
    case 'topics':
      return topicRows(filters.topics, columns, size);
    case 'tones':
      return toneRows(filters.tones, columns, size);
    case 'tagIds':
      return tagRows(filters.tagIds, columns, size);
    case 'period':
      return rowsWithin({ begins: columns.publishedFrom, ends: columns.publishedTo }, filters, size);
  }
}

function outletRows(outlets: readonly (string | null)[], columns: ColumnStore, size: number): Bitmap {
  const numbers = outlets.map((outlet) => (outlet === null ? -1 : columns.outlets.find(outlet)));
  // The column counts from 1; 0 is no outlet.
  const places = numbers.map((number) => (number === undefined ? undefined : number + 1));
  return rowsMarked(columns.outletOf, marksOf(places, columns.outlets.size + 1), size);
}

function topicRows(topics: readonly (string | null)[], columns: ColumnStore, size: number): Bitmap {
  const numbers = topics.map((topic) => (topic === null ? undefined : columns.topics.find(topic)));
  return columns.topicsOf.rowsWithAny(marksOf(numbers, columns.topics.size), size, topics.includes(null));
}

function toneRows(tones: readonly (Tone | null)[], columns: ColumnStore, size: number): Bitmap {
  const bits = tones.reduce((sum, tone) => (tone === null ? sum : sum | (1 << TONES.indexOf(tone))), 0);
  const marks = Uint8Array.from({ length: BYTES }, (_, byte) => ((byte & bits) !== 0 ? 1 : 0));
  if (tones.includes(null)) marks[0] = 1;
  return rowsMarked(columns.tones, marks, size);
}

/** Tags add up: a clipping must have all. */
function tagRows(tagIds: readonly string[], columns: ColumnStore, size: number): Bitmap {
  const [first, ...others] = tagIds.map((id) =>
    columns.tagsOf.rowsWithAny(marksOf([columns.tags.find(id)], columns.tags.size), size),
  );
  return others.reduce((rows, other) => rows.keep(other), first ?? new Bitmap(size));
}
