import { assertNever } from '../../model/assert-never.ts';
import { LANGUAGES } from '../../model/language.ts';
import { SEARCH_STATUSES, type ColumnStore } from '../columns/column-store.ts';
import { marksOf, rowsWithin } from '../columns/rows-with.ts';
import {
  phraseOfDate,
  type AliasQuery,
  type DateQuery,
  type MissingQuery,
  type Query,
  type ValueQuery,
  type WordsQuery,
} from '../query/query.ts';
import { TONES } from '../../model/tone.ts';
import { SHARED_FIELDS, TEXT_FIELDS, type SharedField, type WordField } from '../search-document.ts';
import type { ArchiveSnapshot } from './archive-snapshot.ts';
import { Bitmap, rowsWhere } from './bitmap.ts';
import { evaluateWords } from './evaluate-words.ts';

/** The rows that a query finds, and the score of each; 0 for a row found without words. */
export interface Evaluated {
  readonly matches: Bitmap;
  readonly scores: Float32Array;
}

/**
 * Finds the clippings a query asks for: those that `matchesDocument` would say yes to. One query at a time; its scores
 * stand until the next.
 */
export async function evaluateQuery(query: Query, archive: ArchiveSnapshot): Promise<Evaluated> {
  const { board, live } = archive;
  board.clear();
  const words = conditionsOf(query);
  // Side by side, so that what they read is read together.
  const found = await Promise.all(
    words.map(async ({ query: part, isScored }) => evaluateWords(part, { archive, board }, isScored)),
  );
  const results = new Map(words.map(({ query: part }, index) => [part, found[index] ?? new Bitmap(archive.size)]));
  const matches = new Combiner(archive, live, results).rowsOf(query);
  return { matches: matches.keep(live), scores: board.scores };
}

interface Condition {
  readonly query: WordsQuery;
  readonly isScored: boolean;
}

/** The words of a query; those under a NOT give no score. The words of dates and aliases stand in for them by identity. */
function conditionsOf(query: Query, isScored = true): readonly Condition[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap((part) => conditionsOf(part, isScored));
    case 'not':
      return conditionsOf(query.part, false);
    case 'word':
    case 'phrase':
    case 'near':
      return [{ query, isScored }];
    case 'date':
      return query.forms.length > 0 ? [{ query: datePhrase(query), isScored }] : [];
    case 'alias':
      return [
        ...conditionsOf(query.part, isScored),
        ...query.routes.map(({ phrase }) => ({ query: phrase, isScored })),
      ];
    case 'everything':
    case 'value':
    case 'missing':
      return [];
  }
}

const datePhrases = new WeakMap<DateQuery, WordsQuery>();

/** The phrase of a date, the same object each time. */
function datePhrase(query: DateQuery): WordsQuery {
  const phrase = datePhrases.get(query) ?? phraseOfDate(query);
  datePhrases.set(query, phrase);
  return phrase;
}

/** Puts the rows of a query's parts together. */
class Combiner {
  readonly #archive: ArchiveSnapshot;
  readonly #live: Bitmap;
  readonly #words: ReadonlyMap<WordsQuery, Bitmap>;

  constructor(archive: ArchiveSnapshot, live: Bitmap, words: ReadonlyMap<WordsQuery, Bitmap>) {
    this.#archive = archive;
    this.#live = live;
    this.#words = words;
  }

  rowsOf(query: Query): Bitmap {
    switch (query.kind) {
      case 'everything':
        return this.#live.copy();
      case 'and':
        return query.parts.reduce((rows, part) => rows.keep(this.rowsOf(part)), this.#live.copy());
      case 'or':
        return query.parts.reduce((rows, part) => rows.merge(this.rowsOf(part)), this.#none());
      case 'not':
        return this.#live.copy().without(this.rowsOf(query.part));
      case 'word':
      case 'phrase':
      case 'near':
        return this.#wordRows(query);
      case 'date':
        return this.#dateRows(query);
      case 'value':
        return valueRows(query, this.#archive);
      case 'missing':
        return missingRows(query, this.#archive);
      case 'alias':
        return this.#aliasRows(query);
      default:
        return assertNever(query);
    }
  }

  #none(): Bitmap {
    return new Bitmap(this.#archive.size);
  }

  #wordRows(query: WordsQuery): Bitmap {
    return this.#words.get(query)?.copy() ?? this.#none();
  }

  #dateRows(query: DateQuery): Bitmap {
    const rows = dateRows(query, this.#archive);
    return query.forms.length > 0 ? rows.merge(this.#wordRows(datePhrase(query))) : rows;
  }

  #aliasRows({ part, routes }: AliasQuery): Bitmap {
    const rows = this.rowsOf(part);
    for (const { phrase } of routes) rows.merge(this.#wordRows(phrase));
    const { columns, size } = this.#archive;
    const tags = routes.map(({ entityId }) => columns.tags.find(entityId));
    return rows.merge(columns.tagsOf.rowsWithAny(marksOf(tags, columns.tags.size), size));
  }
}

/** The rows whose date lies in a period as a whole. */
export function dateRows(
  { field, from, to }: Pick<DateQuery, 'field' | 'from' | 'to'>,
  archive: ArchiveSnapshot,
): Bitmap {
  const { columns, size } = archive;
  const begins = field === 'published' ? columns.publishedFrom : columns.importedOn;
  const ends = field === 'published' ? columns.publishedTo : columns.importedOn;
  return rowsWithin({ begins, ends }, { from, to }, size);
}

function valueRows({ field, value }: ValueQuery, { columns, size }: ArchiveSnapshot): Bitmap {
  switch (field) {
    case 'status': {
      const wanted = SEARCH_STATUSES.indexOf(value);
      return rowsWhere(size, (row) => columns.statuses[row] === wanted);
    }
    case 'language': {
      const wanted = LANGUAGES.indexOf(value);
      return rowsWhere(size, (row) => columns.languages[row] === wanted);
    }
    case 'tone': {
      const wanted = 1 << TONES.indexOf(value);
      return rowsWhere(size, (row) => ((columns.tones[row] ?? 0) & wanted) !== 0);
    }
  }
}

function missingRows({ field }: MissingQuery, { columns, fields, size }: ArchiveSnapshot): Bitmap {
  if (field === 'imported') return new Bitmap(size);
  if (field === 'published') return rowsWhere(size, (row) => columns.publishedFrom[row] === 0);
  if (field === 'tone') return rowsWhere(size, (row) => columns.tones[row] === 0);
  if (isShared(field)) return rowsWhere(size, (row) => !hasNamed(field, columns, row));
  const bit = 1 << TEXT_FIELDS.indexOf(field);
  return rowsWhere(size, (row) => ((fields[row] ?? 0) & bit) === 0);
}

function isShared(field: WordField): field is SharedField {
  return (SHARED_FIELDS as readonly string[]).includes(field);
}

/** Whether a row has a value with words in a shared field. */
function hasNamed(field: SharedField, columns: ColumnStore, row: number): boolean {
  if (field === 'outlet') {
    const outlet = columns.outletOf[row] ?? 0;
    return outlet > 0 && columns.outlets.isNamed(outlet - 1);
  }
  if (field === 'topic') return columns.topicsOf.valuesOf(row).some((topic) => columns.topics.isNamed(topic));
  return columns.tagsOf.valuesOf(row).some((tag) => columns.kindOf(tag) === field && columns.tags.isNamed(tag));
}
