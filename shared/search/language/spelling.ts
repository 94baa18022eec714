import { editDistance } from './edit-distance.ts';
import { baseOf } from './word-forms.ts';

/** How many edits two spellings of one word may be apart: none of a short one, whose neighbours are other words. */
function mostEdits(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Spellings of one sound in Moroccan Latin spelling, longest first; then vowels and doubled letters do not count. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ch|sh/g, 'x'],
  [/dj/g, 'j'],
  [/kh/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/[cq]/g, 'k'],
  [/z/g, 's'],
  [/[aeiouwyh]/g, ''],
  [/(.)\1+/g, '$1'],
];
const FEWEST_SOUNDS = 2;

/** What a Latin spelling sounds like without its vowels: Hejira, Hjira and Hajira are one. '' if too little is left. */
export function soundOf(base: string): string {
  if (!/^[a-z]{4,}$/.test(base)) return '';
  const first = base.charAt(0);
  const sound = SOUNDS.reduce((rest, [pattern, to]) => rest.replace(pattern, to), base);
  return sound.length < FEWEST_SOUNDS ? '' : first + sound;
}

/** A word to compare spellings with, prepared once. */
export interface Spelling {
  readonly base: string;
  readonly edits: number;
  readonly sound: string;
}

/** Prepares a folded word. */
export function spellingOf(form: string): Spelling {
  const base = baseOf(form);
  return { base, edits: mostEdits(base.length), sound: soundOf(base) };
}

/** Whether a word's base is a spelling of it: a few edits away, or one more where it sounds the same. */
export function isSpeltLike(spelling: Spelling, other: string): boolean {
  return isSpelling(spelling, other, editDistance(spelling.base, other, mostDistance(spelling)));
}

/** How far away a word may be and still be a spelling of it. */
export function mostDistance({ edits }: Spelling): number {
  return edits === 0 ? 0 : edits + 1;
}

/** The same of a word whose distance is known. */
export function isSpelling({ edits, sound }: Spelling, other: string, distance: number): boolean {
  if (distance <= edits) return true;
  return edits > 0 && distance === edits + 1 && sound !== '' && soundOf(other) === sound;
}
