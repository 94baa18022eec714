import { listKey, type NamePairs } from '../gazetteer/name-pairs.ts';
import { soundDistance } from '../text/sound-distance.ts';
import { nameWordsOf, type NameWord } from './name-words.ts';

/** Two words of two names that are taken for one, and how sure that is, from 0 to 1. */
interface MatchedWords {
  readonly one: string;
  readonly other: string;
  readonly score: number;
}

/** Two people's names taken for one person's. */
export interface PersonNameMatch {
  /** From 0 to 1. */
  readonly score: number;
  readonly words: readonly MatchedWords[];
}

/** Up to this distance two words may be one name; between spellings of one script less is forgiven. */
const FARTHEST = { across: 0.42, latin: 0.24, arabic: 0.13 };
/** Beyond this nothing makes one name of two words; between, only that the two are often paired. */
const FOREIGN = 0.8;
const ATTESTED = 3;
/** What a middle name that only one of the two gives takes off. */
const SKIPPED = 0.06;
const LEAST = 0.55;

/**
 * Whether two full names, each in Arabic or Latin script, may be one person's: their words are matched in order, the last
 * with the last; one of them may leave given names out, but not both (Omar Hajira and محمد الحجيرة share a surname, no
 * more). `null` where they are not, or where a name has fewer than two words.
 */
export function matchPersonNames(one: string, other: string, pairs: NamePairs): PersonNameMatch | null {
  const [wordsOfOne, wordsOfOther] = [nameWordsOf(one), nameWordsOf(other)];
  const [long, short] =
    wordsOfOne.length >= wordsOfOther.length ? [wordsOfOne, wordsOfOther] : [wordsOfOther, wordsOfOne];
  if (short.length < 2) return null;
  const matched = align(long, short, pairs);
  if (!matched) return null;
  const skipped = long.length - short.length;
  const score = weightedMean(matched) - SKIPPED * skipped;
  return score < LEAST ? null : { score, words: matched };
}

/** Every word of the shorter name with one of the longer, in order, the last with the last. */
function align(long: readonly NameWord[], short: readonly NameWord[], pairs: NamePairs): MatchedWords[] | null {
  const matched: MatchedWords[] = [];
  let at = long.length - 1;
  for (let index = short.length - 1; index >= 0; index -= 1) {
    const word = short[index];
    let found: MatchedWords | undefined;
    while (at >= index && word) {
      const partner = long[at];
      at -= 1;
      const score = partner ? matchWords(word, partner, pairs) : 0;
      if (partner && score > 0) {
        found = { one: word.text, other: partner.text, score };
        break;
      }
      if (index === short.length - 1) return null;
    }
    if (!found) return null;
    matched.unshift(found);
  }
  return matched;
}

/** Long words tell more: two that agree in five consonants agree less by chance than two that share two. */
function weightedMean(matched: readonly MatchedWords[]): number {
  let [sum, weights] = [0, 0];
  for (const { one, other, score } of matched) {
    const weight = Math.min(6, Math.max(2, Math.min(one.length, other.length)));
    sum += weight * score;
    weights += weight;
  }
  return sum / weights;
}

/**
 * How sure it is that two words are one name, from 0 to 1: by their sounds, and by what the lists know. Two names that the
 * lists keep apart (عمر and عامر) are not brought together by their likeness.
 */
export function matchWords(one: NameWord, other: NameWord, pairs: NamePairs): number {
  if (one.folded === other.folded) return 1;
  const listed = pairs.listed(listKey(one.text), listKey(other.text));
  if (listed === 'same') return 0.97;
  const farthest = one.script !== other.script ? FARTHEST.across : FARTHEST[one.script];
  const distance = distanceOf(one, other);
  if (distance > FOREIGN) return 0;
  const attested = attestation(one, other, pairs);
  if (listed === 'different' && attested < ATTESTED) return 0;
  // جورج and Georges sound apart, but are written for one another often.
  if (distance > farthest) return attested >= ATTESTED ? 0.6 : 0;
  const bySound = 1 - 0.5 * (distance / farthest);
  return attested === 0 ? bySound : Math.min(0.98, bySound + 0.1 + 0.05 * Math.min(4, Math.log2(attested)));
}

function attestation(one: NameWord, other: NameWord, pairs: NamePairs): number {
  if (one.script === other.script) return 0;
  const [arabic, latin] = one.script === 'arabic' ? [one, other] : [other, one];
  return pairs.paired(arabic.folded, latin.folded);
}

/** The least distance between the readings of two words. A reading that is not the fullest costs a little. */
function distanceOf(one: NameWord, other: NameWord): number {
  let least = Infinity;
  for (const [index, sounds] of one.readings.entries()) {
    for (const [place, otherSounds] of other.readings.entries()) {
      const distance = soundDistance({ sounds, script: one.script }, { sounds: otherSounds, script: other.script });
      least = Math.min(least, distance + 0.02 * (Math.min(1, index) + Math.min(1, place)));
    }
  }
  return least;
}
