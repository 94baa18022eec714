import { longestMatch } from './match-names.ts';
import type { Reading } from './reading.ts';
import { hasDefiniteStem, isFunctionWord, isInClass, isOfClass, isTrigger, wholeTriggerAt } from './word-class.ts';

/** Whether the word ends any name before it: what else it is, it is no part of a name. */
export function breaksName(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || isFunctionWord(reading, at) || isOfClass(reading, at, 'verb', 'time', 'noun', 'generic')) return true;
  if (isListedName(reading, at)) return false;
  return (
    isOfClass(reading, at, 'plain') ||
    holdsParticle(reading, at) ||
    looksLikeVerb(word.folded) ||
    announces(reading, at)
  );
}

/** Whether the word, whole, is a given or family name of the lists and no everyday word. */
function isListedName(reading: Reading, at: number): boolean {
  const { people } = reading.lexicon;
  const match = longestMatch(reading, people.family, at) ?? longestMatch(reading, people.given, at);
  return match?.start === reading.words[at]?.start && match?.values.some((name) => !name.isWord) === true;
}

/** بالرباط, وقال: a particle with a definite noun, a function word or a verb. */
function holdsParticle(reading: Reading, at: number): boolean {
  if (hasDefiniteStem(reading, at)) return true;
  return reading.stemsOf(at).some((stem) => isInClass(reading, stem.folded, 'function', 'verb'));
}

/** A title, a role, a head: what another name begins with. */
function announces(reading: Reading, at: number): boolean {
  if (isTrigger(reading, at, 'person_title')) return true;
  return (['person_role', 'org_head', 'place_head'] as const).some((kind) => wholeTriggerAt(reading, kind, at));
}

/** يشكل, سيبقى, وقتل, رفضوا, لإقناعهم: words that begin or end so are verbs or hold a pronoun more often than not. */
function looksLikeVerb(folded: string): boolean {
  return /^(ي...|سي...|ست...|سن...|و..)/.test(folded) || /....(هم|هما|كما|كم)$|...وا$/.test(folded);
}
