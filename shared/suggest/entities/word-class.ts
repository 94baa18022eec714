import type { TriggerKind } from '../../gazetteer/load-triggers.ts';
import { NO_CLASSES, type WordClass } from '../../gazetteer/word-classes.ts';
import { longestOfValue, type TrieMatch } from './match-names.ts';
import { GAP, type Reading } from './reading.ts';

/** Whether the word is of one of the classes. */
export function isOfClass(reading: Reading, at: number, ...classes: readonly WordClass[]): boolean {
  const word = reading.words[at];
  return word !== undefined && areAny(word.classes, classes);
}

/** Whether a folded word is of one of the classes. */
export function isInClass(reading: Reading, folded: string, ...classes: readonly WordClass[]): boolean {
  return areAny(reading.lexicon.words.get(folded) ?? NO_CLASSES, classes);
}

/** A plain loop, and none for the many words of no class: this is asked of every word many times. */
function areAny(own: ReadonlySet<WordClass>, classes: readonly WordClass[]): boolean {
  if (own !== NO_CLASSES) for (const name of classes) if (own.has(name)) return true;
  return false;
}

/** The trigger of a kind that starts at the word `at`. */
export function triggerAt(reading: Reading, kind: TriggerKind, at: number): TrieMatch | undefined {
  return longestOfValue(reading, reading.lexicon.triggers, at, kind);
}

/** The same, but only where the word stands there whole, with no particle taken off. */
export function wholeTriggerAt(reading: Reading, kind: TriggerKind, at: number): TrieMatch | undefined {
  const match = triggerAt(reading, kind, at);
  return match && match.start === reading.words[at]?.start ? match : undefined;
}

/** Whether a trigger of one of the kinds starts at the word. */
export function isTrigger(reading: Reading, at: number, ...kinds: readonly TriggerKind[]): boolean {
  return kinds.some((kind) => triggerAt(reading, kind, at) !== undefined);
}

/** Whether the word carries the Arabic article and is long enough for it to be one. */
export function isDefinite(folded: string): boolean {
  return folded.length >= 4 && folded.startsWith('ال');
}

/** The same for the word at `at`. The article has a bare alef: أ and إ with hamza begin a name (ألبرت). */
export function isDefiniteAt(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && isDefinite(word.folded) && !'أإ'.includes(reading.text.charAt(word.start));
}

/** الإدريسي, الناصري: an adjective of descent, the commonest shape of an Arabic family name. */
export function isNisba(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || word.folded.length < 6 || !word.folded.startsWith('ال')) return false;
  return word.folded.endsWith('ي') && reading.text.charAt(word.end - 1) !== 'ى';
}

/** An adjective of nation or of field (المغربي, الوطني): shaped like a family name, and seldom one. */
export function isPlainAdjective(reading: Reading, at: number): boolean {
  return isOfClass(reading, at, 'demonym', 'adjective', 'plain', 'noun');
}

/** A word with بن, بل, بو or آيت grown on to it (بنطاش, بلفقيه, بوملك): few but names are so. */
export function isGrownTogether(reading: Reading, at: number): boolean {
  return /^(بن..|بو..|ايت..|بل...)./.test(reading.words[at]?.folded ?? '');
}

/** Whether the word is read as particle and definite noun (بالرباط, والحزب, للمجلس): no name goes on over it. */
export function hasDefiniteStem(reading: Reading, at: number): boolean {
  return reading.stemsOf(at).some((stem) => isDefinite(stem.folded));
}

/** Whether the word is a function word, a verb of the list or a word of time: no part of any name. */
export function isStopWord(reading: Reading, at: number): boolean {
  return reading.words[at] === undefined || isFunctionWord(reading, at) || isOfClass(reading, at, 'verb', 'time');
}

const ALI = 'علي';

/** Folded, the preposition على and the name علي are one; as written, the preposition ends in alef maqsura. */
export function isFunctionWord(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word?.classes.has('function')) return false;
  return word.folded !== ALI || reading.text.charAt(word.end - 1) !== 'ي';
}

/** Whether only a space separates the word from the one before. */
export function isSpaced(reading: Reading, at: number): boolean {
  return reading.words[at]?.gap === GAP.space;
}

/** Whether the gap before the word holds nothing but the given signs. */
export function hasOnly(reading: Reading, at: number, signs: number): boolean {
  const word = reading.words[at];
  return word !== undefined && (word.gap & ~signs) === 0;
}

/** Whether the gap before the word holds one of the given signs. */
export function hasSign(reading: Reading, at: number, signs: number): boolean {
  return ((reading.words[at]?.gap ?? GAP.edge) & signs) !== 0;
}

/** Whether a verb of speaking or acting stands at the word. */
export function isVerb(reading: Reading, at: number): boolean {
  if (isOfClass(reading, at, 'verb')) return true;
  if (reading.stemsOf(at).some((stem) => isInClass(reading, stem.folded, 'verb'))) return true;
  return isTrigger(reading, at, 'speech_verb');
}

/** Whether the words from `from` up to `to` are all connectives (de la, of the), and there is one. */
export function areConnectives(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isOfClass(reading, at, 'connective')) return false;
  return from < to;
}

/** The first word at or after `from` that is no connective; connectives are passed over while nothing parts them. */
export function pastConnectives(reading: Reading, from: number, most = 3): number {
  let at = from;
  while (at < from + most && isOfClass(reading, at, 'connective') && hasOnly(reading, at, WITHIN)) at += 1;
  return at;
}

const WITHIN = GAP.space | GAP.hyphen | GAP.apostrophe;
