import type { TriggerKind } from '../../gazetteer/load-triggers.ts';
import { longestMatch, type NameMatch } from './match-names.ts';
import { GAP, type Reading } from './reading.ts';

/** The trigger of a kind that starts at the word `at`. */
export function triggerAt(reading: Reading, kind: TriggerKind, at: number): NameMatch<true> | undefined {
  return longestMatch(reading, reading.lexicon.triggers[kind], at);
}

/** The same, but only where the word stands there whole, with no particle taken off. */
export function wholeTriggerAt(reading: Reading, kind: TriggerKind, at: number): NameMatch<true> | undefined {
  const match = triggerAt(reading, kind, at);
  return match && match.start === reading.words[at]?.start ? match : undefined;
}

/** Whether the word carries the Arabic article and is long enough for it to be one. */
export function isDefinite(folded: string): boolean {
  return folded.length >= 4 && folded.startsWith('ال');
}

/** الإدريسي, الناصري: an adjective of descent, the commonest shape of an Arabic family name. */
export function isNisba(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || word.folded.length < 6 || !word.folded.startsWith('ال')) return false;
  return word.folded.endsWith('ي') && reading.text.charAt(word.end - 1) !== 'ى';
}

/** An adjective of nation or of field (المغربي, الوطني): shaped like a family name, and seldom one. */
export function isPlainAdjective(reading: Reading, at: number): boolean {
  const folded = reading.words[at]?.folded ?? '';
  const { words } = reading.lexicon;
  return words.demonym.has(folded) || words.adjective.has(folded) || words.plain.has(folded) || words.noun.has(folded);
}

/** Whether the Arabic word is read as particle + definite noun (بالرباط, والحزب, للمجلس), so that no name goes on over it. */
export function hasDefiniteStem(reading: Reading, at: number): boolean {
  return reading.stemsOf(at).some((stem) => isDefinite(stem.folded));
}

/** Whether the word is a function word, a verb of the list or a word of time: no part of any name. */
export function isStopWord(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return true;
  const { words } = reading.lexicon;
  const { folded } = word;
  return isFunctionWord(reading, at) || words.verb.has(folded) || words.time.has(folded);
}

const ALI = 'علي';

/** Folded, the preposition على and the name علي are one; as written, the preposition ends in alef maqsura. */
export function isFunctionWord(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || !reading.lexicon.words.function.has(word.folded)) return false;
  return word.folded !== ALI || reading.text.charAt(word.end - 1) !== 'ي';
}

/** Whether only a space separates the word from the one before. */
export function isSpaced(reading: Reading, at: number): boolean {
  return reading.words[at]?.gap === GAP.space;
}

/** Whether a verb of speaking or acting stands at the word. */
export function isVerb(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  if (reading.lexicon.words.verb.has(word.folded)) return true;
  if (reading.stemsOf(at).some((stem) => reading.lexicon.words.verb.has(stem.folded))) return true;
  return triggerAt(reading, 'speech_verb', at) !== undefined;
}
