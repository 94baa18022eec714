import type { Candidate } from './candidate.ts';
import { GAP, type Reading, type Word } from './reading.ts';
import { reason } from './reason.ts';

const ARTICLES = new Set('le la l du de d au des aux les the of by with'.split(' '));

/**
 * Finds acronyms: in brackets after the name they stand for (Rassemblement du peuple … (RPG)), and on their own after an
 * article (le CNRD, de la CEDEAO).
 */
export function acronyms(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const acronymsFound: Candidate[] = [];
  const taken = new Set<number>();
  for (const candidate of found) {
    for (let at = candidate.first; at <= candidate.last; at += 1) taken.add(at);
  }
  const endingAt = new Map(
    found.filter(({ type }) => type !== 'person').map((candidate) => [candidate.last, candidate]),
  );
  for (const [at, word] of reading.words.entries()) {
    if (!isAcronym(reading, at, word) || taken.has(at)) continue;
    const long = (word.gap & GAP.bracket) !== 0 ? endingAt.get(at - 1) : undefined;
    if (long && standsFor(reading, word, long)) {
      acronymsFound.push(acronym(at, word, long.type, 0.93, long, reading));
    } else if (isStanding(reading, at)) {
      acronymsFound.push(acronym(at, word, 'organisation', 0.72, undefined, reading));
    }
  }
  return acronymsFound;
}

function isAcronym(reading: Reading, at: number, word: Word): boolean {
  const length = word.end - word.start;
  if (!word.isUpper || length < 2 || length > 8) return false;
  const [before, after] = [reading.words[at - 1], reading.words[at + 1]];
  const isShouted = [before, after].some((other) => other?.isUpper === true && other.end - other.start > 4);
  return !isShouted && !/^\d|^[ivx]+$/.test(word.folded);
}

/** Whether the acronym's letters are initials of the name, in order. */
function standsFor(reading: Reading, word: Word, long: Candidate): boolean {
  const initials = reading.words.slice(long.first, long.last + 1).map(({ folded }) => folded.charAt(0));
  let at = 0;
  for (const initial of initials) if (initial === word.folded.charAt(at)) at += 1;
  return at >= Math.min(2, word.folded.length) && at >= word.folded.length - 1;
}

function isStanding(reading: Reading, at: number): boolean {
  const [word, before] = [reading.words[at], reading.words[at - 1]];
  if (!word || !before || reading.lexicon.words.acronym.has(word.folded) || word.end - word.start < 3) return false;
  const isBeside = word.gap === GAP.space || word.gap === GAP.apostrophe;
  return isBeside && ARTICLES.has(before.folded);
}

function acronym(
  at: number,
  word: Word,
  type: Candidate['type'],
  trust: number,
  long: Candidate | undefined,
  reading: Reading,
): Candidate {
  const { start, end } = word;
  const why = long
    ? reason('acronym-of', { name: reading.text.slice(long.start, long.end) })
    : reason('standing-acronym', { acronym: reading.text.slice(start, end) });
  return { type, first: at, last: at, start, end, trust, reasons: [why], ...(long ? { shortFor: long } : {}) };
}
