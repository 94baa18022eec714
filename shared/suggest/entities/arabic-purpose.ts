import { adjectives, adjectivesOf, coordinated, joined, nounEnd, prepositional } from './arabic-complement.ts';
import type { Candidate } from './candidate.ts';
import type { TrieMatch } from './match-names.ts';
import { GAP, type Reading } from './reading.ts';
import { hasOnly, isDefiniteAt, isInClass, isOfClass, isSpaced, isStopWord } from './word-class.ts';

/** What Arabic bodies are for, which ل leads in. Like the complement's, the functions take and return last words. */

const MOST_PURPOSE = 7;

type Known = ReadonlyMap<number, Candidate>;

/** للاتصال السمعي البصري, and for heads that are named so, لبوركينا فاسو, لمناهضة العنف, للدراسات ورصد التلوث. */
export function purposeEnd(reading: Reading, known: Known, head: TrieMatch, end: number): number {
  const last = prepositional(reading, end);
  if (!isInClass(reading, head.folded, 'purposeful_head')) return last;
  return last === end ? destination(reading, known, end) : coordinated(reading, known, last);
}

/** لجنة الأمم المتحدة الاقتصادية لإفريقيا: after the name within, an adjective that agrees with the head, and ل. */
export function qualifiedEnd(reading: Reading, known: Known, head: TrieMatch, inner: number): number {
  const end = adjectivesOf(reading, head.first, inner);
  // تصدر حزب كذا الترتيب: after a party's name only an adjective that ends as one does.
  const isParty = isInClass(reading, head.folded, 'party_head');
  if (end > inner && !(isParty && !isNamed(reading, end)))
    return Math.max(prepositional(reading, end), destination(reading, known, end));
  return isInClass(reading, head.folded, 'naming_head') && !isParty ? namedPurpose(reading, known, inner) : inner;
}

/** الوطني, الشعبية, الجديد. */
function isNamed(reading: Reading, at: number): boolean {
  const folded = reading.words[at]?.folded ?? '';
  return /(ي|يه)$/.test(folded) || isOfClass(reading, at, 'place_adjective');
}

/** جمعية واحات درعة لمرضى السكري, شركة سلا للتهيئة: what a body of that name is for. */
export function namedPurpose(reading: Reading, known: Known, last: number): number {
  const end = prepositional(reading, last);
  return end === last ? destination(reading, known, last) : coordinated(reading, known, end);
}

/**
 * What ل without the article leads in after a body that is named by its purpose: a noun phrase (لمناهضة العنف ضد النساء,
 * لقطاع الصحة) or a known place (لبوركينا فاسو). What a body only meets for (لمناقشة) is no part of its name.
 */
export function destination(reading: Reading, known: Known, last: number): number {
  const at = last + 1;
  const word = reading.words[at];
  if (!word?.folded.startsWith('ل') || word.folded.startsWith('لل') || !isSpaced(reading, at)) return last;
  const place = known.get(at);
  if (place?.type === 'place' && place.start === word.start + 1) return place.last;
  if (known.has(at) || !isPurpose(reading, at)) return last;
  const end = isSpaced(reading, at + 1) ? nounEnd(reading, known, at + 1) : undefined;
  return end === undefined ? last : against(reading, coordinated(reading, known, adjectives(reading, end)));
}

/** Whether the word is ل and a noun that can be what a body is for. */
function isPurpose(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const noun = word?.folded.slice(1) ?? '';
  if (noun.length < 3 || word?.hasTanwin || isStopWord(reading, at)) return false;
  return !isInClass(reading, noun, 'meeting_act', 'function', 'time', 'generic', 'verb');
}

const AGAINST = 'ضد';

/** مناهضة العنف ضد النساء. */
function against(reading: Reading, last: number): number {
  const isMore = reading.words[last + 1]?.folded === AGAINST && isSpaced(reading, last + 1);
  return isMore && isSpaced(reading, last + 2) && isDefiniteAt(reading, last + 2) ? last + 2 : last;
}

/** ل with an action and its object, which says what a foundation is for: لتثمين وصيانة مهرجان حب الملوك. */
export function purpose(reading: Reading, last: number): number {
  const word = reading.words[last + 1];
  if (!word?.folded.startsWith('ل') || !hasOnly(reading, last + 1, GAP.space | GAP.quote | GAP.bracket)) return last;
  if (word.folded.startsWith('لل')) return joined(reading, adjectives(reading, last + 1));
  if (isStopWord(reading, last + 1)) return last;
  for (let index = last + 2; index < last + 2 + MOST_PURPOSE; index += 1) {
    if (!isSpaced(reading, index) || isStopWord(reading, index)) return last;
    if (isDefiniteAt(reading, index)) return adjectives(reading, index);
  }
  return last;
}
