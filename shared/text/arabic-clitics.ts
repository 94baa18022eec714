/** One-letter words that Arabic writes together with the next: and, then, in, to, like. */
const PROCLITICS = 'وفبلك';
const FEWEST_LETTERS_LEFT = 3;

/** A word without what is written on to it in front; `taken` is how many letters of the folded word that was. */
export interface Stripped {
  readonly word: string;
  readonly taken: number;
}

/**
 * The readings of a folded Arabic word as proclitic and word, the word itself first: لسابع → لسابع, سابع;
 * للأحد → للاحد, الاحد; وبالأحد → …, الاحد. Whether a reading is a word, the caller's word list says.
 */
export function withoutProclitics(folded: string): Stripped[] {
  const readings: Stripped[] = [{ word: folded, taken: 0 }];
  let rest = folded;
  for (let taken = 1; taken <= 2; taken += 1) {
    if (!PROCLITICS.includes(rest.charAt(0)) || rest.length <= FEWEST_LETTERS_LEFT) break;
    // The article loses its alef after ل.
    if (rest.startsWith('لل')) readings.push({ word: `ا${rest}`.replace('الل', 'ال'), taken });
    rest = rest.slice(1);
    readings.push({ word: rest, taken });
  }
  return readings;
}

/** Where a word begins in `text` once `taken` letters in front of it are left out, counting their vowel marks as theirs. */
export function startAfterLetters(text: string, start: number, end: number, taken: number): number {
  let at = start;
  for (let left = taken; left > 0 && at < end; left -= 1) {
    at += 1;
    while (at < end && /[\p{M}\p{Cf}\u0640]/u.test(text.charAt(at))) at += 1;
  }
  return at;
}
