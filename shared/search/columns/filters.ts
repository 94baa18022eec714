import { LANGUAGES, type Language } from '../../model/language.ts';
import { Bitmap } from '../engine/bitmap.ts';
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

/** A part of the filters, which a facet's own counts leave out: one sees what else could be chosen. */
export type FilterName = 'outlets' | 'languages' | 'statuses' | 'topics' | 'tones' | 'tagIds' | 'period';
type RowTest = (row: number) => boolean;

/** The rows that each part of the filters lets through; parts that do not narrow are not there. */
export function filterRows(
  filters: SearchFilters,
  columns: ColumnStore,
  size: number,
): ReadonlyMap<FilterName, Bitmap> {
  const tests: readonly (readonly [FilterName, RowTest | null])[] = [
    ['outlets', outletTest(filters.outlets, columns)],
    [
      'languages',
      choiceTest(
        columns.languages,
        filters.languages.map((language) => LANGUAGES.indexOf(language)),
      ),
    ],
    [
      'statuses',
      choiceTest(
        columns.statuses,
        filters.statuses.map((status) => SEARCH_STATUSES.indexOf(status)),
      ),
    ],
    ['topics', topicTest(filters.topics, columns)],
    ['tones', toneTest(filters.tones, columns)],
    ['tagIds', tagTest(filters.tagIds, columns)],
    ['period', periodTest(filters, columns)],
  ];
  const found = new Map<FilterName, Bitmap>();
  for (const [name, test] of tests) {
    if (!test) continue;
    const rows = new Bitmap(size);
    for (let row = 0; row < size; row += 1) if (test(row)) rows.add(row);
    found.set(name, rows);
  }
  return found;
}

function choiceTest(column: Uint8Array, choices: readonly number[]): RowTest | null {
  if (choices.length === 0) return null;
  const marks = new Uint8Array(256);
  for (const choice of choices) marks[choice] = 1;
  return (row) => marks[column[row] ?? 255] === 1;
}

function outletTest(outlets: readonly (string | null)[], columns: ColumnStore): RowTest | null {
  if (outlets.length === 0) return null;
  // The column counts from 1; 0 is no outlet.
  const marks = new Uint8Array(columns.outlets.size + 1);
  for (const outlet of outlets) {
    const number = outlet === null ? -1 : columns.outlets.find(outlet);
    if (number !== undefined) marks[number + 1] = 1;
  }
  return (row) => marks[columns.outletOf[row] ?? 0] === 1;
}

function topicTest(topics: readonly (string | null)[], columns: ColumnStore): RowTest | null {
  if (topics.length === 0) return null;
  const marks = new Uint8Array(columns.topics.size);
  for (const topic of topics) {
    const number = topic === null ? undefined : columns.topics.find(topic);
    if (number !== undefined) marks[number] = 1;
  }
  const orNone = topics.includes(null);
  return (row) => columns.topicsOf.hasAny(row, marks) || (orNone && columns.topicsOf.countOf(row) === 0);
}

function toneTest(tones: readonly (Tone | null)[], columns: ColumnStore): RowTest | null {
  if (tones.length === 0) return null;
  const bits = tones.reduce((sum, tone) => (tone === null ? sum : sum | (1 << TONES.indexOf(tone))), 0);
  const orNone = tones.includes(null);
  return (row) => ((columns.tones[row] ?? 0) & bits) !== 0 || (orNone && columns.tones[row] === 0);
}

function tagTest(tagIds: readonly string[], columns: ColumnStore): RowTest | null {
  if (tagIds.length === 0) return null;
  const wanted = tagIds.map((id) => columns.tags.find(id) ?? -1);
  return (row) => {
    const tags = columns.tagsOf.valuesOf(row);
    return wanted.every((tag) => tags.includes(tag));
  };
}

function periodTest({ from, to }: SearchFilters, columns: ColumnStore): RowTest | null {
  if (from === null && to === null) return null;
  const [first, last] = [from === null ? 1 : dayNumber(from), to === null ? Infinity : dayNumber(to)];
  return (row) => (columns.publishedFrom[row] ?? 0) >= first && (columns.publishedTo[row] ?? 0) <= last;
}
