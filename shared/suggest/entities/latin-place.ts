import type { KnownNames } from './04-arabic-organisations.ts';
import type { Candidate } from './candidate.ts';
import { hyphenatedEnd, latinNameAt } from './latin-name.ts';
import { longestMatch, type TrieMatch } from './match-names.ts';
import { entryUnderHead } from './place-entry.ts';
import { GAP, isJoined, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { hasSign, isOfClass, isSpaced, isTrigger, pastConnectives, triggerAt } from './word-class.ts';

const MOST_WORDS = 7;
const TO = 'à';

/** The place whose head, or else whose preposition `à`, stands at the word or before it. */
export function latinPlaceAt(reading: Reading, known: KnownNames, at: number): Candidate | undefined {
  const inside = triggerAt(reading, 'place_head_kept', at) ?? triggerAt(reading, 'place_head_weak', at);
  const head = inside ?? triggerAt(reading, 'place_head', at);
  if (!head) return afterPreposition(reading, known, at) ?? headedAtEnd(reading, at);
  const next = pastConnectives(reading, head.last + 1, 2);
  const inner = known.get(next);
  if (!isJoined(reading, next) || !mayBeUnder(reading, head, next, inner)) return undefined;
  const last = Math.max(inner?.last ?? -1, runEnd(reading, next));
  const isPart = inside ? !isPartOfTown(reading, head, next, inner) : isCapitalHead(reading, at);
  if (!isPart) return inner ? undefined : place(reading, head, next, last, 0.75);
  return inner ? knownUnderHead(reading, head, next, last) : place(reading, head, head.first, last, 0.75);
}

function knownUnderHead(reading: Reading, head: TrieMatch, next: number, last: number): Candidate | undefined {
  const entry = entryUnderHead(reading, head.folded, next);
  const found = place(reading, head, head.first, last, 0.93);
  return found && { ...found, ...(entry ? { entry } : {}) };
}

/** Whether what stands under a head may be its name: a known place, or unknown, for a weak head (port, camp) only known. */
function mayBeUnder(reading: Reading, head: TrieMatch, at: number, inner: Candidate | undefined): boolean {
  if (!reading.words[at]?.isCapital) return false;
  return inner ? inner.type === 'place' : isTrigger(reading, head.first, 'place_head_kept', 'place_head');
}

/** `le centre de Rabat` is a part of Rabat, `le centre Fifi` has that name. */
function isPartOfTown(reading: Reading, head: TrieMatch, next: number, inner: Candidate | undefined): boolean {
  const isKnown = inner !== undefined || reading.words[head.first]?.isCapital === false;
  return isKnown && next > head.last + 1 && isOfClass(reading, head.first, 'part_of_town');
}

/** A head with a capital is part of the name (Province de Boulemane), one without is not (province d'Azilal). */
function isCapitalHead(reading: Reading, at: number): boolean {
  return reading.words[at]?.isCapital === true && !hasSign(reading, at, GAP.edge | GAP.stop);
}

/** The last of the capitals, and the connectives that lead capitals in, from `at`: Caïd El Matouki, Palais du Peuple. */
function runEnd(reading: Reading, at: number): number {
  let last = hyphenatedEnd(reading, at);
  while (last - at < MOST_WORDS) {
    const next = reading.words[last + 1]?.isCapital ? last + 1 : pastConnectives(reading, last + 1, 2);
    if (!reading.words[next]?.isCapital || !isJoined(reading, next) || !isJoined(reading, last + 1)) break;
    // Past a connective another known name may begin: place de Fès.
    if (next > last + 1 && longestMatch(reading, reading.lexicon.names, next)) break;
    last = hyphenatedEnd(reading, next);
  }
  return last;
}

/** English puts its head last: Mohammed V Theatre, Menara Gardens Square. */
function headedAtEnd(reading: Reading, at: number): Candidate | undefined {
  if (reading.language !== 'en' || !reading.words[at]?.isCapital || reading.words[at - 1]?.isCapital) return undefined;
  let last = at;
  while (reading.words[last + 1]?.isCapital && isJoined(reading, last + 1) && last - at < MOST_WORDS) last += 1;
  const head = triggerAt(reading, 'place_head_kept', last);
  const isNamed =
    last > at && !isOfClass(reading, at, 'function') && !isTrigger(reading, at, 'person_title', 'person_role');
  return head && isNamed ? place(reading, head, at, last, 0.75) : undefined;
}

/** à Imouzzer Marmoucha: in French, `à` and a capital nearly always place something. */
function afterPreposition(reading: Reading, known: KnownNames, at: number): Candidate | undefined {
  if (reading.language !== 'fr' || !isAfterTo(reading, at) || known.has(at) || reading.words[at]?.isUpper)
    return undefined;
  if (longestMatch(reading, reading.lexicon.people.given, at) || isTrigger(reading, at, 'person_title'))
    return undefined;
  const name = latinNameAt(reading, at);
  if (!name) return undefined;
  const { last, start, end } = name;
  return {
    type: 'place',
    first: at,
    last,
    start,
    end,
    trust: 0.7,
    reasons: [reason('place-preposition', { preposition: TO })],
  };
}

/** Whether the word has a capital and stands right after `à`; folded, `à` is the verb `a`. */
export function isAfterTo(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (!before || !reading.words[at]?.isCapital || !isSpaced(reading, at)) return false;
  return reading.text.slice(before.start, before.end).toLowerCase() === TO;
}

function place(reading: Reading, head: TrieMatch, first: number, last: number, trust: number): Candidate | undefined {
  const [start, end] = [reading.words[first]?.start, reading.words[last]?.end];
  if (start === undefined || end === undefined) return undefined;
  const reasons = [reason('place-head', { head: reading.text.slice(head.start, head.end) })];
  return { type: 'place', first, last, start, end, trust, reasons };
}
