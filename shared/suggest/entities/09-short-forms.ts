import { addToTrie, newTrie } from '../../gazetteer/token-trie.ts';
import type { PersonCandidate } from './06-people.ts';
import type { Candidate } from './candidate.ts';
import { longestMatch, type NameMatch } from './match-names.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { isVerb, triggerAt } from './word-class.ts';

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
      // A particle or an initial alone is no surname.
      if (words.join('').length > 2) addToTrie(trie, words, person);
    }
  }
  const occupied = new Set<number>();
  for (const { first, last } of taken) for (let at = first; at <= last; at += 1) occupied.add(at);
  const found: Candidate[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    if (occupied.has(at)) continue;
    const match = longestMatch(reading, trie, at);
    if (!match || !isSurname(reading, match)) continue;
    const person = nearestBefore(match.values, match.start);
    const name = reading.text.slice(person.start, person.end);
    found.push({
      type: 'person',
      first: match.first,
      last: match.last,
      start: match.start,
      end: match.end,
      trust: person.trust,
      reasons: [reason('surname-of', { name })],
      shortFor: person,
    });
    at = match.last;
  }
  return found;
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
  const { words } = reading.lexicon;
  const isEveryday = words.name_word.has(match.folded) || words.noun.has(match.folded) || words.plain.has(match.folded);
  return !isEveryday || match.last > match.first || hasSupport(reading, match);
}

function hasSupport(reading: Reading, match: NameMatch<PersonCandidate>): boolean {
  const before = match.first - 1;
  const isTitled = [before, before - 1].some((at) => triggerAt(reading, 'person_title', at)?.last === before);
  const gap = reading.words[match.first]?.gap ?? GAP.edge;
  return isTitled || ((gap & GAP.edge) === 0 && isVerb(reading, before)) || isVerb(reading, match.last + 1);
}

/**
 * Finds an organisation's head alone where the article names the organisation in full and the head has a capital (le
 * Conseil), which is how French shortens a name.
 */
export function shortOrganisations(
  reading: Reading,
  organisations: readonly Candidate[],
  taken: readonly Candidate[],
): Candidate[] {
  /** Null where several organisations begin with the head, so that alone it says too little. */
  const byHead = new Map<string, Candidate | null>();
  for (const candidate of organisations) {
    const head = reading.words[candidate.first];
    if (head?.script !== 'latin' || !head.isCapital || candidate.last === candidate.first) continue;
    const other = byHead.get(head.folded);
    if (other === undefined) byHead.set(head.folded, candidate);
    else if (other && !areSame(reading, other, candidate)) byHead.set(head.folded, null);
  }
  const occupied = new Set<number>();
  for (const { first, last } of taken) for (let at = first; at <= last; at += 1) occupied.add(at);
  const found: Candidate[] = [];
  for (const [at, word] of reading.words.entries()) {
    const long = byHead.get(word.folded);
    const isFirst = (word.gap & (GAP.edge | GAP.stop)) !== 0;
    if (!long || occupied.has(at) || !word.isCapital || isFirst || !triggerAt(reading, 'org_head', at)) continue;
    if (triggerAt(reading, 'org_body', at)) continue;
    const { start, end } = word;
    const name = reading.text.slice(long.start, long.end);
    found.push({
      type: 'organisation',
      first: at,
      last: at,
      start,
      end,
      trust: 0.75,
      reasons: [reason('short-form-of', { name })],
      shortFor: long,
    });
  }
  return found;
}

/** Whether one name begins with the other. */
function areSame(reading: Reading, one: Candidate, other: Candidate): boolean {
  const length = Math.min(one.last - one.first, other.last - other.first);
  for (let at = 0; at <= length; at += 1) {
    if (reading.words[one.first + at]?.folded !== reading.words[other.first + at]?.folded) return false;
  }
  return true;
}
