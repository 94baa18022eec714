import { longestMatch } from './match-names.ts';
import { NO_EVIDENCE, personOf, speaksAt, type PersonCandidate } from './person-evidence.ts';
import type { Reading } from './reading.ts';
import { isPlainAdjective, isSpaced, triggerAt } from './word-class.ts';

/** وأكد بنكيران أن, Benkirane a déclaré: a listed family name, which is no given one, beside a verb of speaking. */
export function bareSurnameAt(reading: Reading, at: number): PersonCandidate | undefined {
  const { people } = reading.lexicon;
  const match = longestMatch(reading, people.family, at);
  const word = reading.words[at];
  if (!match || !word || match.start !== word.start || match.values.some((name) => name.isWord)) return undefined;
  if (word.script === 'latin' && !word.isCapital) return undefined;
  if (longestMatch(reading, people.given, at) || isPlainAdjective(reading, at)) return undefined;
  const isSaidBy = isSpaced(reading, at) && triggerAt(reading, 'speech_verb', at - 1)?.last === at - 1;
  if (!isSaidBy && !speaksAt(reading, match.last + 1)) return undefined;
  const { first, last, start, end } = match;
  const parts = { first, last, start, end, units: [at], hasGivenName: false, hasFamilyName: true };
  return personOf(reading, parts, { ...NO_EVIDENCE, verb: true });
}
