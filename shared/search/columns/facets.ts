import { LANGUAGES } from '../../model/language.ts';
import type { Bitmap } from '../engine/bitmap.ts';
import { TONES } from '../../model/tone.ts';
import type { Tag } from '../search-document.ts';
import { SEARCH_STATUSES, type ColumnStore } from './column-store.ts';
import type { FilterName, SearchFilters } from './filters.ts';

/** How many clippings of a result have a value; null stands for none. */
export interface FacetCount {
  readonly value: string | null;
  readonly count: number;
}

/** The counts of each facet, most first; long lists are cut, but what is chosen always shows. `tags` are by kind. */
export interface Facets {
  readonly outlets: readonly FacetCount[];
  readonly languages: readonly FacetCount[];
  readonly statuses: readonly FacetCount[];
  readonly topics: readonly FacetCount[];
  readonly tones: readonly FacetCount[];
  readonly tags: Readonly<Record<Tag['kind'], readonly TagCount[]>>;
}

/** The count of an entity or event, by id, with all names it goes by, the first the one it is called. */
export interface TagCount extends FacetCount {
  readonly value: string;
  readonly names: readonly string[];
}

const LONGEST_LIST = 50;
type Counts = Uint32Array;

/** The rows found by the query alone, and those that each part of the filters lets through. */
export interface FoundRows {
  readonly found: Bitmap;
  readonly filters: ReadonlyMap<FilterName, Bitmap>;
  /** What the filters are. */
  readonly chosen: SearchFilters;
}

/** The rows that pass all filters, but for one that is left out. */
export function narrowed({ found, filters }: Pick<FoundRows, 'found' | 'filters'>, leftOut?: FilterName): Bitmap {
  const rows = found.copy();
  for (const [name, bitmap] of filters) if (name !== leftOut) rows.keep(bitmap);
  return rows;
}

/** Counts results, one after the other in the same room: what each of a hundred lists leaves behind stops the next. */
export class FacetCounter {
  readonly #columns: ColumnStore;
  #all = new Int32Array(0);
  #own = new Int32Array(0);

  constructor(columns: ColumnStore) {
    this.#columns = columns;
  }

  /** Counts a result by every facet. A facet's own choice does not narrow its counts; of tags, which add up, it does. */
  count(result: FoundRows): Facets {
    const { size } = result.found;
    if (this.#all.length < size) {
      this.#all = new Int32Array(size);
      this.#own = new Int32Array(size);
    }
    const all = narrowed(result).rows(this.#all);
    return countFacets(result.chosen, this.#columns, all, (name) =>
      result.filters.has(name) ? narrowed(result, name).rows(this.#own) : all,
    );
  }
}

/** @param rowsFor what a facet's counts are narrowed to; gone when it is asked for another's */
function countFacets(
  chosen: SearchFilters,
  columns: ColumnStore,
  all: Int32Array,
  rowsFor: (name: FilterName) => Int32Array,
): Facets {
  const tagCounts = new Uint32Array(columns.tags.size);
  columns.tagsOf.tally(all, tagCounts);
  const tags = (kind: Tag['kind']) => tagsOfKind(kind, tagCounts, columns, chosen.tagIds);
  return {
    outlets: mostFirst(withChosen(outletCounts(rowsFor('outlets'), columns), chosen.outlets), chosen.outlets),
    languages: named(tallied(rowsFor('languages'), columns.languages), LANGUAGES, chosen.languages),
    statuses: named(tallied(rowsFor('statuses'), columns.statuses), SEARCH_STATUSES, chosen.statuses),
    topics: mostFirst(withChosen(topicCounts(rowsFor('topics'), columns), chosen.topics), chosen.topics),
    tones: mostFirst(toneCounts(rowsFor('tones'), columns), chosen.tones),
    tags: { person: tags('person'), organisation: tags('organisation'), place: tags('place'), event: tags('event') },
  };
}

function tallied(rows: Int32Array, column: Uint8Array | Uint32Array, values = 256): Counts {
  const counts = new Uint32Array(values);
  for (let index = 0; index < rows.length; index += 1) {
    const value = column[rows[index] ?? 0] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function named(counts: Counts, values: readonly string[], chosen: readonly string[]): FacetCount[] {
  return mostFirst(
    values.map((value, index) => ({ value, count: counts[index] ?? 0 })),
    chosen,
  );
}

function outletCounts(rows: Int32Array, columns: ColumnStore): FacetCount[] {
  const counts = tallied(rows, columns.outletOf, columns.outlets.size + 1);
  return Array.from(counts, (count, index) => ({
    value: index === 0 ? null : columns.outlets.idOf(index - 1),
    count,
  }));
}

function topicCounts(rows: Int32Array, columns: ColumnStore): FacetCount[] {
  const counts = new Uint32Array(columns.topics.size);
  const none = columns.topicsOf.tally(rows, counts);
  const topics = Array.from(counts, (count, topic) => ({ value: columns.topics.idOf(topic), count }));
  return [{ value: null, count: none }, ...topics];
}

function toneCounts(rows: Int32Array, columns: ColumnStore): FacetCount[] {
  const byBits = tallied(rows, columns.tones);
  const counts = TONES.map((value, bit) => {
    let count = 0;
    for (let bits = 0; bits < byBits.length; bits += 1) if (bits & (1 << bit)) count += byBits[bits] ?? 0;
    return { value, count };
  });
  return [{ value: null, count: byBits[0] ?? 0 }, ...counts];
}

function tagsOfKind(kind: Tag['kind'], counts: Counts, columns: ColumnStore, chosen: readonly string[]): TagCount[] {
  const found: TagCount[] = [];
  const isChosen = new Set(chosen.map((id) => columns.tags.find(id)));
  for (let tag = 0; tag < counts.length; tag += 1) {
    const count = counts[tag] ?? 0;
    // Most tags are in no clipping of a narrowed list.
    if ((count > 0 || isChosen.has(tag)) && columns.kindOf(tag) === kind)
      found.push({ value: columns.tags.idOf(tag), count, names: columns.tags.namesOf(tag) });
  }
  return mostFirst(found, chosen);
}

/** A value that nothing has any more may still be chosen, in a saved search; it must show to be let go. */
function withChosen(counts: readonly FacetCount[], chosen: readonly (string | null)[]): FacetCount[] {
  const known = new Set(counts.map(({ value }) => value));
  return [...counts, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }))];
}

/** The most frequent of those there are, and what is chosen, be it the rarest. */
function mostFirst<T extends FacetCount>(counts: readonly T[], chosen: readonly (string | null)[]): T[] {
  const order = counts
    .filter(({ count, value }) => count > 0 || chosen.includes(value))
    .sort((one, other) => other.count - one.count || ((one.value ?? '') < (other.value ?? '') ? -1 : 1));
  return order.filter(({ value }, place) => place < LONGEST_LIST || chosen.includes(value));
}
