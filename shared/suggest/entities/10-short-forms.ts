import { addToTrie, newTrie } from '../../gazetteer/token-trie.ts';
import type { Candidate } from './candidate.ts';
import { longestMatch, type NameMatch } from './match-names.ts';
import type { PersonCandidate } from './person-evidence.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { hasSign, isInClass, isSpaced, isTrigger, isVerb, triggerAt } from './word-class.ts';

/** The words that candidates stand on. */
function wordsOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const { first, last } of candidates) for (let at = first; at <= last; at += 1) words.add(at);
  return words;
}

/** Finds the surnames alone of people whom the article names in full: حجيرة, M. Ouzzine, Ben Maânan. */
export function surnames(
  reading: Reading,
  people: readonly PersonCandidate[],
  taken: readonly Candidate[],
): Candidate[] {
  const trie = newTrie<PersonCandidate>();
  for (const person of people) {
    for (const unit of person.parts.units.slice(1)) {
      const words = reading.words.slice(unit, person.last + 1).map(({ folded }) => folded);
      // A particle, an initial or a numeral alone is no surname.
      if (words.join('').length > 2 && !isInClass(reading, words.join(' '), 'numeral')) addToTrie(trie, words, person);
    }
  }
  const occupied = wordsOf(taken);
  const found: Candidate[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const match = occupied.has(at) ? undefined : longestMatch(reading, trie, at);
    const isOne = match !== undefined && isSurname(reading, match);
    if (isOne) found.push(surnameOf(reading, match));
    at = isOne ? match.last + 1 : at + 1;
  }
  return found;
}

function surnameOf(reading: Reading, { first, last, start, end, values }: NameMatch<PersonCandidate>): Candidate {
  const person = nearestBefore(values, start);
  const reasons = [reason('surname-of', { name: reading.text.slice(person.start, person.end) })];
  return { type: 'person', first, last, start, end, trust: person.trust, reasons, shortFor: person };
}

/** Of several people with one surname the last one named before is meant; in a title, the first one named after. */
function nearestBefore(people: readonly PersonCandidate[], start: number): PersonCandidate {
  let nearest = people[0];
  for (const person of people) if (person.start < start) nearest = person;
  if (!nearest) throw new Error('A surname in the tree belongs to somebody.');
  return nearest;
}

/** A surname that is an everyday word too needs a title or a verb beside it. */
function isSurname(reading: Reading, match: NameMatch<PersonCandidate>): boolean {
  const word = reading.words[match.first];
  if (!word) return false;
  if (word.script === 'latin') return word.isCapital;
  if (match.start > word.start && match.folded.length < 4) return false;
  const isEveryday = isInClass(reading, match.folded, 'name_word', 'noun', 'plain', 'function', 'verb');
  return !isEveryday || match.last > match.first || isSupported(reading, match);
}

function isSupported(reading: Reading, match: NameMatch<PersonCandidate>): boolean {
  const before = match.first - 1;
  if ([before, before - 1].some((at) => triggerAt(reading, 'person_title', at)?.last === before)) return true;
  if (!hasSign(reading, match.first, GAP.edge) && isVerb(reading, before)) return true;
  return isVerb(reading, match.last + 1) || isSpeaker(reading, match);
}

const FARTHEST_COLON = 3;

/** الوردي من الرشيدية: …, Hajira: …; at the start of a line, right before the colon or a few words before. */
function isSpeaker(reading: Reading, match: NameMatch<PersonCandidate>): boolean {
  if (!hasSign(reading, match.first, GAP.edge)) return false;
  for (let at = match.last; at < match.last + FARTHEST_COLON; at += 1) {
    const [word, next] = [reading.words[at], reading.words[at + 1]];
    if (!word || !next) return false;
    if (reading.text.slice(word.end, next.start).trim().startsWith(':')) return true;
    if (!isSpaced(reading, at + 1)) return false;
  }
  return false;
}

/**
 * Finds an organisation's head alone where the article names the organisation in full and the head has a capital (le
 * Conseil), which is how French shortens a name.
 */
export function shortOrganisations(reading: Reading, named: readonly Candidate[]): Candidate[] {
  const byHead = longByHead(reading, named);
  const occupied = wordsOf(named);
  const found: Candidate[] = [];
  for (const [at, { folded, start, end }] of reading.words.entries()) {
    const long = byHead.get(folded);
    if (!long || occupied.has(at) || !isHeadAlone(reading, at)) continue;
    const reasons = [reason('short-form-of', { name: reading.text.slice(long.start, long.end) })];
    found.push({ type: 'organisation', first: at, last: at, start, end, trust: 0.75, reasons, shortFor: long });
  }
  return found;
}

/** A capital within a sentence, on a head that begins no other name there. */
function isHeadAlone(reading: Reading, at: number): boolean {
  if (!reading.words[at]?.isCapital || hasSign(reading, at, GAP.edge | GAP.stop)) return false;
  return isTrigger(reading, at, 'org_head') && !isTrigger(reading, at, 'org_body');
}

/** The organisation that a capitalised head begins; null where it begins several, so that alone it says too little. */
function longByHead(reading: Reading, named: readonly Candidate[]): ReadonlyMap<string, Candidate | null> {
  const byHead = new Map<string, Candidate | null>();
  for (const candidate of named) {
    const head = reading.words[candidate.first];
    if (candidate.type !== 'organisation' || !head?.isCapital || candidate.last === candidate.first) continue;
    const other = byHead.get(head.folded);
    if (other === undefined) byHead.set(head.folded, candidate);
    else if (other && !areSame(reading, other, candidate)) byHead.set(head.folded, null);
  }
  return byHead;
}

/** Whether one name begins with the other. */
function areSame(reading: Reading, one: Candidate, other: Candidate): boolean {
  const length = Math.min(one.last - one.first, other.last - other.first);
  for (let at = 0; at <= length; at += 1) {
    if (reading.words[one.first + at]?.folded !== reading.words[other.first + at]?.folded) return false;
  }
  return true;
}
