import { SCRIPT, scriptOf } from './script.ts';

/** A word as it may be read once its attached particles are taken off. */
export interface Stem {
  /** How many code units of the unfolded word the particles take up. */
  readonly skip: number;
  /** The folded rest, its article put back where it was written into the particle (للحزب: الحزب). */
  readonly folded: string;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بلك';
/** What must be left of a word: its shortest stems are two letters (فاس has none but itself). */
const SHORTEST = 2;

/**
 * The readings of an Arabic word without its attached particles (و ف ب ل ك س, also two of them, and لل for ل with the
 * article), the fullest first; the word itself is not among them. `raw` is the word as written, `folded` as folded.
 *
 * @example arabicStems('وبالمعهد', 'وبالمعهد') // بالمعهد, المعهد
 */
export function arabicStems(raw: string, folded: string): Stem[] {
  const first = folded.charAt(0);
  if (!CONJUNCTIONS.includes(first) && !PREPOSITIONS.includes(first)) return [];
  const stems: Stem[] = [];
  const add = (letters: number, stem: string) => {
    if (stem.length >= SHORTEST) stems.push({ skip: lengthOfLetters(raw, letters), folded: stem });
  };
  let taken = 0;
  if (CONJUNCTIONS.includes(first)) {
    taken = 1;
    add(1, folded.slice(1));
  }
  const next = folded.charAt(taken);
  if (PREPOSITIONS.includes(next)) {
    const rest = folded.slice(taken + 1);
    if (next === 'ل' && rest.startsWith('ل')) {
      add(taken + 2, `ال${rest.slice(1)}`);
      // Where the noun begins with ل itself, three are written as two: للجنة is ل with اللجنة.
      add(taken + 1, `ال${rest}`);
    }
    // Of ك only كال is common enough to be worth the false readings (كبير).
    if (next !== 'ك' || rest.startsWith('ال')) add(taken + 1, rest);
  }
  return stems;
}

/** How many code units the first `letters` letters of `raw` take up, with their vowel marks. */
function lengthOfLetters(raw: string, letters: number): number {
  let index = 0;
  let seen = 0;
  while (index < raw.length) {
    const isMark = scriptOf(raw.charCodeAt(index)) === SCRIPT.mark;
    if (!isMark) {
      if (seen === letters) break;
      seen += 1;
    }
    index += 1;
  }
  return index;
}
