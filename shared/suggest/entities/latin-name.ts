import { longestMatch } from './match-names.ts';
import type { PersonNameParts } from './person-name.ts';
import { GAP, isJoined, type Reading } from './reading.ts';
import { wholeTriggerAt } from './word-class.ts';

const MOST_WORDS = 7;
/** Words that lead a family name in: Arabic, Amazigh and European. */
const PARTICLES = new Set(
  (
    'el al ait ben bel bin ibn bint ould oulad bou abou abu abd abdel abdul abdal sidi moulay lalla lala haj hadj hajj si ' +
    'de du des di da del della dos von van der den le la o mac mc st saint'
  ).split(' '),
);
/** Of these, the ones that are everyday French words: only between two capitals, and not before a known place. */
const EUROPEAN = new Set('de du des di da del della dos von van der den le la'.split(' '));
const ARTICLES = new Set(['el', 'al']);
const NUMERALS = new Set('i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi ier 1er'.split(' '));
/** Letters that a given name begins with before an apostrophe (M'hamed, M'barek, N'Golo). */
const PREFIX_LETTERS = new Set(['m', 'n', 'o', 'd', 'l']);

/**
 * The Latin-script name that starts at the word `at`: words with a capital and the particles that lead them in, joined by
 * spaces or hyphens. Does not ask whether it is a person; `hasGivenName` says whether its first unit is a listed name.
 */
export function latinNameAt(reading: Reading, at: number): PersonNameParts | undefined {
  const { words } = reading;
  const first = words[at];
  if (first?.script !== 'latin' || !isNameWord(reading, at, at)) return undefined;
  const units: number[] = [];
  let last = at - 1;
  while (last + 1 - at < MOST_WORDS) {
    const next = unitEnd(reading, at, last + 1);
    if (next === undefined) break;
    units.push(last + 1);
    last = next;
    if (NUMERALS.has(words[next]?.folded ?? '') && units.length > 1) break;
  }
  const end = words[last]?.end;
  if (units.length === 0 || end === undefined) return undefined;
  const given = longestMatch(reading, reading.lexicon.people.given, at);
  return {
    first: at,
    last,
    start: first.start,
    end,
    units,
    hasGivenName: given !== undefined && given.last <= last,
    hasFamilyName: units.slice(1).some((unit) => longestMatch(reading, reading.lexicon.people.family, unit)),
  };
}

/** The last word of the unit that starts at `at`, in a name that starts at `from`. */
function unitEnd(reading: Reading, from: number, at: number): number | undefined {
  const { words } = reading;
  const word = words[at];
  if (word?.script !== 'latin') return undefined;
  if (at > from && !isJoined(reading, at)) return undefined;
  const next = words[at + 1];
  if (
    next &&
    PREFIX_LETTERS.has(word.folded) &&
    word.isCapital &&
    next.gap === GAP.apostrophe &&
    next.script === 'latin'
  ) {
    return at + 1;
  }
  if (at > from && (word.gap & GAP.apostrophe) !== 0 && !words[at - 1]?.isCapital) return undefined;
  if (PARTICLES.has(word.folded) && next && isLedIn(reading, from, at)) {
    return unitEnd(reading, from, at + 1) ?? at + 1;
  }
  if (!isNameWord(reading, from, at)) return undefined;
  return hyphenatedEnd(reading, at);
}

/** The last of the words that hyphens join to `at`, whatever their case: Jong-un, Pont-de-Beauvoisin. */
export function hyphenatedEnd(reading: Reading, at: number): number {
  let last = at;
  while (reading.words[last + 1]?.gap === GAP.hyphen && reading.words[last + 1]?.script === 'latin' && last < at + 5)
    last += 1;
  return last;
}

/** Whether the particle at `at` leads in the word after it. */
function isLedIn(reading: Reading, from: number, at: number): boolean {
  const { words } = reading;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !isJoined(reading, at + 1)) return false;
  if (EUROPEAN.has(word.folded)) {
    const isKnown = longestMatch(reading, reading.lexicon.names, at + 1) !== undefined;
    return at > from && next.isCapital && !isKnown && (word.isCapital || isListedGiven(reading, from));
  }
  // Pasted text breaks `Al-Zain` as `Al -zain`: after an article and a hyphen the name may stand in small letters.
  if (ARTICLES.has(word.folded) && (next.gap & GAP.hyphen) !== 0 && (word.isCapital || at > from)) return true;
  return next.isCapital && (word.isCapital || at > from) && isNameWord(reading, from, at + 1);
}

function isListedGiven(reading: Reading, at: number): boolean {
  return longestMatch(reading, reading.lexicon.people.given, at) !== undefined;
}

/** A word with a capital that is no function word, role, title or acronym. */
function isNameWord(reading: Reading, from: number, at: number): boolean {
  const word = reading.words[at];
  if (!word?.isCapital) return false;
  const { words } = reading.lexicon;
  const { folded } = word;
  if (NUMERALS.has(folded) && at > from && word.isUpper) return true;
  if (NUMERALS.has(folded) && at > from && folded.length === 1) return true;
  if (PARTICLES.has(folded) && !EUROPEAN.has(folded)) return reading.words[at + 1]?.isCapital ?? false;
  if (word.end - word.start < 2) return false;
  if (words.function.has(folded) || words.time.has(folded) || words.noun.has(folded) || words.acronym.has(folded)) {
    return false;
  }
  const isListed = longestMatch(reading, reading.lexicon.people.given, at) !== undefined;
  if (isListed) return true;
  if (wholeTriggerAt(reading, 'person_title', at) && !PARTICLES.has(folded)) return false;
  if (wholeTriggerAt(reading, 'person_role', at) || wholeTriggerAt(reading, 'org_head', at)) return false;
  if (wholeTriggerAt(reading, 'place_head', at)) return false;
  return !isAcronym(reading, at);
}

/** Capitals of up to six letters are an acronym, unless the words beside them are in capitals too. */
function isAcronym(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word?.isUpper || word.end - word.start > 6) return false;
  const [before, after] = [reading.words[at - 1], reading.words[at + 1]];
  const isShouted = [before, after].some((other) => other?.isUpper && other.end - other.start > 3);
  return !isShouted && !(before && before.isCapital && !before.isUpper && isListedGiven(reading, at - 1));
}
