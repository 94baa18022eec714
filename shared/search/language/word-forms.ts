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

const WHOLE: ReadonlySet<string> = new Set(
  wholeWordsCsv
    .split('\n')
    .slice(1)
    .map((line) => fold(line.split(',')[0]?.trim() ?? ''))
    .filter((word) => word !== ''),
);

/** Tells one version of these rules and lists from another: an index that was built with others must be built anew. */
export const LANGUAGE_VERSION = `1.${WHOLE.size}.${checksum(wholeWordsCsv)}`;

interface Detached {
  readonly rest: string;
  /** Whether it was the article that was taken off: the word then stands alone. */
  readonly article: boolean;
}

/** Takes off what stands first in an Arabic word, one clitic; null where nothing is attached. */
function detach(form: string): Detached | null {
  if (WHOLE.has(form)) return null;
  // ل + ال is written لل.
  if (form.startsWith('لل') && form.length >= 2 + SHORTEST_AFTER_ARTICLE)
    return { rest: `ال${form.slice(2)}`, article: false };
  if (form.startsWith('ال') && form.length >= 2 + SHORTEST_AFTER_ARTICLE) return { rest: form.slice(2), article: true };
  if (ATTACHED.has(form.charAt(0)) && form.length >= 1 + SHORTEST_REST) return { rest: form.slice(1), article: false };
  return null;
}

/**
 * The readings of a folded word with less and less attached, itself first: `وبالدار, بالدار, الدار, دار`. A word of
 * another script is read one way.
 */
export function readingsOf(form: string): readonly string[] {
  const readings = [form];
  let step = isArabic(form) ? detach(form) : null;
  while (step) {
    readings.push(step.rest);
    step = detach(step.rest);
  }
  return readings;
}

/**
 * The readings that only take off words which other scripts would write apart (و، ف، ب، ل، ك), not the article:
 * `وبالدار, بالدار, الدار`. A phrase that begins with one of them begins here.
 */
export function wordsWithin(form: string): readonly string[] {
  const words = [form];
  let step = isArabic(form) ? detach(form) : null;
  while (step && !step.article) {
    words.push(step.rest);
    step = detach(step.rest);
  }
  return words;
}

/** Whether so far nothing is typed but what may be attached to a word: ال is no word yet, nor is وال. */
export function isOnlyAttached(form: string): boolean {
  return form.length <= 4 && /^(?:[وفبلك]|ال)*ا?$/.test(form);
}

/** A folded word with nothing attached to it. */
export function baseOf(form: string): string {
  return readingsOf(form).at(-1) ?? form;
}

/** The light stem of a folded word: what it shares with its plural, its feminine, its adjective. A part of the word. */
export function stemOf(form: string): string {
  const base = baseOf(form);
  return isArabic(base) ? arabicStem(base) : latinStem(base);
}

function isArabic(form: string): boolean {
  const code = form.charCodeAt(0);
  return code >= 0x0621 && code <= 0x06ff;
}

/** FNV-1a over the code units, in hexadecimal. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(16);
}
