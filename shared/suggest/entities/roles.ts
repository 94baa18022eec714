import type { NameMatch } from './match-names.ts';
import { GAP, type Reading } from './reading.ts';
import { isVerb, triggerAt, wholeTriggerAt } from './word-class.ts';

/** A stretch of words. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const FARTHEST = 16;
const BREAKS = GAP.stop | GAP.edge | GAP.other;
/** Words that open a clause, so that no role goes over them. */
const CLAUSES = new Set(
  (
    'ان الذي التي الذين حيث كما بعد قبل خلال منذ عندما حين ثم لكن قائلا قائله مؤكدا مشيرا ' +
    'que qui dont ou quand lorsque mais car a ont est sont sera avait selon lors pour sous who which that has had is was said'
  ).split(' '),
);

/**
 * The role stated right before the word `at`: the farthest role noun in the same clause, with all up to the name. `isName`
 * says where other people stand, since no role goes over a name.
 */
export function roleBefore(reading: Reading, at: number, isPerson: (index: number) => boolean): WordRange | undefined {
  let found: NameMatch<true> | undefined;
  const end = skipTitlesBack(reading, at - 1, at);
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index -= 1) {
    const after = reading.words[index + 1];
    const word = reading.words[index];
    if (!word || !after || !joins(after.gap, index >= end, index + 1 === at) || isPerson(index)) break;
    if (CLAUSES.has(word.folded) && !triggerAt(reading, 'person_title', index)) break;
    const role = triggerAt(reading, 'person_role', index);
    if (role && role.last <= end) found = role;
    else if (reading.lexicon.words.verb.has(word.folded)) break;
  }
  const last = reading.words[end];
  if (!found || !last || end < found.last) return undefined;
  return { first: found.first, last: end, start: found.start, end: last.end };
}

/** Within a role only spaces, hyphens and brackets; right before the name a comma too, and the full stop of `M.`. */
function joins(gap: number, isAtTitle: boolean, isAtName: boolean): boolean {
  const breaks = isAtName ? BREAKS & ~GAP.stop : BREAKS;
  return (gap & breaks) === 0 && (isAtTitle || (gap & GAP.comma) === 0);
}

/** The last word before the honorifics that stand before a name. */
function skipTitlesBack(reading: Reading, from: number, at: number): number {
  let end = from;
  for (let step = 0; step < 4; step += 1) {
    const title = [3, 2, 1, 0]
      .map((back) => triggerAt(reading, 'person_title', end - back))
      .find((match) => match?.last === end && match.last < at);
    if (!title) {
      if (!isArticle(reading, end)) return end;
      end -= 1;
      continue;
    }
    end = title.first - 1;
  }
  return end;
}

function isArticle(reading: Reading, at: number): boolean {
  return ['le', 'la', 'l', 'the'].includes(reading.words[at]?.folded ?? '');
}

/**
 * The role stated right after the word `at`, with a comma or without: from its noun to the end of the phrase. In Arabic
 * also after ك (كمقرر).
 */
export function roleAfter(reading: Reading, at: number, isPerson: (index: number) => boolean): WordRange | undefined {
  const from = at + 1;
  const word = reading.words[from];
  if (!word || (word.gap & ~(GAP.space | GAP.comma | GAP.bracket)) !== 0) return undefined;
  const hasComma = (word.gap & (GAP.comma | GAP.bracket)) !== 0;
  const isLed = ['le', 'la', 'l', 'the', 'son', 'sa'].includes(word.folded) && hasComma;
  const head = hasComma
    ? triggerAt(reading, 'person_role', isLed ? from + 1 : from)
    : (wholeTriggerAt(reading, 'person_role', from) ?? likeA(reading, from));
  if (!head || (word.script === 'latin' && !hasComma)) return undefined;
  let last = head.last;
  while (last - at < FARTHEST && goesOn(reading, last + 1, isPerson)) last += 1;
  last = trim(reading, head.last, last);
  const end = reading.words[last]?.end;
  return end === undefined ? undefined : { first: head.first, last, start: head.start, end };
}

function likeA(reading: Reading, at: number): NameMatch<true> | undefined {
  const word = reading.words[at];
  return word?.folded.startsWith('ك') ? triggerAt(reading, 'person_role', at) : undefined;
}

function goesOn(reading: Reading, at: number, isPerson: (index: number) => boolean): boolean {
  const word = reading.words[at];
  if (!word || (word.gap & (BREAKS | GAP.comma | GAP.bracket)) !== 0) return false;
  if (CLAUSES.has(word.folded) || isPerson(at)) return false;
  return !(word.script === 'arabic' && isVerb(reading, at));
}

/** A role does not end on a function word. */
function trim(reading: Reading, from: number, to: number): number {
  let last = to;
  while (last > from && reading.lexicon.words.function.has(reading.words[last]?.folded ?? '')) last -= 1;
  return last;
}
