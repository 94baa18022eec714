import type { WordField } from '../search-document.ts';
import type { FieldName } from './fields.ts';
import { clampDistance } from './operators.ts';
import { isText, type PieceReader, type TextLexeme } from './piece-reader.ts';
import type { PhraseQuery, Query } from './query.ts';
import { readLoosely, readQuoted, readWords } from './read-words.ts';
import { meansNone, valueCalled, type ValueField } from './values.ts';

const NEAR_IN_QUOTES = 10;

/** Reads one value of a field, or several that commas join, any of which will do: `status:inbox,archived`. */
export function readValues(reader: PieceReader, read: (lexeme: TextLexeme) => Query | null): Query | null {
  const parts: Query[] = [];
  for (let next = reader.peek(); isText(next); next = reader.peek()) {
    reader.take();
    const part = read(next);
    if (part) parts.push(part);
    if (reader.peek()?.kind !== 'comma' || !isText(reader.peek(1))) break;
    reader.take();
  }
  const [first] = parts;
  if (!first) return null;
  return parts.length === 1 ? first : { kind: 'or', parts };
}

/** One of a short list of values, by any of its names. An unknown one is searched as words. */
export function readValue(reader: PieceReader, field: ValueField, lexeme: TextLexeme): Query | null {
  const unfinished = reader.isUnfinished(lexeme);
  const value = valueCalled(field, lexeme.text, unfinished);
  if (value) return value;
  if (field === 'tone' && meansNone(lexeme.text)) return { kind: 'missing', field };
  if (unfinished) return null;
  reader.notice('unknown-value', lexeme, { value: lexeme.text });
  return readLoosely(lexeme.text, null);
}

/** A word or a phrase, in a field or anywhere. */
export function readWordsOf(reader: PieceReader, field: WordField | null, lexeme: TextLexeme): Query | null {
  const unfinished = reader.isUnfinished(lexeme);
  switch (lexeme.kind) {
    case 'quoted':
      return quoted(lexeme, field, unfinished);
    case 'address':
      return readQuoted(lexeme.text.replace(/^https?:\/\/|\/+$/gi, ''), field ?? 'url', unfinished);
    case 'chunk': {
      if (field !== null && meansNone(lexeme.text)) return { kind: 'missing', field };
      const { query, notice } = readWords(lexeme.text, field, unfinished);
      if (notice) reader.notice(notice, lexeme);
      return notice === 'star-only-at-end' ? readLoosely(lexeme.text, field) : query;
    }
  }
}

/** A phrase; with `~5` its words within five of each other; with `*` its last word unfinished. */
function quoted(
  lexeme: Extract<TextLexeme, { kind: 'quoted' }>,
  field: WordField | null,
  unfinished: boolean,
): Query | null {
  const phrase = readQuoted(lexeme.text, field, lexeme.tail === '*' || (unfinished && !lexeme.closed));
  if (!phrase?.forms[1] || !lexeme.tail.startsWith('~')) return phrase;
  const distance = lexeme.tail === '~' ? NEAR_IN_QUOTES : Number(lexeme.tail.slice(1));
  return { kind: 'near', field, parts: wordsOf(phrase), distance: clampDistance(distance) };
}

function wordsOf({ field, forms }: PhraseQuery) {
  return forms.map((form) => ({ kind: 'word', match: 'forms', field, form, typed: form }) as const);
}

/** Narrows a field's name to those whose values are words. */
export function isWordField(field: FieldName): field is WordField {
  return !['published', 'imported', 'from', 'to', 'status', 'language', 'tone'].includes(field);
}

/** Narrows a field's name to those that have a short list of values. */
export function isValueField(field: FieldName): field is ValueField {
  return field === 'status' || field === 'language' || field === 'tone';
}
