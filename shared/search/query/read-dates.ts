import { foldedWords } from '../../text/tokens.ts';
import type { FieldName } from './fields.ts';
import type { Lexeme } from './lex-query.ts';
import { operatorOf } from './operators.ts';
import { isPlainDate, readPeriod, type Period } from './period.ts';
import type { PieceReader } from './piece-reader.ts';
import type { DateQuery, MissingQuery } from './query.ts';
import { meansNone } from './values.ts';

/** `28 septembre 2025..2 octobre 2025` has five pieces, `كانون الثاني 2025..` three. */
const MOST_PIECES = 6;

type DateFieldName = Extract<FieldName, 'published' | 'imported' | 'from' | 'to'>;

export function isDateField(field: FieldName): field is DateFieldName {
  return field === 'published' || field === 'imported' || field === 'from' || field === 'to';
}

/**
 * Reads the longest date that the next pieces spell. Without a field, a date that could as well be words of an article
 * (2025, septembre 2025) also finds the clippings that say these words; `2025-09` and ranges are dates alone.
 *
 * @returns null if they spell none; then nothing was taken
 */
export function readDates(reader: PieceReader, field: DateFieldName | null): DateQuery | MissingQuery | null {
  const first = reader.peek();
  if (!first) return null;
  if (field !== null && meansNone(reader.typed(first))) {
    reader.take();
    return { kind: 'missing', field: field === 'imported' ? 'imported' : 'published' };
  }
  const pieces = spelledTogether(reader, first);
  for (let count = pieces.length; count > 0; count -= 1) {
    const last = pieces[count - 1];
    if (!last) continue;
    const typed = unquoted(reader.typed(first, last));
    const period = readPeriod(typed);
    if (!period) continue;
    reader.take(count);
    return dateQuery(reader, { period, typed, field, first, last });
  }
  return null;
}

/** The next pieces that nothing but space divides. */
function spelledTogether(reader: PieceReader, first: Lexeme): readonly Lexeme[] {
  if (first.kind === 'quoted') return [first];
  const pieces: Lexeme[] = [];
  for (let next = reader.peek(); next?.kind === 'chunk' && pieces.length < MOST_PIECES;) {
    if (operatorOf(next.text)) break;
    pieces.push(next);
    next = reader.peek(pieces.length);
  }
  return pieces;
}

interface DateRead {
  readonly period: Period;
  readonly typed: string;
  readonly field: DateFieldName | null;
  readonly first: Lexeme;
  readonly last: Lexeme;
}

function dateQuery(reader: PieceReader, { period, typed, field, first, last }: DateRead): DateQuery {
  const at = { ...first, end: last.end };
  const { from, to } = period;
  if (period.reversed) reader.notice('reversed-period', at, { text: typed });
  const forms = field === null && !isPlainDate(typed) ? foldedWords(typed) : [];
  if (forms.length > 0) reader.notice('read-as-date', at, { text: typed, from: from ?? '', to: to ?? '' });
  const asField = field === 'imported' ? 'imported' : 'published';
  return {
    kind: 'date',
    field: asField,
    from: field === 'to' ? null : from,
    to: field === 'from' ? null : to,
    forms,
    typed,
  };
}

function unquoted(typed: string): string {
  return typed.replace(/^["“”„‟＂«»‹›]|["“”„‟＂«»‹›]$/g, '');
}
