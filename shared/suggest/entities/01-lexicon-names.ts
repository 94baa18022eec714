import type { NameForm } from '../../gazetteer/lexicon-entry.ts';
import type { Candidate } from './candidate.ts';
import { fitsForm, triggerBefore } from './lexicon-form.ts';
import { longestMatch, type NameMatch } from './match-names.ts';
import type { Reading } from './reading.ts';
import { reason } from './reason.ts';

/** A name of the lexicon as it stands in the text; where it is ambiguous, what was there to support it. */
export interface LexiconHit extends Candidate {
  readonly entry: NonNullable<Candidate['entry']>;
  /** An ambiguous form with no trigger beside it: to be dropped unless another name vouches for it. */
  readonly isUnsupported: boolean;
}

/** Of several places with one name the first of these is meant: the country before its capital, the town before its province. */
const RANK = [
  'country',
  'region',
  'commune_urban',
  'province',
  'prefecture',
  'capital',
  'city',
  'geo',
  'arrondissement',
  'centre',
  'commune_rural',
];

/** Finds the lexicon's names, longest first, none within another. */
export function lexiconNames(reading: Reading): LexiconHit[] {
  const hits: LexiconHit[] = [];
  let at = 0;
  while (at < reading.words.length) {
    const match = longestMatch(reading, reading.lexicon.names, at);
    const hit = match && (nameAfterHead(reading, match) ?? hitOf(reading, match));
    if (hit) hits.push(hit);
    at = hit ? hit.last + 1 : at + 1;
  }
  return hits;
}

/** `parti du Mouvement Populaire`, in small letters, describes; what it names is the Mouvement Populaire. */
function nameAfterHead(reading: Reading, match: NameMatch<NameForm>): LexiconHit | undefined {
  const first = reading.words[match.first];
  if (first?.folded !== 'parti' || first.isCapital || match.values.some(({ isOfficial }) => isOfficial)) {
    return undefined;
  }
  const entries = match.values.map(({ entry }) => entry);
  for (let at = match.first + 1; at <= match.last; at += 1) {
    const inner = longestMatch(reading, reading.lexicon.names, at);
    const isSame = inner?.values.some((form) => form.isOfficial && entries.includes(form.entry));
    if (inner?.last === match.last && isSame && reading.words[at]?.isCapital) return hitOf(reading, inner);
  }
  return undefined;
}

function hitOf(reading: Reading, match: NameMatch<NameForm>): LexiconHit | undefined {
  const form = match.values.filter((value) => fitsForm(reading, match, value)).sort(byRank)[0];
  if (!form) return undefined;
  const trigger = triggerBefore(reading, match, form);
  // The article of L'Oriental is part of its name, but not of «dans l'Oriental».
  const first = match.first + (hasSmallArticle(reading, match) ? 1 : 0);
  return {
    type: form.entry.type,
    first,
    last: match.last,
    start: first > match.first ? (reading.words[first]?.start ?? match.start) : match.start,
    end: match.end,
    trust: form.isAmbiguous ? 0.75 : trustOf(match),
    reasons: [reason('known-in-lexicon'), ...(trigger === undefined ? [] : [reason('after-trigger', { trigger })])],
    entry: form.entry,
    isUnsupported: form.isAmbiguous && trigger === undefined,
  };
}

function hasSmallArticle(reading: Reading, match: NameMatch<NameForm>): boolean {
  const word = reading.words[match.first];
  return word?.folded === 'l' && !word.isCapital && match.last > match.first;
}

function byRank(one: NameForm, other: NameForm): number {
  return Number(one.isAmbiguous) - Number(other.isAmbiguous) || rank(one) - rank(other);
}

function rank(form: NameForm): number {
  return Math.max(0, RANK.indexOf(form.entry.kind));
}

function trustOf(match: NameMatch<NameForm>): number {
  return match.last > match.first ? 0.97 : 0.92;
}
