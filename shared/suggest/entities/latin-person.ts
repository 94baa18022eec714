import type { KnownNames } from './04-arabic-organisations.ts';
import { bareSurnameAt } from './bare-surname.ts';
import { latinNameAt } from './latin-name.ts';
import { isAfterTo } from './latin-place.ts';
import { evidenceFor, isTitled, personOf, type PersonCandidate } from './person-evidence.ts';
import type { PersonNameParts } from './person-name.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { hasSign } from './word-class.ts';

/** What leads in a complement, not a name (Minister of Foreign Affairs); the `s` of a possessive too. */
const LEADING_IN = new Set('of de du d des the la le l les s'.split(' '));
const MOST_CAPITALISED = 3;
/** What ends so is a French noun of action or quality, written with a capital out of respect (Hautes Instructions). */
const ABSTRACT = /....(tion|sion|ment|ite|ance|ence|isme|ure|age)s?$/;

/** The person whom a Latin-script name that starts at the word names. */
export function latinPersonAt(reading: Reading, known: KnownNames, at: number): PersonCandidate | undefined {
  const parts = latinNameAt(reading, at);
  if (!parts) return undefined;
  const isWithTitle = isTitled(reading, at);
  if (isOtherThing(known, parts, isWithTitle)) return undefined;
  if (parts.units.length < 2 && !isWithTitle) return bareSurnameAt(reading, at);
  const evidence = evidenceFor(reading, known, parts);
  if (isWithTitle || parts.hasGivenName || evidence.affiliation || isSonOf(reading, parts))
    return personOf(reading, parts, evidence);
  if (
    reading.headlineWords.has(at) ||
    holdsOtherName(known, parts) ||
    isAfterTo(reading, at) ||
    isComplement(reading, at)
  )
    return undefined;
  return Object.values(evidence).includes(true) ? personOf(reading, parts, evidence) : capitalised(reading, parts);
}

/** Aoife O'Brannigan: one capital and an apostrophe after a given name. */
function isSonOf({ words }: Reading, { units }: PersonNameParts): boolean {
  return units.slice(1).some((unit) => words[unit]?.folded === 'o' && words[unit + 1]?.gap === GAP.apostrophe);
}

/** Whether the whole stretch is a known organisation, or a place that no title makes a surname of (M. Bouarfa). */
function isOtherThing(known: KnownNames, parts: PersonNameParts, isWithTitle: boolean): boolean {
  const name = known.get(parts.first);
  if (isWithTitle && name?.type === 'place') return false;
  return name !== undefined && name.type !== 'person' && name.last >= parts.last;
}

function holdsOtherName(known: KnownNames, parts: PersonNameParts): boolean {
  for (let at = parts.first; at <= parts.last; at += 1) {
    const name = known.get(at);
    if (name && name.type !== 'person') return true;
  }
  return false;
}

function isComplement(reading: Reading, at: number): boolean {
  return LEADING_IN.has(reading.words[at - 1]?.folded ?? '');
}

/**
 * Two or three words with a capital in the middle of a French sentence, with nothing against them, name a person more
 * often than anything else: of such names in a corpus of French news six in ten did.
 */
function capitalised(reading: Reading, parts: PersonNameParts): PersonCandidate | undefined {
  const { first, last, start, end, units } = parts;
  if (reading.language !== 'fr' || hasSign(reading, first, GAP.edge | GAP.stop)) return undefined;
  if (units.length < 2 || units.length > MOST_CAPITALISED) return undefined;
  const inside = reading.words.slice(first, last + 1);
  if (inside.some(({ folded }) => reading.commonWords.has(folded) || ABSTRACT.test(folded))) return undefined;
  const reasons = [reason('capitalised-name', { name: reading.text.slice(start, end) })];
  return { type: 'person', first, last, start, end, trust: 0.55, reasons, parts };
}
