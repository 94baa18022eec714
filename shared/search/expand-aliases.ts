import { foldedWords } from '../text/tokens.ts';
import type { QueryNotice } from './query/notices.ts';
import type { AliasRoute, PhraseQuery, Query, WordQuery } from './query/query.ts';
import type { Tag } from './search-document.ts';

export type NamedEntity = Pick<Tag, 'id' | 'names'>;

export interface ExpandedQuery {
  readonly query: Query;
  readonly notices: readonly QueryNotice[];
}

/** A name so common (a first name) that it would lead to half of the archive's people is not followed. */
const MOST_ENTITIES = 8;
const SHORTEST_PART = 3;

/** The names of the archive's entities, looked up by the folded words they are made of. */
export interface AliasBook {
  /** The entities one of whose names is these words, or has them in it one after the other. */
  readonly named: (forms: readonly string[]) => readonly NamedEntity[];
}

/** Builds the book. Done whenever entities change, not for each query. */
export function aliasBook(entities: readonly NamedEntity[]): AliasBook {
  const byWord = new Map<string, Set<NamedEntity>>();
  const nameForms = new Map<NamedEntity, readonly (readonly string[])[]>();
  for (const entity of entities) {
    const names = entity.names.map(foldedWords);
    nameForms.set(entity, names);
    for (const form of new Set(names.flat())) byWord.set(form, (byWord.get(form) ?? new Set()).add(entity));
  }
  const named = (forms: readonly string[]) => {
    const [first] = forms;
    const candidates = first === undefined ? [] : [...(byWord.get(first) ?? [])];
    return candidates.filter((entity) => (nameForms.get(entity) ?? []).some((name) => contains(name, forms)));
  };
  return { named };
}

function contains(name: readonly string[], forms: readonly string[]): boolean {
  return name.some((_, at) => forms.every((form, index) => name[at + index] === form));
}

/**
 * Adds to the words of a query that name an entity the entity's other names, in whatever script, and its tag. Longest
 * names first: `omar hajira` is one name, not two.
 */
export function expandAliases(query: Query, book: AliasBook): ExpandedQuery {
  const notices: QueryNotice[] = [];
  return { query: expand(query, book, notices), notices };
}

function expand(query: Query, book: AliasBook, notices: QueryNotice[]): Query {
  if (query.kind === 'and') return { ...query, parts: expandRun(query.parts, book, notices) };
  if (query.kind === 'or') return { ...query, parts: query.parts.map((part) => expand(part, book, notices)) };
  if (query.kind === 'not') return { ...query, part: expand(query.part, book, notices) };
  if (query.kind === 'phrase' || isPlainWord(query)) return withRoutes([query], book, notices) ?? query;
  return query;
}

/** Names stand as words side by side; takes the longest run that is one, from the first word on. */
function expandRun(parts: readonly Query[], book: AliasBook, notices: QueryNotice[]): Query[] {
  const expanded: Query[] = [];
  for (let at = 0; at < parts.length;) {
    const { alias, length } = longestName(wordsFrom(parts, at), book, notices);
    const first = parts[at];
    if (alias) expanded.push(alias);
    else if (first) expanded.push(expand(first, book, notices));
    at += length;
  }
  return expanded;
}

function longestName(words: readonly WordQuery[], book: AliasBook, notices: QueryNotice[]) {
  for (let length = words.length; length > 1; length -= 1) {
    const alias = withRoutes(words.slice(0, length), book, notices);
    if (alias) return { alias, length };
  }
  return { alias: null, length: 1 };
}

function wordsFrom(parts: readonly Query[], at: number): WordQuery[] {
  const words: WordQuery[] = [];
  for (const part of parts.slice(at)) {
    if (!isPlainWord(part)) break;
    words.push(part);
  }
  return words;
}

function isPlainWord(query: Query): query is WordQuery {
  return query.kind === 'word' && (query.match === 'forms' || query.match === 'typing') && query.field === null;
}

function withRoutes(
  words: readonly (WordQuery | PhraseQuery)[],
  book: AliasBook,
  notices: QueryNotice[],
): Query | null {
  const [first] = words;
  if (!first || first.field !== null) return null;
  const forms = words.flatMap((word) => (word.kind === 'phrase' ? word.forms : [word.form]));
  if (forms.join('').length < SHORTEST_PART) return null;
  const entities = book.named(forms);
  if (entities.length === 0) return null;
  if (entities.length > MOST_ENTITIES) {
    const name = words.map(({ typed }) => typed).join(' ');
    notices.push({ rule: 'too-many-names', params: { name, count: String(entities.length) }, start: 0, end: 0 });
    return null;
  }
  const part: Query = words.length === 1 ? first : { kind: 'and', parts: words };
  return { kind: 'alias', part, routes: entities.flatMap((entity) => routesTo(entity, forms)) };
}

/** One route a name of the entity that is not the words themselves; the tag goes with each. */
function routesTo(entity: NamedEntity, forms: readonly string[]): AliasRoute[] {
  const seen = new Set([forms.join(' ')]);
  return entity.names.flatMap((name): AliasRoute[] => {
    const words = foldedWords(name);
    const key = words.join(' ');
    if (words.length === 0 || seen.has(key)) return [];
    seen.add(key);
    const phrase: PhraseQuery = { kind: 'phrase', field: null, forms: words, typed: name, unfinished: false };
    return [{ entityId: entity.id, alias: name, phrase }];
  });
}
