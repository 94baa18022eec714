import wholeWordsCsv from './whole-words.csv?raw';
import { fold } from '../../text/fold.ts';
import { latinStem } from './latin-stem.ts';
import { arabicStem } from './arabic-stem.ts';

/**
 * Arabic writes و، ف، ب، ل، ك and the article ال as one with the word that follows. They are taken off one at a time,
 * so that a word and the same word with something attached always end in the same base, whichever way it is ambiguous:
 * `وبالدار → بالدار → الدار → دار`. Words of the list are whole as they stand (وجدة is not و + جدة).
 */
const ATTACHED = new Set(['و', 'ف', 'ب', 'ل', 'ك']);

/** So many letters must be left: a shorter rest is no word, and the letter was the word's own. */
const SHORTEST_REST = 3;
const SHORTEST_AFTER_ARTICLE = 2;

/** Words that are whole as they stand, folded. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  wholeWordsCsv
    .split('\n')
    .slice(1)
    .map((line) => fold(line.split(',')[0]?.trim() ?? ''))
    .filter((word) => word !== ''),
);

/** What is left of an Arabic word when what stands first in it is taken off, one clitic; null where nothing is attached. */
function detached(form: string): string | null {
  const first = form.charAt(0);
  if (isArticle(form)) return WHOLE_WORDS.has(form) ? null : form.slice(2);
  if (!ATTACHED.has(first) || form.length < 1 + SHORTEST_REST || WHOLE_WORDS.has(form)) return null;
  // ل + ال is written لل.
  return form.startsWith('لل') ? `ال${form.slice(2)}` : form.slice(1);
}

/** Whether a folded word has a letter in front that may be attached; false for most words, at once. */
export function mayHaveAttached(form: string): boolean {
  return form.startsWith('ا') ? isArticle(form) : ATTACHED.has(form.charAt(0));
}

function isArticle(form: string): boolean {
  return form.startsWith('ال') && form.length >= 2 + SHORTEST_AFTER_ARTICLE;
}

/**
 * The readings of a folded word with less and less attached, itself first: `وبالدار, بالدار, الدار, دار`. A word of
 * another script is read one way.
 */
export function readingsOf(form: string): readonly string[] {
  const readings = [form];
  for (let rest = detached(form); rest !== null; rest = detached(rest)) readings.push(rest);
  return readings;
}

/**
 * The readings that only take off words which other scripts would write apart (و، ف، ب، ل، ك), not the article:
 * `وبالدار, بالدار, الدار`. A phrase that begins with one of them begins here.
 */
export function wordsWithin(form: string): readonly string[] {
  const words = [form];
  for (let word = form; !isArticle(word);) {
    const rest = detached(word);
    if (rest === null) break;
    words.push(rest);
    word = rest;
  }
  return words;
}

/** Whether so far nothing is typed but what may be attached to a word: ال is no word yet, nor is وال. */
export function isOnlyAttached(form: string): boolean {
  return form.length <= 4 && /^(?:[وفبلك]|ال)*ا?$/.test(form);
}

/** A folded word with nothing attached to it. */
export function baseOf(form: string): string {
  let base = form;
  for (let rest = detached(form); rest !== null; rest = detached(rest)) base = rest;
  return base;
}

/** The light stem of a folded word: what it shares with its plural, its feminine, its adjective. A beginning of its base. */
export function stemOf(form: string): string {
  const base = baseOf(form);
  return isArabic(base) ? arabicStem(base) : latinStem(base);
}

function isArabic(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 0x0621 && code <= 0x06ff;
}
