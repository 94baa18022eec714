import type { Knowledge } from '../../model/knowledge.ts';
import { quotedSpan, type QuotedSpan } from '../../model/span.ts';
import type { EntitySuggestion } from '../../model/suggestion.ts';
import { lexiconNames } from './01-lexicon-names.ts';
import { archiveNames } from './03-archive-names.ts';
import { arabicOrganisations, byFirstWord } from './04-arabic-organisations.ts';
import { latinOrganisations } from './05-latin-organisations.ts';
import { headedPlaces } from './06-places.ts';
import { isPerson, people } from './07-people.ts';
import { acronyms } from './08-acronyms.ts';
import { resolveOverlaps } from './09-resolve-overlaps.ts';
import { shortOrganisations, surnames } from './10-short-forms.ts';
import { groupMentions } from './11-group-mentions.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { vouchFor } from './02-vouch-for.ts';

const SURE = 0.9;

/** Proposes the people, organisations and places that a text's title and body name, each with all its mentions. */
export function suggestEntities(reading: Reading, knowledge: Knowledge): EntitySuggestion[] {
  const listed = vouchFor(reading, lexiconNames(reading));
  const archived = archiveNames(reading, knowledge);
  const known = byFirstWord([...archived, ...listed]);
  const found = people(reading, known);
  const places = headedPlaces(reading, known);
  // A body may be named by a place with its head (ولاية جهة …).
  const knownPlaces = byFirstWord([...places.filter(isSure), ...archived, ...listed]);
  const generated: Candidate[] = [
    ...listed,
    ...archived,
    ...arabicOrganisations(reading, knownPlaces),
    ...latinOrganisations(reading, known),
    ...withoutPeople(reading, places, found),
    ...found,
  ];
  const resolved = resolveOverlaps([...withoutSurnames(generated), ...acronyms(reading, generated)]);
  const named = resolved.filter((candidate) => !isSurnameOnly(candidate));
  const short = [...surnames(reading, named.filter(isPerson), named), ...shortOrganisations(reading, named)];
  const shortened = new Set(short.map(({ start }) => start));
  // A titled surname (Mr X) stands on its own only where nobody of that surname is named in full.
  const alone = resolved.filter((candidate) => isSurnameOnly(candidate) && !shortened.has(candidate.start));
  const all = [...named, ...short, ...alone].sort((one, other) => one.start - other.start);
  return groupMentions(reading, all, rolesIn(reading, all), knowledge);
}

function isSurnameOnly(candidate: Candidate): boolean {
  return isPerson(candidate) && candidate.parts.units.length === 1;
}

/** A known place with its head is as sure as a place can be. */
function isSure({ trust }: Candidate): boolean {
  return trust > SURE;
}

/** M. Bouarfa is nobody's town: where a titled person and a place have the same words, it is the person. */
function withoutSurnames(candidates: readonly Candidate[]): Candidate[] {
  const titled = new Set(candidates.filter(isTitledPerson).map(({ start, end }) => `${start} ${end}`));
  return candidates.filter(({ type, start, end }) => type !== 'place' || !titled.has(`${start} ${end}`));
}

function isTitledPerson({ type, reasons }: Candidate): boolean {
  return type === 'person' && reasons.some(({ rule }) => rule === 'title-before');
}

/** `à Benkirane` places nothing: what only `à` speaks for is no place if a person of the text has that name. */
function withoutPeople(reading: Reading, places: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  const names = new Set<string>();
  for (const { first, last } of found) {
    for (const word of reading.words.slice(first, last + 1)) names.add(word.folded);
  }
  const isPersonal = ({ first, last }: Candidate) =>
    reading.words.slice(first, last + 1).every(({ folded }) => names.has(folded));
  return places.filter((place) => place.reasons[0]?.rule !== 'place-preposition' || !isPersonal(place));
}

/** The roles stated beside each person, none of which goes over another person's name. */
function rolesIn(reading: Reading, all: readonly Candidate[]): (candidate: Candidate) => QuotedSpan[] {
  const personWords = new Set<number>();
  for (const { type, first, last } of all) {
    if (type === 'person') for (let at = first; at <= last; at += 1) personWords.add(at);
  }
  const isPersonWord = (at: number) => personWords.has(at);
  return (candidate) => {
    if (candidate.type !== 'person') return [];
    const ranges = [roleBefore(reading, candidate, isPersonWord), roleAfter(reading, candidate.last, isPersonWord)];
    return ranges.flatMap((range) => (range ? [quotedSpan(reading.text, range.start, range.end)] : []));
  };
}
