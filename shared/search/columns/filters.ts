import { LANGUAGES, type Language } from '../../model/language.ts';
import { Bitmap, rowsWhere } from '../engine/bitmap.ts';
import { TONES, type Tone } from '../../model/tone.ts';
import type { SearchStatus } from '../search-document.ts';
import { SEARCH_STATUSES, type ColumnStore } from './column-store.ts';
import { dayNumber } from './day-number.ts';

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
type RowTest = (row: number) => boolean;

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
      return rowsWhere(size, outletTest(filters.outlets, columns));
    case 'languages': {
      const wanted = filters.languages.map((language) => LANGUAGES.indexOf(language));
      return rowsWhere(size, choiceTest(columns.languages, wanted));
    }
    case 'statuses': {
      const wanted = filters.statuses.map((status) => SEARCH_STATUSES.indexOf(status));
      return rowsWhere(size, choiceTest(columns.statuses, wanted));
    }
    case 'topics':
      return rowsWhere(size, topicTest(filters.topics, columns));
    case 'tones':
      return rowsWhere(size, toneTest(filters.tones, columns));
    case 'tagIds':
      return tagRows(filters.tagIds, columns, size);
    case 'period':
      return rowsWhere(size, periodTest(filters, columns));
  }
}

function choiceTest(column: Uint8Array, choices: readonly number[]): RowTest {
  const marks = new Uint8Array(256);
  for (const choice of choices) marks[choice] = 1;
  return (row) => marks[column[row] ?? 255] === 1;
}

function outletTest(outlets: readonly (string | null)[], columns: ColumnStore): RowTest {
  // The column counts from 1; 0 is no outlet.
  const marks = new Uint8Array(columns.outlets.size + 1);
  for (const outlet of outlets) {
    const number = outlet === null ? -1 : columns.outlets.find(outlet);
    if (number !== undefined) marks[number + 1] = 1;
  }
  return (row) => marks[columns.outletOf[row] ?? 0] === 1;
}

function topicTest(topics: readonly (string | null)[], columns: ColumnStore): RowTest {
  const marks = new Uint8Array(columns.topics.size);
  for (const topic of topics) {
    const number = topic === null ? undefined : columns.topics.find(topic);
    if (number !== undefined) marks[number] = 1;
  }
  const orNone = topics.includes(null);
  return (row) => columns.topicsOf.hasAny(row, marks) || (orNone && columns.topicsOf.countOf(row) === 0);
}

function toneTest(tones: readonly (Tone | null)[], columns: ColumnStore): RowTest {
  const bits = tones.reduce((sum, tone) => (tone === null ? sum : sum | (1 << TONES.indexOf(tone))), 0);
  const orNone = tones.includes(null);
  return (row) => ((columns.tones[row] ?? 0) & bits) !== 0 || (orNone && columns.tones[row] === 0);
}

/** Tags add up: a clipping must have all. */
function tagRows(tagIds: readonly string[], columns: ColumnStore, size: number): Bitmap {
  const [first, ...others] = tagIds.map((id) => {
    const marks = new Uint8Array(columns.tags.size);
    const tag = columns.tags.find(id);
    if (tag !== undefined) marks[tag] = 1;
    return rowsWhere(size, (row) => columns.tagsOf.hasAny(row, marks));
  });
  return others.reduce((rows, other) => rows.keep(other), first ?? new Bitmap(size));
}

function periodTest({ from, to }: SearchFilters, columns: ColumnStore): RowTest {
  const [first, last] = [from === null ? 1 : dayNumber(from), to === null ? Infinity : dayNumber(to)];
  return (row) => (columns.publishedFrom[row] ?? 0) >= first && (columns.publishedTo[row] ?? 0) <= last;
}
