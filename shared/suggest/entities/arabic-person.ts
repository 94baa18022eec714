import type { KnownNames } from './04-arabic-organisations.ts';
import { apposedStrangerAt } from './apposed-stranger.ts';
import { breaksName } from './arabic-name-breaks.ts';
import { arabicNameAt } from './arabic-name.ts';
import { bareSurnameAt } from './bare-surname.ts';
import { longestMatch } from './match-names.ts';
import {
  evidenceFor,
  isTitled,
  NO_EVIDENCE,
  personOf,
  type PersonCandidate,
  type PersonEvidence,
} from './person-evidence.ts';
import type { PersonNameParts } from './person-name.ts';
import { GAP, type Reading } from './reading.ts';
import {
  hasSign,
  isDefiniteAt,
  isFunctionWord,
  isGrownTogether,
  isInClass,
  isNisba,
  isPlainAdjective,
  isSpaced,
  isVerb,
} from './word-class.ts';

/** The person whom an Arabic name that starts at the word names. */
export function arabicPersonAt(reading: Reading, known: KnownNames, at: number): PersonCandidate | undefined {
  const listed = arabicNameAt(reading, at);
  if (listed) return personOf(reading, listed, evidenceFor(reading, known, listed));
  const unlisted = arabicNameAt(reading, at, true);
  const evidence = unlisted && evidenceFor(reading, known, unlisted);
  if (evidence && isUnlistedPerson(reading, unlisted, evidence)) return personOf(reading, unlisted, evidence);
  const stranger = apposedStrangerAt(reading, at);
  if (stranger) return stranger;
  return isTitled(reading, at) ? titledSurnameAt(reading, at) : bareSurnameAt(reading, at);
}

/**
 * Arabic has no capitals, so of a name of which no part is listed more is asked: a title; or an organisation spoken for; or
 * a role in apposition, set off by a comma, and a boundary on the name's other side.
 */
function isUnlistedPerson(reading: Reading, parts: PersonNameParts, evidence: PersonEvidence): boolean {
  const isPlain = reading.stemsOf(parts.first).length === 0;
  if ((evidence.title && isPlain) || evidence.organisation || evidence.affiliation) return true;
  if (isListedWord(reading, parts.first)) return evidence.roleBefore || evidence.roleAfter;
  if (evidence.roleBefore && isApposed(reading, parts)) return isEnded(reading, parts.last + 1);
  return isPlain && evidence.roleAfter && isLedInto(reading, parts);
}

/** After a verb or و, before a role: a name, where its family name is shaped as one or a comma sets the role off. */
function isLedInto(reading: Reading, { first, last, hasFamilyName }: PersonNameParts): boolean {
  const isLedIn = isVerb(reading, first - 1) || reading.words[first - 1]?.folded === 'و';
  return isLedIn && (hasFamilyName || hasSign(reading, last + 1, GAP.comma));
}

function isEnded(reading: Reading, at: number): boolean {
  if (!isSpaced(reading, at) || isVerb(reading, at) || isFunctionWord(reading, at)) return true;
  return reading.stemsOf(at).length > 0 && reading.words[at]?.folded.startsWith('و') === true;
}

/**
 * After a comma, after a nationality that closes the role (الباحثة الفرنسية ماري لورون), or, where the family name is
 * shaped as one, after any definite word (الأمين الإقليمي …), a name in apposition may begin.
 */
function isApposed(reading: Reading, { first: at, units, hasFamilyName }: PersonNameParts): boolean {
  if (hasSign(reading, at, GAP.comma)) return true;
  if (hasFamilyName && units.length === 2 && isSpaced(reading, at) && isDefiniteAt(reading, at - 1)) return true;
  const folded = reading.words[at - 1]?.folded ?? '';
  return isInClass(reading, folded, 'demonym') || isInClass(reading, folded.replace(/ه$/, ''), 'demonym');
}

/** A listed given name that is an everyday word too (كوثر, نضال): a role beside it is enough. */
function isListedWord(reading: Reading, at: number): boolean {
  return longestMatch(reading, reading.lexicon.people.given, at)?.start === reading.words[at]?.start;
}

/** السيد بنموسى: one word after a title, of a shape that names have. */
function titledSurnameAt(reading: Reading, at: number): PersonCandidate | undefined {
  const word = reading.words[at];
  if (!word || !isSpaced(reading, at) || breaksName(reading, at) || isPlainAdjective(reading, at)) return undefined;
  if (!isHonorific(reading, at - 1)) return undefined;
  const isListed = longestMatch(reading, reading.lexicon.people.family, at) !== undefined;
  if (!isListed && !isNisba(reading, at) && !isGrownTogether(reading, at)) return undefined;
  const { start, end } = word;
  const parts = { first: at, last: at, start, end, units: [at], hasGivenName: false, hasFamilyName: true };
  return personOf(reading, parts, { ...NO_EVIDENCE, title: true });
}

/** A title that is said with a surname alone; others (الرئيس, الممثل) are as often followed by an adjective. */
function isHonorific(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  return [word, ...reading.stemsOf(at)].some(({ folded }) => isInClass(reading, folded, 'honorific'));
}
