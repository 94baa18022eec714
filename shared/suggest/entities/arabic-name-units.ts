import { longestMatch } from './match-names.ts';
import type { Reading } from './reading.ts';
import {
  isDefinite,
  isDefiniteAt,
  isGrownTogether,
  isNisba,
  isOfClass,
  isPlainAdjective,
  isSpaced,
  wholeTriggerAt,
} from './word-class.ts';

/** A given or family name within a name: one word, or a particle and what it leads in. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  /** Found in the list of given names, or of a shape that only they have. */
  readonly isGiven: boolean;
  /** Also an everyday word. */
  readonly isWord: boolean;
}

/** Whether a name that has two units already goes on with `next`, which may be any word after two given names. */
export function goesOn(reading: Reading, next: Unit, isAfterGiven: boolean): boolean {
  if (next.last > next.first || isKnown(reading, next)) return true;
  if (isNisba(reading, next.first)) return !isPlainAdjective(reading, next.first) || isListedFamily(reading, next);
  // رابحة فتح النور نائبة …: up to the role that follows it is all name.
  const isBeforeRole = isSpaced(reading, next.last + 1) && wholeTriggerAt(reading, 'person_role', next.last + 1);
  if (isBeforeRole && isDefiniteAt(reading, next.first)) return true;
  if (isGrownTogether(reading, next.first))
    return reading.stemsOf(next.first).every(({ folded }) => !isDefinite(folded));
  if (isAmazigh(reading, next)) return true;
  return isAfterGiven && reading.stemsOf(next.first).length === 0 && !isDefiniteAt(reading, next.first);
}

/** أوعلا, أوحمان: أو, son of, grown on to a name; the verbs and nouns that begin so are in the lists. */
function isAmazigh(reading: Reading, { first, start }: Unit): boolean {
  const word = reading.words[first];
  return word !== undefined && /^او.../.test(word.folded) && reading.text.charAt(start) === 'أ';
}

/** Whether the unit is a given name of the list, or of a shape that only they have. */
export function isListedGiven(reading: Reading, unit: Unit): boolean {
  const match = longestMatch(reading, reading.lexicon.people.given, unit.first);
  return unit.isGiven || (match !== undefined && match.last === unit.last && match.values.some((name) => !name.isWord));
}

/** Whether the unit is a name of the lists and no everyday word. */
export function isKnown(reading: Reading, unit: Unit): boolean {
  const { people } = reading.lexicon;
  return [people.family, people.given].some((trie) => {
    const match = longestMatch(reading, trie, unit.first);
    return match?.start === unit.start && match.values.some((name) => !name.isWord);
  });
}

/** العلمي, الفاسي: a family name of the list that is an adjective too, but of no nation; after another name it is the name. */
function isListedFamily(reading: Reading, unit: Unit): boolean {
  const match = longestMatch(reading, reading.lexicon.people.family, unit.first);
  return match?.start === unit.start && !isOfClass(reading, unit.first, 'demonym');
}

/** A particle with its word, a nisba, or a word that a particle has grown on to. */
export function isNameShaped(reading: Reading, unit: Unit): boolean {
  if (unit.last > unit.first || isAmazigh(reading, unit) || isSpoken(reading, unit)) return true;
  return isNisba(reading, unit.first) ? !isPlainAdjective(reading, unit.first) : isGrownTogether(reading, unit.first);
}

/** لعروسي, لخضيري: a nisba with the article of Moroccan speech. */
function isSpoken(reading: Reading, { first }: Unit): boolean {
  return (
    /^ل[^لا]...+ي$/.test(reading.words[first]?.folded ?? '') &&
    reading.text.charAt((reading.words[first]?.end ?? 1) - 1) === 'ي'
  );
}

/** Whether what follows makes a name of an everyday word: nisbas do not of an adjective, which they follow anyway. */
export function isBelievable(reading: Reading, given: Unit, next: Unit): boolean {
  return isKnown(reading, next) || (isNameShaped(reading, next) && !isDefiniteAt(reading, given.first));
}
