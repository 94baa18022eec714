import { arabicStems } from '../arabic-clitics.ts';
import { matchPhrase, type PhraseIndex } from '../phrase-index.ts';
import { tokens, type Token } from '../tokens.ts';

/** A text split into tokens, for the date grammar to read. */
export interface DateReader {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Something the grammar recognised: its value, where its words begin in the text, and the token after it. */
export interface Found<Value> {
  readonly value: Value;
  readonly start: number;
  readonly next: number;
}

/** Tokens of one expression stand close; a longer gap, or one with a line break, ends it. */
const WIDEST_GAP = 6;
const FAR = '\n';

export function dateReader(text: string, from: number, to: number): DateReader {
  return { text, tokens: tokens(text, from, to) };
}

/** What stands between token `index - 1` and token `index`; a line break where they are far apart or one is missing. */
export function gapBefore({ text, tokens: list }: DateReader, index: number): string {
  const [before, token] = [list[index - 1], list[index]];
  if (!before || !token || token.start - before.end > WIDEST_GAP) return FAR;
  return text.slice(before.end, token.start);
}

const SPACE_ONLY = /^[ \t\u00a0\u202f\u200b-\u200f\u061c]*$/;
const SPACE_OR_COMMA = /^[ \t\u00a0\u202f\u200b-\u200f\u061c]*[,،.]?[ \t\u00a0\u202f\u200b-\u200f\u061c]*$/;
const LINKED = /^[ \t\u00a0\u202f\u200b-\u200f\u061c]*['’/–-]?[ \t\u00a0\u202f\u200b-\u200f\u061c]*$/;

/** Whether token `index` follows the one before it with nothing but blanks, or nothing at all, between. */
export function followsClosely(reader: DateReader, index: number): boolean {
  return SPACE_ONLY.test(gapBefore(reader, index));
}

/** Whether at most a comma or the dot of an abbreviation divides token `index` from the one before it. */
export function followsAfterComma(reader: DateReader, index: number): boolean {
  return SPACE_OR_COMMA.test(gapBefore(reader, index));
}

/** Whether at most a hyphen, slash or apostrophe divides token `index` from the one before it. */
export function followsLinked(reader: DateReader, index: number): boolean {
  return LINKED.test(gapBefore(reader, index));
}

/** The phrase of `index` that begins at token `at`, with or without a proclitic written on to it. */
export function findPhrase<Value>(index: PhraseIndex<Value>, reader: DateReader, at: number): Found<Value> | null {
  const token = reader.tokens[at];
  if (!token) return null;
  const joins = (next: number) => followsLinked(reader, next);
  const whole = matchPhrase(index, reader.tokens, at, token.folded, joins);
  if (whole) return { value: whole.value, start: token.start, next: at + whole.length };
  if (token.script !== 'arabic') return null;
  for (const { folded, skip } of arabicStems(reader.text.slice(token.start, token.end), token.folded)) {
    const match = matchPhrase(index, reader.tokens, at, folded, joins);
    if (match) return { value: match.value, start: token.start + skip, next: at + match.length };
  }
  return null;
}

/** The number that token `at` is, if it has at most four digits. */
export function numberAt({ tokens: list }: DateReader, at: number): { value: number; digits: number } | null {
  const digits = list[at]?.folded ?? '';
  return /^\d{1,4}$/.test(digits) ? { value: Number(digits), digits: digits.length } : null;
}
