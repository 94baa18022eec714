import type { NamePairs } from '../gazetteer/name-pairs.ts';
import type { Reason } from '../model/suggestion.ts';
import { fold } from '../text/fold.ts';
import type { ClippingKeys, NamedKey } from './clipping-keys.ts';
import { linkReason, roundScore, type LinkCandidate } from './link-candidate.ts';
import { matchNamed } from './same-named.ts';

/** What each thing that two clippings share adds. People tell most: the same three do not meet twice a day. */
const WEIGHTS = {
  people: [0, 0.18, 0.38, 0.5, 0.56, 0.6],
  place: 0.16,
  anyPlace: 0.08,
  date: 0.26,
  month: 0.08,
  published: 0.12,
  kind: 0.06,
  otherKind: -0.15,
  organisation: 0.04,
  mostOrganisations: 2,
};
const LEAST = 0.6;
/** Articles on an event appear within a few days of one another. */
const FARTHEST_DAYS = 3;

/** Clippings that tell of the same event, in whatever language: by who, where and when, never by words in common. */
export function sameEvents(clippings: readonly ClippingKeys[], pairs: NamePairs): LinkCandidate[] {
  const groups: { members: ClippingKeys[]; score: number; people: string[]; reasons: Reason[] }[] = [];
  for (const clipping of clippings) {
    const matches = groups.map((group) => ({
      group,
      found: group.members.map((member) => compare(member, clipping, pairs)),
    }));
    const best = matches.find(({ found }) => found.every((match) => match !== null));
    if (!best) {
      groups.push({ members: [clipping], score: 1, people: [], reasons: [] });
      continue;
    }
    best.group.members.push(clipping);
    for (const match of best.found) {
      if (!match) continue;
      best.group.score = Math.min(best.group.score, match.score);
      best.group.people.push(...match.people.filter((name) => !best.group.people.includes(name)));
      if (best.group.reasons.length === 0) best.group.reasons.push(...match.reasons);
    }
  }
  return groups
    .filter(({ members }) => members.length > 1)
    .map(({ members, score, people, reasons }) => ({
      kind: 'same-event',
      ids: members.map(({ id }) => id),
      names: people,
      score: roundScore(score),
      reasons,
    }));
}

interface EventMatch {
  readonly score: number;
  readonly people: readonly string[];
  readonly reasons: readonly Reason[];
}

function compare(one: ClippingKeys, other: ClippingKeys, pairs: NamePairs): EventMatch | null {
  const when = compareDates(one, other);
  if (when === 'conflict') return null;
  const people = sharedNamed(one, other, pairs, 'person');
  const places = sharedNamed(one, other, pairs, 'place').filter(({ lexiconId }) => !isCountry(lexiconId));
  const organisations = sharedNamed(one, other, pairs, 'organisation');
  const where = comparePlaces(one, other, pairs, places);
  const kind = compareKinds(one, other);
  const parts = [...(when ? [when] : []), ...(where ? [where] : []), ...(kind ? [kind] : [])];
  const known = Math.min(organisations.length, WEIGHTS.mostOrganisations) * WEIGHTS.organisation;
  const ofPeople = WEIGHTS.people[Math.min(people.length, WEIGHTS.people.length - 1)] ?? 0;
  const score = ofPeople + known + parts.reduce((sum, { weight }) => sum + weight, 0);
  if (score < LEAST || people.length === 0) return null;
  const names = people.map((person) => person.names[0] ?? '');
  const reasons = [
    linkReason('shared-people', { number: String(people.length), names: names.join(', ') }),
    ...parts.map(({ reason }) => reason),
    ...organisations.slice(0, 3).map((named) => linkReason('shared-organisation', { name: named.names[0] ?? '' })),
  ];
  return { score, people: names, reasons };
}

/** The first clipping's names that the second has too, each of the second's once. */
function sharedNamed(one: ClippingKeys, other: ClippingKeys, pairs: NamePairs, type: NamedKey['type']): NamedKey[] {
  const left = other.named.filter((named) => named.type === type);
  return one.named.filter((named) => {
    if (named.type !== type) return false;
    const index = left.findIndex((candidate) => matchNamed(named, candidate, pairs) !== null);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

interface Part {
  readonly weight: number;
  readonly reason: Reason;
}

/** Known days that differ rule an event out; so do known months. */
function compareDates(one: ClippingKeys, other: ClippingKeys): Part | 'conflict' | null {
  const [dateOfOne, dateOfOther] = [one.event?.date ?? null, other.event?.date ?? null];
  if (dateOfOne !== null && dateOfOther !== null) {
    if (dateOfOne === dateOfOther && dateOfOne.length === 10) {
      return { weight: WEIGHTS.date, reason: linkReason('same-event-date', { date: dateOfOne }) };
    }
    const length = Math.min(dateOfOne.length, dateOfOther.length);
    if (dateOfOne.slice(0, length) !== dateOfOther.slice(0, length)) return 'conflict';
    const date = dateOfOne.slice(0, length);
    return length === 7 ? { weight: WEIGHTS.month, reason: linkReason('same-event-month', { date }) } : null;
  }
  const days = daysApart(one.publishedOn, other.publishedOn);
  if (days === null) return null;
  if (days > 10 * FARTHEST_DAYS) return 'conflict';
  return days > FARTHEST_DAYS
    ? null
    : { weight: WEIGHTS.published, reason: linkReason('published-together', { days: String(days) }) };
}

function daysApart(one: string | null, other: string | null): number | null {
  if (one?.length !== 10 || other?.length !== 10) return null;
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** The events' own places where both are known, else any place but a country that both name. */
function comparePlaces(
  one: ClippingKeys,
  other: ClippingKeys,
  pairs: NamePairs,
  shared: readonly NamedKey[],
): Part | null {
  const [place, otherPlace] = [one.event?.place ?? null, other.event?.place ?? null];
  if (place !== null && otherPlace !== null) {
    const [named, otherNamed] = [placeNamed(one, place), placeNamed(other, otherPlace)];
    const isSame =
      named && otherNamed ? matchNamed(named, otherNamed, pairs) !== null : fold(place) === fold(otherPlace);
    return isSame ? { weight: WEIGHTS.place, reason: linkReason('same-event-place', { place }) } : null;
  }
  const name = shared[0]?.names[0];
  return name === undefined ? null : { weight: WEIGHTS.anyPlace, reason: linkReason('shared-place', { name }) };
}

/** The clipping's place that an event's place names, so that it can be compared in another language. */
function placeNamed(clipping: ClippingKeys, place: string): NamedKey | undefined {
  const folded = fold(place);
  return clipping.named.find((named) => named.type === 'place' && named.names.some((name) => fold(name) === folded));
}

function compareKinds(one: ClippingKeys, other: ClippingKeys): Part | null {
  const [kind, otherKind] = [one.event?.kind, other.event?.kind];
  if (kind === undefined || otherKind === undefined || kind === 'other' || otherKind === 'other') return null;
  return kind === otherKind
    ? { weight: WEIGHTS.kind, reason: linkReason('same-event-kind', { kind }) }
    : { weight: WEIGHTS.otherKind, reason: linkReason('other-event-kind', { kind, other: otherKind }) };
}

function isCountry(lexiconId: string | null): boolean {
  return lexiconId !== null && /^place:([A-Z]{2}|\d{3})$/.test(lexiconId);
}
