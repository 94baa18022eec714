import type { NameForm } from '../../gazetteer/lexicon-entry.ts';
import type { Candidate } from './candidate.ts';
import { longestMatch } from './match-names.ts';
import { GAP, isJoined, type Reading, type Word } from './reading.ts';
import { reason } from './reason.ts';
import { hasOnly, isOfClass } from './word-class.ts';

const LONGEST = 8;
/** Two letters stand for too much to be believed on their own. */
const SHORTEST_STANDING = 3;
/** Words in capitals longer than this beside an acronym mean that the line is shouted. */
const SHOUTED = 4;
/** How many words a name's last pass may have missed. */
const MOST_MISSING = 3;
const ARTICLES = new Set('le la l du de d au des aux les the of by with'.split(' '));

/**
 * Finds acronyms: in brackets after the name they stand for (Rassemblement du peuple … (RPG)), and on their own after an
 * article (le CNRD, de la CEDEAO).
 */
export function acronyms(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const taken = new Set(found.flatMap(({ first, last }) => range(first, last)));
  const endingAt = new Map(
    found.filter(({ type }) => type !== 'person').map((candidate) => [candidate.last, candidate]),
  );
  const people = new Set(found.filter(({ type }) => type === 'person').map(({ last }) => last));
  const longForms = new Map<string, Candidate>();
  const acronymsFound: Candidate[] = [];
  for (const [at, word] of reading.words.entries()) {
    if (taken.has(at) || !isAcronym(reading, at, word)) continue;
    const long = (word.gap & GAP.bracket) !== 0 ? longBefore(reading, at, endingAt) : undefined;
    if (long && long.last > (endingAt.get(long.last)?.last ?? -1)) acronymsFound.push(long);
    if (long) longForms.set(word.folded, long);
    const known = longForms.get(word.folded);
    if (known) acronymsFound.push(shortened(reading, at, word, known));
    else if (isStanding(reading, at, word) || isMembership(reading, at, word, people)) {
      acronymsFound.push(standing(reading, at, word));
    }
  }
  return acronymsFound;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isAcronym(reading: Reading, at: number, word: Word): boolean {
  if (!word.isUpper || word.end - word.start > LONGEST || /^\d|^[ivx]+$/.test(word.folded)) return false;
  const beside = [reading.words[at - 1], reading.words[at + 1]];
  return !beside.some((other) => other?.isUpper === true && other.end - other.start > SHOUTED);
}

/**
 * The name right before a bracket that the acronym in it stands for. Where the passes ended a name too early (Mouvement des
 * citoyens libres), the acronym says how far it goes.
 */
function longBefore(reading: Reading, at: number, endingAt: ReadonlyMap<number, Candidate>): Candidate | undefined {
  const word = reading.words[at];
  const end = reading.words[at - 1]?.end;
  for (let missing = 0; word && end !== undefined && missing <= MOST_MISSING; missing += 1) {
    if (missing > 0 && !isJoined(reading, at - missing)) return undefined;
    const found = endingAt.get(at - 1 - missing);
    const long = found && { ...found, last: at - 1, end };
    if (long && standsFor(reading, word, long)) return missing === 0 ? found : long;
  }
  return undefined;
}

/** Whether the acronym's letters are initials of the name, in order; one may be of a word within a word. */
function standsFor(reading: Reading, word: Word, long: Candidate): boolean {
  let at = 0;
  for (const { folded } of reading.words.slice(long.first, long.last + 1)) {
    if (folded.charAt(0) === word.folded.charAt(at)) at += 1;
  }
  return at >= 2 && at >= word.folded.length - 1;
}

function isStanding(reading: Reading, at: number, word: Word): boolean {
  // A number in it counts something (COP30, G20).
  const isLong =
    word.end - word.start >= SHORTEST_STANDING && !isOfClass(reading, at, 'acronym') && !/\d/.test(word.folded);
  if (!isLong && !listedAcronym(reading, at)) return false;
  return hasOnly(reading, at, GAP.space | GAP.apostrophe) && ARTICLES.has(reading.words[at - 1]?.folded ?? '');
}

/** Paule Renard (PCF): whom somebody stands for, alone in brackets after the name. */
function isMembership(reading: Reading, at: number, word: Word, people: ReadonlySet<number>): boolean {
  const isLong = word.end - word.start >= SHORTEST_STANDING && !isOfClass(reading, at, 'acronym');
  if (!isLong || /\d/.test(word.folded) || !people.has(at - 1)) return false;
  return hasOnly(reading, at, GAP.space | GAP.bracket) && reading.text.charAt(word.end) === ')';
}

function shortened(reading: Reading, at: number, { start, end }: Word, long: Candidate): Candidate {
  const reasons = [reason('acronym-of', { name: reading.text.slice(long.start, long.end) })];
  return { type: long.type, first: at, last: at, start, end, trust: 0.93, reasons, shortFor: long };
}

/** The lexicon may know it, though it is ambiguous: then the article before it is what speaks for it. */
function standing(reading: Reading, at: number, { start, end }: Word): Candidate {
  const entry = listedAcronym(reading, at)?.entry;
  const reasons = [
    reason('standing-acronym', { acronym: reading.text.slice(start, end) }),
    ...(entry ? [reason('known-in-lexicon')] : []),
  ];
  const trust = entry ? 0.85 : 0.72;
  return { type: 'organisation', first: at, last: at, start, end, trust, reasons, ...(entry ? { entry } : {}) };
}

function listedAcronym(reading: Reading, at: number): NameForm | undefined {
  const match = longestMatch(reading, reading.lexicon.names, at);
  if (match?.last !== at) return undefined;
  return match.values.find(({ isAcronym: isOne, entry }) => isOne && entry.type === 'organisation');
}
