import type { KnownNames } from './04-arabic-organisations.ts';
import type { Candidate } from './candidate.ts';
import type { PersonNameParts } from './person-name.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { hasOnly, hasSign, isSpaced, isTrigger, isVerb, triggerAt } from './word-class.ts';

/** A person with the parts of the name, for surnames alone to be looked for later. */
export interface PersonCandidate extends Candidate {
  readonly parts: PersonNameParts;
}

/** What stands beside a stretch of words and speaks for its being a person. */
export interface PersonEvidence {
  readonly title: boolean;
  readonly roleBefore: boolean;
  readonly roleAfter: boolean;
  readonly verb: boolean;
  /** فلانة عن مؤسسة كذا. */
  readonly organisation: boolean;
  /** فلان (حزب كذا), X (RNI): a party in brackets after the name. */
  readonly affiliation: boolean;
}

export const NO_EVIDENCE: PersonEvidence = {
  title: false,
  roleBefore: false,
  roleAfter: false,
  verb: false,
  organisation: false,
  affiliation: false,
};

/** Titles stand within this many words before a name. */
const LONGEST_TITLE = 4;
/** A title of so few letters may end in a full stop of its own (M., Dr., د.). */
const ABBREVIATED = 3;
/** What is left in doubt after each reason: of names with one reason about a third are wrong, with two a tenth. */
const DOUBT = 0.35;

const nobody = () => false;

export function evidenceFor(reading: Reading, known: KnownNames, parts: PersonNameParts): PersonEvidence {
  return {
    title: isTitled(reading, parts.first),
    roleBefore: roleBefore(reading, parts, nobody) !== undefined,
    roleAfter: roleAfter(reading, parts.last, nobody) !== undefined,
    verb: isVerb(reading, parts.first - 1) || speaksAt(reading, parts.last + 1),
    organisation: speaksForOrganisation(reading, known, parts.last + 1),
    affiliation: isAffiliated(reading, known, parts.last + 1),
  };
}

/** Whether a verb of speaking stands at the word, right after the one before. */
export function speaksAt(reading: Reading, at: number): boolean {
  return isSpaced(reading, at) && isTrigger(reading, at, 'speech_verb');
}

function speaksForOrganisation(reading: Reading, known: KnownNames, at: number): boolean {
  if (reading.words[at]?.folded !== 'عن' || !isSpaced(reading, at)) return false;
  return known.get(at + 1)?.type === 'organisation' || isTrigger(reading, at + 1, 'org_head');
}

/** Whether a bracket opens at the word and holds a known organisation and nothing more. */
function isAffiliated(reading: Reading, known: KnownNames, at: number): boolean {
  if (!hasSign(reading, at, GAP.bracket) || !hasOnly(reading, at, GAP.space | GAP.bracket)) return false;
  const name = known.get(at);
  return name?.type === 'organisation' && ')]'.includes(reading.text.charAt(name.end) || ' ');
}

/** Whether an honorific ends right before the word; its own full stop does not count. */
export function isTitled(reading: Reading, at: number): boolean {
  if (!hasOnly(reading, at, GAP.space | GAP.stop)) return false;
  const isDotted = hasSign(reading, at, GAP.stop);
  for (let back = 1; back <= LONGEST_TITLE; back += 1) {
    if (triggerAt(reading, 'person_title', at - back)?.last !== at - 1) continue;
    const last = reading.words[at - 1];
    const isShort = last !== undefined && last.end - last.start <= ABBREVIATED;
    // `maître` may be a noun, `Me` may not: short Latin titles need their capital.
    if (isShort && last.script === 'latin' && !last.isCapital) continue;
    if (!isDotted || isShort) return true;
  }
  return false;
}

/** A person found by a name and what stands beside it. */
export function personOf(reading: Reading, parts: PersonNameParts, evidence: PersonEvidence): PersonCandidate {
  const { first, last, start, end } = parts;
  const name = reading.text.slice(start, end);
  const reasons = [
    ...(parts.hasGivenName ? [reason('given-name', { name })] : []),
    ...(parts.hasFamilyName ? [reason('family-name', { name })] : []),
    ...(evidence.title ? [reason('title-before')] : []),
    ...(evidence.roleBefore ? [reason('role-before')] : []),
    ...(evidence.roleAfter ? [reason('role-after')] : []),
    ...(evidence.verb ? [reason('beside-speech-verb')] : []),
    ...(evidence.organisation ? [reason('speaks-for-organisation')] : []),
    ...(evidence.affiliation ? [reason('affiliation-after')] : []),
  ];
  const trust = 1 - DOUBT ** Math.max(1, reasons.length);
  return { type: 'person', first, last, start, end, trust, reasons, parts };
}
