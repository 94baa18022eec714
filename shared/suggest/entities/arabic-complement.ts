import { arabicNameAt } from './arabic-name.ts';
import type { Candidate } from './candidate.ts';
import { GAP, type Reading } from './reading.ts';
import {
  hasDefiniteStem,
  hasOnly,
  hasSign,
  isDefinite,
  isDefiniteAt,
  isInClass,
  isOfClass,
  isSpaced,
  isStopWord,
  isTrigger,
} from './word-class.ts';

/**
 * Where the complement of an Arabic organisation's head ends. All functions take the index of the last word so far and
 * return that of the last word with what they add, the same where they add nothing.
 */

const QUOTED = GAP.quote | GAP.bracket;
const MOST_QUOTED = 6;
const MOST_ADJECTIVES = 4;
const MOST_JOINED = 8;
/** Within how many words a noun phrase must close with a definite noun. */
const REACH = 3;

/** Whether the word stands after a space and can be a noun of a name. */
export function isSpacedNoun(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || word.hasTanwin || word.folded.length < 3) return false;
  return isSpaced(reading, at) && !isStopWord(reading, at);
}

/** A name in quotation marks or brackets from `at` on: مؤسسة (كرز), جمعية «أمل»; `undefined` where none opens there. */
export function quotedEnd(reading: Reading, at: number): number | undefined {
  if (!hasOnly(reading, at, QUOTED | GAP.space) || !hasSign(reading, at, QUOTED)) return undefined;
  for (let last = at; last < at + MOST_QUOTED; last += 1) {
    if (!reading.words[last + 1] || hasSign(reading, last + 1, QUOTED)) return last;
    if (hasSign(reading, last + 1, GAP.stop | GAP.edge)) return undefined;
  }
  return undefined;
}

/**
 * A noun phrase from `at` on that closes with a definite noun or a known name: تقديم العريضة, حقوق الإنسان. `undefined`
 * where it does not close.
 */
export function nounEnd(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): number | undefined {
  for (let index = at; index < at + REACH; index += 1) {
    const word = reading.words[index];
    if (word?.script !== 'arabic' || word.hasTanwin || isStopWord(reading, index) || !isSpaced(reading, index)) {
      return undefined;
    }
    const inner = known.get(index);
    if (inner && inner.type !== 'person' && inner.start === word.start) return inner.last;
    if (isDefinite(word.folded)) return index;
    // ستراسل الغرفة: a verb of the future and its object.
    if (/^(ست|سي|سن)...+$/.test(word.folded) && !isOfClass(reading, index, 'particle')) return undefined;
    if (hasDefiniteStem(reading, index)) return undefined;
  }
  return undefined;
}

/** The definite adjectives that follow. Where `head` is given, they agree with it in gender. */
export function adjectives(reading: Reading, last: number, head = -1): number {
  let end = last;
  // A definite head's own adjective may be one of field that is a role elsewhere (الاتحاد البرلماني).
  while (end < last + MOST_ADJECTIVES && isAdjective(reading, end + 1, end === head)) {
    if (head >= 0 && isFeminine(reading, head) !== isFeminine(reading, end + 1)) break;
    // After ة a masculine is another noun (شؤون الهجرة الدور …).
    if (endsInTehMarbuta(reading, end) && !isFeminine(reading, end + 1)) break;
    end += 1;
  }
  return end;
}

/** The definite adjectives after the word `last` that agree in gender with the head, which stands farther back. */
export function adjectivesOf(reading: Reading, head: number, last: number): number {
  const isOfHead = isAdjective(reading, last + 1) && isFeminine(reading, head) === isFeminine(reading, last + 1);
  return isOfHead ? adjectives(reading, last) : last;
}

function isAdjective(reading: Reading, at: number, isOfField = false): boolean {
  if (!isSpaced(reading, at) || !isDefiniteAt(reading, at) || isNoAdjective(reading, at)) return false;
  if (isTrigger(reading, at, 'person_title', 'person_role') && !(isOfField && isFieldAdjective(reading, at)))
    return false;
  // المنتهية ولايته: an adjective of what follows it, which has a pronoun.
  if (isSpaced(reading, at + 1) && hasPronoun(reading, at + 1) && !isFieldAdjective(reading, at)) return false;
  return !/(ين|ون)$/.test(reading.words[at]?.folded ?? '');
}

function isNoAdjective(reading: Reading, at: number): boolean {
  return isOfClass(reading, at, 'plain', 'object') || (isStopWord(reading, at) && !isGeneral(reading, at));
}

