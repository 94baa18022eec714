import { longestMatch } from './match-names.ts';
import type { PersonNameParts } from './person-name.ts';
import { GAP, isJoined, type Reading, type Word } from './reading.ts';
import { hasSign, isOfClass, wholeTriggerAt } from './word-class.ts';

const MOST_WORDS = 7;
/** Capitals of up to so many letters may be an acronym. */
const LONGEST_ACRONYM = 6;
const MOST_HYPHENATED = 5;
const CONTRACTIONS = new Set('s t d m re ll ve'.split(' '));

/**
 * The Latin-script name that starts at the word `at`: words with a capital and the particles that lead them in, joined by
 * spaces or hyphens. Does not ask whether it is a person; `hasGivenName` says whether its first unit is a listed name.
 */
export function latinNameAt(reading: Reading, at: number): PersonNameParts | undefined {
  if (!isNameWord(reading, at, at)) return undefined;
  const units: number[] = [];
  let last = at - 1;
  while (last + 1 - at < MOST_WORDS) {
    const next = unitEnd(reading, at, last + 1);
    if (next === undefined) break;
    units.push(last + 1);
    last = next;
    if (units.length > 1 && isOfClass(reading, next, 'numeral')) break;
  }
  const [start, end] = [reading.words[at]?.start, reading.words[last]?.end];
  if (units.length === 0 || start === undefined || end === undefined) return undefined;
  const given = longestMatch(reading, reading.lexicon.people.given, at);
  return {
    first: at,
    last,
    start,
    end,
    units,
    hasGivenName: given !== undefined && given.last <= last,
    hasFamilyName: units.slice(1).some((unit) => longestMatch(reading, reading.lexicon.people.family, unit)),
  };
}

/** The last word of the unit that starts at `at`, in a name that starts at `from`. */
function unitEnd(reading: Reading, from: number, at: number): number | undefined {
  if (at - from > MOST_WORDS || (at > from && !isJoined(reading, at))) return undefined;
  if (isPrefix(reading, at)) return at + 1;
  if (at > from && hasSign(reading, at, GAP.apostrophe) && !reading.words[at - 1]?.isCapital) return undefined;
  if (leadsIn(reading, from, at)) return unitEnd(reading, from, at + 1) ?? at + 1;
  return isNameWord(reading, from, at) ? hyphenatedEnd(reading, at) : undefined;
}

/** M'hamed, N'Golo, O'Neill: one letter and an apostrophe that belong to the name. */
function isPrefix(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  if (!reading.words[at]?.isCapital || !isOfClass(reading, at, 'name_prefix')) return false;
  return next?.script === 'latin' && next.gap === GAP.apostrophe;
}

/** The last of the words that hyphens join to `at`, whatever their case, or apostrophes within: Jong-un, Buqar'y. */
export function hyphenatedEnd(reading: Reading, at: number): number {
  let last = at;
  while (last < at + MOST_HYPHENATED && isGlued(reading, last + 1)) last += 1;
  return last;
}

/** Small letters after an apostrophe go on a name, but not the `s` of a possessive or a contraction (we'll). */
function isGlued(reading: Reading, at: number): boolean {
  const next = reading.words[at];
  if (next?.script !== 'latin') return false;
  if (next.gap === GAP.hyphen) return true;
  const isWithin = next.gap === GAP.apostrophe && !next.isCapital && reading.words[at - 1]?.isCapital === true;
  return isWithin && !CONTRACTIONS.has(next.folded);
}

/** Whether the word at `at` is a particle that leads in the word after it. */
function leadsIn(reading: Reading, from: number, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (!word || !next || !isJoined(reading, at + 1)) return false;
  if (isOfClass(reading, at, 'european_particle')) return leadsInEuropean(reading, from, at);
  if (!isOfClass(reading, at, 'latin_particle') || !(word.isCapital || at > from)) return false;
  if (leadsInSmall(reading, at)) return true;
  return next.isCapital && isNameWord(reading, from, at + 1);
}

/** Pasted text breaks `Al-Zain` as `Al -zain`: after an article and a hyphen the name may stand in small letters. */
function leadsInSmall(reading: Reading, at: number): boolean {
  return isOfClass(reading, at, 'name_article') && hasSign(reading, at + 1, GAP.hyphen) && isJoined(reading, at + 1);
}

/** `de`, `van` and the like are everyday words: they lead in a capital, within a name, and no known place or party. */
function leadsInEuropean(reading: Reading, from: number, at: number): boolean {
  if (at === from || !reading.words[at + 1]?.isCapital) return false;
  if (longestMatch(reading, reading.lexicon.names, at + 1)) return false;
  return reading.words[at]?.isCapital === true || isListedGiven(reading, from);
}

function isListedGiven(reading: Reading, at: number): boolean {
  return longestMatch(reading, reading.lexicon.people.given, at) !== undefined;
}

/** A word with a capital that is no function word, role, title or acronym, in a name that starts at `from`. */
function isNameWord(reading: Reading, from: number, at: number): boolean {
  const word = reading.words[at];
  if (word?.script !== 'latin' || !word.isCapital) return false;
  if (isOfClass(reading, at, 'numeral') && at > from) return word.isUpper || word.folded.length === 1;
  if (isOfClass(reading, at, 'latin_particle'))
    return leadsInSmall(reading, at) || reading.words[at + 1]?.isCapital === true;
  if (word.end - word.start < 2 || isOfClass(reading, at, 'function', 'time', 'noun', 'acronym')) return false;
  return isListedGiven(reading, at) || (!announces(reading, at) && !isAcronym(reading, at, word));
}

function announces(reading: Reading, at: number): boolean {
  const kinds = ['person_title', 'person_role', 'org_head', 'place_head'] as const;
  return kinds.some((kind) => wholeTriggerAt(reading, kind, at) !== undefined);
}

/** A few capitals are an acronym, unless the words beside them are in capitals too, or a given name stands before. */
function isAcronym(reading: Reading, at: number, word: Word): boolean {
  if (!word.isUpper || word.end - word.start > LONGEST_ACRONYM) return false;
  const [before, after] = [reading.words[at - 1], reading.words[at + 1]];
  const isShouted = [before, after].some((other) => other?.isUpper && other.end - other.start > 3);
  const isAfterGiven = before?.isCapital === true && !before.isUpper && isListedGiven(reading, at - 1);
  return !isShouted && !isAfterGiven;
}
