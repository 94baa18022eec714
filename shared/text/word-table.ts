import { textOfCodes } from './text-of-codes.ts';

/** So many words are remembered; one that falls on another's place takes it. */
const PLACES = 1 << 14;
/** Longer words (pasted keys) seldom come up twice. */
const LONGEST = 40;
const table = new Array<string>(PLACES).fill('');

/**
 * The word that the first `length` of `codes` are. A text has the same words again and again, and so have the lists: while
 * it is remembered, a word is one and the same string, which costs no memory anew and is looked up without comparing letters.
 */
export function wordOfCodes(codes: Uint16Array, length: number): string {
  if (length > LONGEST) return textOfCodes(codes, 0, length);
  let hash = length;
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  const place = (hash ^ (hash >>> 14)) & (PLACES - 1);
  const known = table[place] ?? '';
  if (isSame(known, codes, length)) return known;
  const word = textOfCodes(codes, 0, length);
  table[place] = word;
  return word;
}

function isSame(word: string, codes: Uint16Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (word.charCodeAt(at) !== codes[at]) return false;
  return true;
}
