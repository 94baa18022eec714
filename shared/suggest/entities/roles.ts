import type { TrieMatch } from './match-names.ts';
import { GAP, type Reading } from './reading.ts';
import { hasOnly, hasSign, isOfClass, isVerb, triggerAt, wholeTriggerAt } from './word-class.ts';

/** A stretch of words. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

type IsPersonWord = (index: number) => boolean;

/** No role is longer. */
const FARTHEST = 16;
const MOST_TITLES = 4;
const LONGEST_TITLE = 4;
const COPULAS = new Set(['هو', 'هي', 'est', 'is']);
const BREAKS = GAP.stop | GAP.edge | GAP.other;

/**
 * The role stated right before a name, with a comma or without: from the farthest role noun of the clause up to the name's
 * honorifics. `isPersonWord` says where other people stand, since no role goes over a name; in a list, what stands before
 * the comma is another's (…، نائبة، وعبد الغني).
 */
export function roleBefore(
  reading: Reading,
  name: { readonly first: number; readonly start: number },
  isPersonWord: IsPersonWord,
): WordRange | undefined {
  const end = lastBeforeTitles(reading, name.first);
  // لجنة مكونة من فلان: what a preposition leads in is nobody's role; a copula is (المرشحة هي فلانة).
  if (isOfClass(reading, end, 'function') && !COPULAS.has(reading.words[end]?.folded ?? '')) return undefined;
  const nearest = Math.max(0, name.first - FARTHEST);
  let found: TrieMatch | undefined;
  for (let index = name.first - 1; index >= nearest; index -= 1) {
    if (!joinsName(reading, index + 1, end, name) || isPersonWord(index) || opensClause(reading, index)) break;
    const role = triggerAt(reading, 'person_role', index);
    if (role && role.last <= end) found = role;
    else if (isOfClass(reading, index, 'verb')) break;
  }
  return found && rangeOf(reading, found, trim(reading, found.last, end));
}

/** Within a role there is no pause; before the name a comma may stand, and the full stop of `M.`. */
function joinsName(
  reading: Reading,
  at: number,
  end: number,
  name: { readonly first: number; readonly start: number },
): boolean {
  const isAtName = at === name.first;
  const isAbbreviated = isAtName && titleEndingAt(reading, at - 1) !== undefined;
  if (hasSign(reading, at, isAbbreviated ? BREAKS & ~GAP.stop : BREAKS)) return false;
  if (!hasSign(reading, at, GAP.comma)) return true;
  return at > end && !(isAtName && isConjoined(reading, name));
}

/** Whether و is attached to the name, or `et` stands before it: it is the next of a list. */
function isConjoined(reading: Reading, name: { readonly first: number; readonly start: number }): boolean {
  const word = reading.words[name.first];
  return word !== undefined && word.start < name.start && word.folded.startsWith('و');
}

/** A word that opens a clause. Folded, `à` is the verb `a`. */
function opensClause(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || !isOfClass(reading, at, 'clause')) return false;
  return reading.text.slice(word.start, word.end).toLowerCase() !== 'à' && !triggerAt(reading, 'person_title', at);
}

/** The last word before the honorifics and articles that stand before the word `at`. */
function lastBeforeTitles(reading: Reading, at: number): number {
  let end = at - 1;
  for (let step = 0; step < MOST_TITLES; step += 1) {
    const title = titleEndingAt(reading, end);
    if (title) end = title.first - 1;
    else if (['le', 'la', 'l', 'the'].includes(reading.words[end]?.folded ?? '')) end -= 1;
    else break;
  }
  return end;
}

function titleEndingAt(reading: Reading, end: number): TrieMatch | undefined {
  for (let back = LONGEST_TITLE - 1; back >= 0; back -= 1) {
    const title = triggerAt(reading, 'person_title', end - back);
    if (title?.last === end) return title;
  }
  return undefined;
}

/**
 * The role stated right after the word `at`, with a comma or without: from its noun to the end of the phrase. In Arabic
 * also after ك (كمقرر).
 */
export function roleAfter(reading: Reading, at: number, isPersonWord: IsPersonWord): WordRange | undefined {
  if (!hasOnly(reading, at + 1, GAP.space | GAP.comma | GAP.bracket)) return undefined;
  const head = hasSign(reading, at + 1, GAP.comma | GAP.bracket) ? apposed(reading, at + 1) : adjoined(reading, at + 1);
  if (!head) return undefined;
  let last = head.last;
  while (last - at < FARTHEST && goesOn(reading, last + 1, isPersonWord)) last += 1;
  return rangeOf(reading, head, trim(reading, head.last, last));
}

/** After a comma the role may have an article: X, le président du …. */
function apposed(reading: Reading, at: number): TrieMatch | undefined {
  const isLed = ['le', 'la', 'l', 'the', 'son', 'sa'].includes(reading.words[at]?.folded ?? '');
  return triggerAt(reading, 'person_role', isLed ? at + 1 : at);
}

/** Without a comma only Arabic goes on with a role: محمد الناجي الكاتب الإقليمي, كمقرر للجنة. */
function adjoined(reading: Reading, at: number): TrieMatch | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic') return undefined;
  const isLike = word.folded.startsWith('ك');
  return wholeTriggerAt(reading, 'person_role', at) ?? (isLike ? triggerAt(reading, 'person_role', at) : undefined);
}

function goesOn(reading: Reading, at: number, isPersonWord: IsPersonWord): boolean {
  const word = reading.words[at];
  if (!word || hasSign(reading, at, BREAKS | GAP.comma | GAP.bracket)) return false;
  if (opensClause(reading, at) || isPersonWord(at)) return false;
  return word.script !== 'arabic' || !isVerb(reading, at);
}

/** A role does not end on a function word. */
function trim(reading: Reading, from: number, to: number): number {
  let last = to;
  while (last > from && isOfClass(reading, last, 'function')) last -= 1;
  return last;
}

function rangeOf(reading: Reading, head: TrieMatch, last: number): WordRange | undefined {
  const end = reading.words[last]?.end;
  return end === undefined ? undefined : { first: head.first, last, start: head.start, end };
}
