import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

/** What a full stop after it does not end: titles, references, units. Folded. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'm mm mme mmes mlle mlles mr mrs ms dr drs pr prof me st ste cf art al ex p pp vol no nos n fig av bd bld tel ' +
    'env adj min max jr sr gen col lt sgt gov rep sen hon inc ltd co corp vs approx dept est fr feu ' +
    'د ذ أ ص ج م ت ف ق ط ه'
  )
    .split(' ')
    .map(fold),
);
const ENDING = /[.!?؟۔…]/;
const CLOSING = /[»"”’)\]}]/;
const BREAK = /[\n\r\u2028\u2029]/;
/** The code units of either of them. */
const SIGNS: ReadonlySet<number> = new Set(Array.from('.!?؟۔…\n\r\u2028\u2029', (sign) => sign.charCodeAt(0)));

/**
 * Splits `text` into sentences, trimmed, in order. A line break always ends one. A full stop does not where it follows
 * a title or an initial (M. Alami, ع. عسول, و.م.ع), stands within a number or address, or a small letter follows.
 * One pass.
 */
export function sentences(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  let start = from;
  for (let at = nextSign(text, from, to); at < to;) {
    if (BREAK.test(text.charAt(at))) {
      push(text, start, at, found);
      start = at + 1;
      at = nextSign(text, start, to);
      continue;
    }
    const end = pastEnding(text, at, to);
    if (isSentenceEnd(text, start, at, end, to)) {
      push(text, start, end, found);
      start = end;
    }
    at = nextSign(text, end, to);
  }
  push(text, start, to, found);
  return found;
}

/** Where the next sign stands that may end a sentence; `to` where none does. */
function nextSign(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isLetter(text.charCodeAt(at)) || !SIGNS.has(text.charCodeAt(at)))) at += 1;
  return at;
}

/** Nearly all of a text is blanks, Latin and Arabic letters: they are told without a look-up. */
function isLetter(code: number): boolean {
  return code === 0x20 || (code >= 0x61 && code <= 0x7a) || (code >= 0x621 && code <= 0x64a);
}

function push(text: string, from: number, to: number, into: Span[]): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) into.push({ start, end });
}

/** The index past a run of stops and the marks that close with them: ?! ... ."). */
function pastEnding(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && ENDING.test(text.charAt(end))) end += 1;
  while (end < to && CLOSING.test(text.charAt(end))) end += 1;
  // French puts a blank before its closing guillemet: « … . ».
  if (end + 1 < to && /[ \u00a0\u202f]/.test(text.charAt(end)) && text.charAt(end + 1) === '»') end += 2;
  return end;
}

function isSentenceEnd(text: string, start: number, at: number, end: number, to: number): boolean {
  if (end < to && !/\s/.test(text.charAt(end))) return false;
  let next = end;
  while (next < to && /[ \t\u00a0\u202f]/.test(text.charAt(next))) next += 1;
  const follows = next < to ? text.charAt(next) : '';
  if (text.charAt(at) !== '.' || end - at > 1) return !/\p{Ll}/u.test(follows);
  return !/\p{Ll}/u.test(follows) && !isAbbreviation(text, start, at);
}

const LONGEST_ABBREVIATION = 8;

/** Whether the full stop at `at` belongs to the word before it: a title on the list, or a single letter. */
function isAbbreviation(text: string, start: number, at: number): boolean {
  let begin = at;
  while (begin > start && at - begin < LONGEST_ABBREVIATION && /\p{L}/u.test(text.charAt(begin - 1))) begin -= 1;
  const word = text.slice(begin, at);
  if (word === '') return false;
  if (word.length === 1) return /\p{Lu}|\p{Script=Arabic}/u.test(word);
  return ABBREVIATIONS.has(fold(word));
}
