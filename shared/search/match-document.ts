import { assertNever } from '../model/assert-never.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { tokens, type Token } from '../text/tokens.ts';
import { localDay } from './local-day.ts';
import { occurrencesOf, placesNear, type Occurrence } from './match-words.ts';
import { dayRange } from './day-range.ts';
import {
  phraseOfDate,
  type AliasRoute,
  type DateQuery,
  type MissingQuery,
  type Query,
  type ValueQuery,
  type WordsQuery,
} from './query/query.ts';
import { PLAIN_FIELDS, type SearchDocument, type WordField } from './search-document.ts';

/** The words of a field: of a text field, or of one name of something that the clipping is tagged with. */
interface Words {
  readonly field: WordField;
  /** The text that the tokens' offsets count in; of the body, the clipping's whole text. */
  readonly text: string;
  readonly words: readonly Token[];
}

/** A document split into words once, to be asked many queries. */
export interface PreparedDocument {
  readonly document: SearchDocument;
  readonly wordsOf: (field: WordField | null) => readonly Words[];
}

/** A stretch that a query found. In the body it counts in the clipping's text, else in the field's own. */
export interface Hit {
  readonly field: WordField;
  readonly start: number;
  readonly end: number;
  /** Which of the query's words, in the order in which they are typed. */
  readonly term: number;
}

/** Splits a document's fields into words, each when it is first asked for. */
export function prepareDocument(document: SearchDocument): PreparedDocument {
  const known = new Map<WordField | null, readonly Words[]>();
  const wordsOf = (field: WordField | null): readonly Words[] => {
    const words = known.get(field) ?? (field === null ? PLAIN_FIELDS.flatMap((name) => read(name)) : read(field));
    known.set(field, words);
    return words;
  };
  const read = (field: WordField): readonly Words[] => wordsOfField(document, field);
  return { document, wordsOf };
}

function wordsOfField(document: SearchDocument, field: WordField): readonly Words[] {
  if (field === 'body') {
    const words = document.body.flatMap(({ start, end }) => tokens(document.text, start, end));
    return [{ field, text: document.text, words }];
  }
  return textsOfField(document, field).map((text) => ({ field, text, words: tokens(text) }));
}

function textsOfField({ lines, outlet, tags, topics }: SearchDocument, field: Exclude<WordField, 'body'>) {
  if (field === 'topic') return topics;
  if (field === 'outlet') return outlet === null ? [] : [outlet];
  if (field === 'person' || field === 'organisation' || field === 'place' || field === 'event')
    return tags.filter(({ kind }) => kind === field).flatMap(({ names }) => names);
  return [lines[field]];
}

/** Whether a document is among those that a query asks for. What the index answers is held against this. */
export function matchesDocument(query: Query, prepared: PreparedDocument): boolean {
  switch (query.kind) {
    case 'everything':
      return true;
    case 'and':
      return query.parts.every((part) => matchesDocument(part, prepared));
    case 'or':
      return query.parts.some((part) => matchesDocument(part, prepared));
    case 'not':
      return !matchesDocument(query.part, prepared);
    case 'word':
    case 'phrase':
    case 'near':
      return prepared.wordsOf(query.field).some(({ words }) => placesOf(query, words).length > 0);
    case 'date':
      return matchesDate(query, prepared);
    case 'value':
      return matchesValue(query, prepared.document);
    case 'missing':
      return isMissing(query, prepared);
    case 'alias':
      return matchesDocument(query.part, prepared) || query.routes.some((route) => isOnRoute(route, prepared));
    default:
      return assertNever(query);
  }
}

/** Whether a document is found through an entity's other name, or is tagged with the entity. */
export function isOnRoute({ entityId, phrase }: AliasRoute, prepared: PreparedDocument): boolean {
  return prepared.document.tags.some(({ id }) => id === entityId) || matchesDocument(phrase, prepared);
}

function placesOf(query: WordsQuery, words: readonly Token[]): Occurrence[] {
  return query.kind === 'near' ? placesNear(query, words).flat() : occurrencesOf(query, words);
}

function matchesDate(query: DateQuery, prepared: PreparedDocument): boolean {
  const { document } = prepared;
  const date = query.field === 'published' ? document.publishedOn : (localDay(document.importedAt) as CivilDate);
  if (date !== null && isWithin(date, query)) return true;
  if (query.forms.length === 0) return false;
  return matchesDocument(phraseOfDate(query), prepared);
}

/** Whether the whole of a date, however precise, lies in a period. */
export function isWithin(date: CivilDate, { from, to }: Pick<DateQuery, 'from' | 'to'>): boolean {
  const { first, last } = dayRange(date);
  return (from === null || first >= from) && (to === null || last <= to);
}

function matchesValue({ field, value }: ValueQuery, document: SearchDocument): boolean {
  switch (field) {
    case 'status':
      return document.status === value;
    case 'language':
      return document.language === value;
    case 'tone':
      return document.tones.includes(value);
  }
}

function isMissing({ field }: MissingQuery, prepared: PreparedDocument): boolean {
  const { document, wordsOf } = prepared;
  if (field === 'published') return document.publishedOn === null;
  if (field === 'imported') return false;
  if (field === 'tone') return document.tones.length === 0;
  return wordsOf(field).every(({ words }) => words.length === 0);
}

/** The stretches of a document that a query's words found, in order, without those under a NOT. */
export function hitsIn(query: Query, prepared: PreparedDocument): Hit[] {
  const found: Hit[] = [];
  for (const [term, leaf] of positiveWords(query).entries()) {
    for (const { field, words } of prepared.wordsOf(leaf.field)) {
      for (const place of placesOf(leaf, words)) found.push({ field, term, ...spanOf(place, words) });
    }
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

function spanOf({ first, last }: Occurrence, words: readonly Token[]): { start: number; end: number } {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** The words, phrases and near conditions of a query that help to match, in the order in which they are typed. */
export function positiveWords(query: Query): readonly WordsQuery[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap(positiveWords);
    case 'alias':
      return [...positiveWords(query.part), ...query.routes.map(({ phrase }) => phrase)];
    case 'date':
      return query.forms.length > 0 ? [phraseOfDate(query)] : [];
    case 'word':
    case 'phrase':
    case 'near':
      return [query];
    case 'everything':
    case 'not':
    case 'value':
    case 'missing':
      return [];
  }
}