/** الاتحاد العام, but not الاتحاد العام الماضي, where it is the year. */
function isGeneral(reading: Reading, at: number): boolean {
  return reading.words[at]?.folded === 'العام' && !isOfClass(reading, at + 1, 'time');
}

/** البرلماني, البرلمانية: adjectives of field that also say what somebody is, where no name or adjective of theirs follows. */
function isFieldAdjective(reading: Reading, at: number): boolean {
  const folded = reading.words[at]?.folded ?? '';
  if (arabicNameAt(reading, at + 1)) return false;
  return [folded, folded.replace(/ه$/, '')].some((form) => isInClass(reading, form, 'adjective', 'demonym'));
}

/** ولايته, ولايتها: a noun with a pronoun; of the two endings in ه, that of ة is written otherwise. */
function hasPronoun(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || isDefinite(word.folded) || word.folded.length < 4) return false;
  return /(ته|تها|اؤه|اؤها)$/.test(reading.text.slice(word.start, word.end));
}

function endsInTehMarbuta(reading: Reading, at: number): boolean {
  return reading.text.charAt((reading.words[at]?.end ?? 1) - 1) === 'ة';
}

/** Whether the word is feminine by its ending, or by the list. */
export function isFeminine(reading: Reading, at: number): boolean {
  return (reading.words[at]?.folded ?? '').endsWith('ه') || isOfClass(reading, at, 'feminine');
}

/** What لل leads in, with its adjectives and what is joined to it by و: للإعلام والاتصال. */
export function prepositional(reading: Reading, last: number): number {
  const word = reading.words[last + 1];
  if (!word || !isSpaced(reading, last + 1) || !word.folded.startsWith('لل')) return last;
  const noun = `ال${word.folded.slice(2)}`;
  if (isInClass(reading, noun, 'generic', 'time') || isTrigger(reading, last + 1, 'person_title')) return last;
  const end = adjectives(reading, last + 1);
  // Some adjectives are roles too (للتدبير المفوض); a name after it would show which.
  const isRole =
    isSpaced(reading, end + 1) && isDefiniteAt(reading, end + 1) && isTrigger(reading, end + 1, 'person_role');
  return joined(reading, isRole && !isSpaced(reading, end + 2) ? end + 1 : end);
}

/** و with a definite noun, attached or apart: الثقافة والاتصال, الأسرة و التضامن. */
export function joined(reading: Reading, last: number): number {
  let end = last;
  while (end < last + MOST_JOINED) {
    const next = conjoined(reading, end + 1);
    if (!next || !isDefinite(next.folded) || isInClass(reading, next.folded, 'generic', 'time')) break;
    // What starts another name is no other subject of this one; whom a body is for (والطفل) may be a role elsewhere.
    const isRole = isTrigger(reading, end + 1, 'person_role', 'person_title');
    if (isTrigger(reading, end + 1, 'org_head', 'place_head') || (isRole && !isBeneficiary(reading, next))) break;
    end = adjectives(reading, next.at);
  }
  return end;
}

function isBeneficiary(reading: Reading, { at, folded }: { at: number; folded: string }): boolean {
  return isInClass(reading, folded, 'beneficiary') && !arabicNameAt(reading, at + 1);
}

/** The word that و joins at `at`, and where it stands. */
function conjoined(reading: Reading, at: number): { at: number; folded: string } | undefined {
  const word = reading.words[at];
  if (!word || !isSpaced(reading, at)) return undefined;
  if (word.folded !== 'و') return word.folded.startsWith('و') ? { at, folded: word.folded.slice(1) } : undefined;
  const next = reading.words[at + 1];
  return next && isSpaced(reading, at + 1) ? { at: at + 1, folded: next.folded } : undefined;
}

/** Ministries and committees are named by several subjects: العدل والتشريع وحقوق الإنسان. */
export function coordinated(reading: Reading, known: ReadonlyMap<number, Candidate>, last: number): number {
  const end = joined(reading, last);
  const next = conjoined(reading, end + 1);
  if (!next || isDefinite(next.folded) || !isSpaced(reading, next.at + 1)) return end;
  const isOther =
    known.has(next.at) ||
    known.has(next.at + 1) ||
    isStopWord(reading, next.at) ||
    isInClass(reading, next.folded, 'function', 'verb');
  if (isOther || isTrigger(reading, next.at, 'org_head', 'person_role') || !isDefiniteAt(reading, next.at + 1))
    return end;
  return joined(reading, adjectives(reading, next.at + 1));
}
