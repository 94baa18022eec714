import { arabicNameAt } from './arabic-name.ts';
import type { Candidate } from './candidate.ts';
import { latinNameAt } from './latin-name.ts';
import { longestMatch } from './match-names.ts';
import type { PersonNameParts } from './person-name.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { isBreaker } from './arabic-name.ts';
import { isNisba, isPlainAdjective, isVerb, triggerAt } from './word-class.ts';

/** A person with the parts of the name, for surnames alone to be looked for later. */
export interface PersonCandidate extends Candidate {
  readonly parts: PersonNameParts;
}

/** What speaks for a stretch of words being a person. */
interface Evidence {
  readonly title: boolean;
  readonly roleBefore: boolean;
  readonly roleAfter: boolean;
  readonly verb: boolean;
  readonly organisation: boolean;
}

/** Finds people: titled names, names of the lists with what follows, and unknown names with a role or verb beside them. */
export function people(reading: Reading, known: ReadonlyMap<number, Candidate>): PersonCandidate[] {
  const found: PersonCandidate[] = [];
  for (let at = 0; at < reading.words.length;) {
    const person = personAt(reading, known, at);
    if (person) found.push(person);
    at = person ? person.last + 1 : at + 1;
  }
  return [...found, ...listed(reading, known, found)];
}

function personAt(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): PersonCandidate | undefined {
  const script = reading.words[at]?.script;
  if (script === 'arabic') return arabicPersonAt(reading, known, at);
  return script === 'latin' ? latinPersonAt(reading, known, at) : undefined;
}

function arabicPersonAt(
  reading: Reading,
  known: ReadonlyMap<number, Candidate>,
  at: number,
): PersonCandidate | undefined {
  const isTitled = titleEndsBefore(reading, at);
  const parts = arabicNameAt(reading, at);
  if (parts) return person(reading, parts, evidenceFor(reading, known, parts));
  const unknown = arabicNameAt(reading, at, true);
  const evidence = unknown && evidenceFor(reading, known, unknown);
  const isPlain = reading.stemsOf(at).length === 0;
  if (unknown && evidence && ((isTitled && isPlain) || isUnknownPerson(reading, unknown, evidence))) {
    return person(reading, unknown, evidence);
  }
  return isTitled ? titledSurname(reading, at) : bareSurname(reading, at);
}

/**
 * Arabic has no capitals, so for a name of which no part is listed two things must hold: a role in apposition, set off by
 * a comma, or an organisation spoken for; and a boundary on the name's other side.
 */
function isUnknownPerson(reading: Reading, parts: PersonNameParts, evidence: Evidence): boolean {
  const [first, next] = [reading.words[parts.first], reading.words[parts.last + 1]];
  const isClosed = !next || next.gap !== GAP.space || isVerb(reading, parts.last + 1);
  const isApposed = first !== undefined && (first.gap & GAP.comma) !== 0;
  if (evidence.organisation || (evidence.roleBefore && isApposed && isClosed)) return true;
  if (reading.stemsOf(parts.first).length > 0) return false;
  const isRoleApposed = next !== undefined && (next.gap & GAP.comma) !== 0 && evidence.roleAfter;
  return isRoleApposed && (isVerb(reading, parts.first - 1) || isAfterConjunction(reading, parts.first));
}

/** السيد بنموسى: one word after a title, of a shape that names have. */
function titledSurname(reading: Reading, at: number): PersonCandidate | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || word.gap !== GAP.space || isBreaker(reading, at)) return undefined;
  const listedName = longestMatch(reading, reading.lexicon.people.family, at);
  if (isPlainAdjective(reading, at) || !isHonorific(reading, at - 1)) return undefined;
  if (!listedName && !isNisba(reading, at) && !/^(بن|بو|ايت).../.test(word.folded)) return undefined;
  const parts: PersonNameParts = {
    first: at,
    last: at,
    start: word.start,
    end: word.end,
    units: [at],
    hasGivenName: false,
    hasFamilyName: true,
  };
  return person(reading, parts, { ...NO_EVIDENCE, title: true });
}

/** وأكد بنكيران أن, Benkirane a déclaré: a listed family name, and no given one, beside a verb of speaking. */
function bareSurname(reading: Reading, at: number): PersonCandidate | undefined {
  const { people } = reading.lexicon;
  const match = longestMatch(reading, people.family, at);
  const word = reading.words[at];
  if (!match || !word || match.start !== word.start || match.values.some((name) => name.isWord)) return undefined;
  if (word.script === 'latin' && !word.isCapital) return undefined;
  if (longestMatch(reading, people.given, at) || isPlainAdjective(reading, at)) return undefined;
  const isBefore = word.gap === GAP.space && triggerAt(reading, 'speech_verb', at - 1)?.last === at - 1;
  if (!isBefore && !isSpeechAfter(reading, match.last + 1)) return undefined;
  const parts: PersonNameParts = { ...match, units: [at], hasGivenName: false, hasFamilyName: true };
  return person(reading, parts, { ...NO_EVIDENCE, verb: true });
}

/** Titles that are said with a surname alone; others (الرئيس, الممثل) are as often followed by an adjective. */
const HONORIFICS = new Set(
  'السيد السيده الدكتور الدكتوره الاستاذ الاستاذه الاخ الاخت الحاج الحاجه المهندس المهندسه الرفيق الرفيقه ذ د'.split(
    ' ',
  ),
);

function isHonorific(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && [word, ...reading.stemsOf(at)].some(({ folded }) => HONORIFICS.has(folded));
}

const NO_EVIDENCE: Evidence = { title: false, roleBefore: false, roleAfter: false, verb: false, organisation: false };

function latinPersonAt(
  reading: Reading,
  known: ReadonlyMap<number, Candidate>,
  at: number,
): PersonCandidate | undefined {
  const parts = latinNameAt(reading, at);
  if (!parts) return undefined;
  const isTitled = titleEndsBefore(reading, at);
  const lexical = known.get(at);
  if (lexical && lexical.type !== 'person' && lexical.last >= parts.last) return undefined;
  if (parts.units.length < 2 && !isTitled) return bareSurname(reading, at);
  const evidence = evidenceFor(reading, known, parts);
  if (isTitled || parts.hasGivenName) return person(reading, parts, evidence);
  if (isPlaceLike(reading, known, parts) || isComplement(reading, parts.first)) return undefined;
  return isEnough(evidence) ? person(reading, parts, evidence) : capitalised(reading, parts);
}

/**
 * Two or three words with a capital in the middle of a French sentence, with nothing against them, name a person more
 * often than anything else; how often is measured (see confidence.ts).
 */
function capitalised(reading: Reading, parts: PersonNameParts): PersonCandidate | undefined {
  const first = reading.words[parts.first];
  const isFirst = first === undefined || (first.gap & (GAP.edge | GAP.stop)) !== 0;
  if (isFirst || reading.language !== 'fr' || parts.units.length < 2 || parts.units.length > 3) return undefined;
  const inside = reading.words.slice(parts.first, parts.last + 1);
  if (inside.some((word) => reading.commonWords.has(word.folded))) return undefined;
  const name = reading.text.slice(parts.start, parts.end);
  return { type: 'person', ...spanOf(parts), trust: 0.55, reasons: [reason('capitalised-name', { name })], parts };
}

/** After a place head or `à`, an unknown name is a place. */
function isPlaceLike(reading: Reading, known: ReadonlyMap<number, Candidate>, parts: PersonNameParts): boolean {
  for (let index = parts.first; index <= parts.last; index += 1) {
    const inside = known.get(index);
    if (inside && inside.type !== 'person') return true;
  }
  const before = reading.words[parts.first - 1];
  return before !== undefined && reading.text.slice(before.start, before.end).toLowerCase() === 'à';
}

/** Minister of Foreign Affairs: what a connective leads in is a complement, unless it is a listed name. */
function isComplement(reading: Reading, at: number): boolean {
  const word = reading.words[at - 1];
  return word !== undefined && ['of', 'de', 'du', 'd', 'des', 'the', 'la', 'le', 'l', 'les', 's'].includes(word.folded);
}

function isEnough(evidence: Evidence): boolean {
  return evidence.title || evidence.roleAfter || evidence.roleBefore || evidence.organisation || evidence.verb;
}

function evidenceFor(reading: Reading, known: ReadonlyMap<number, Candidate>, parts: PersonNameParts): Evidence {
  const none = () => false;
  return {
    title: titleEndsBefore(reading, parts.first),
    roleBefore: isRoleEndingBefore(reading, parts.first) || roleBefore(reading, parts.first, none) !== undefined,
    roleAfter: roleAfter(reading, parts.last, none) !== undefined,
    verb: isVerb(reading, parts.first - 1) || isSpeechAfter(reading, parts.last + 1),
    organisation: speaksForOrganisation(reading, known, parts.last + 1),
  };
}

function isSpeechAfter(reading: Reading, at: number): boolean {
  return reading.words[at]?.gap === GAP.space && triggerAt(reading, 'speech_verb', at) !== undefined;
}

/** فلانة عن مؤسسة كذا. */
function speaksForOrganisation(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): boolean {
  const word = reading.words[at];
  if (word?.folded !== 'عن' || word.gap !== GAP.space) return false;
  return known.get(at + 1)?.type === 'organisation' || triggerAt(reading, 'org_head', at + 1) !== undefined;
}

/** Whether an honorific ends right before the word; its own full stop does not count. */
function titleEndsBefore(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || (word.gap & ~(GAP.space | GAP.stop)) !== 0) return false;
  const dotted = (word.gap & GAP.stop) !== 0;
  for (let back = 1; back <= 4; back += 1) {
    const title = triggerAt(reading, 'person_title', at - back);
    if (title?.last !== at - 1) continue;
    const last = reading.words[title.last];
    const isShort = last !== undefined && last.end - last.start <= 3;
    const isLatin = last?.script === 'latin';
    // `maître` may be a noun, `Me` may not: short Latin titles and abbreviations need their capital.
    if (isLatin && isShort && !last.isCapital) continue;
    if (!dotted || isShort) return true;
  }
  return false;
}

/** Whether the words before, up to a comma at most, end a role phrase. */
function isRoleEndingBefore(reading: Reading, at: number): boolean {
  const role = roleBefore(reading, at, () => false);
  return role !== undefined && role.last >= at - 3;
}

function isAfterConjunction(reading: Reading, at: number): boolean {
  return reading.words[at - 1]?.folded === 'و';
}

function person(reading: Reading, parts: PersonNameParts, evidence: Evidence): PersonCandidate {
  const name = reading.text.slice(parts.start, parts.end);
  const reasons = [
    ...(parts.hasGivenName ? [reason('given-name', { name })] : []),
    ...(parts.hasFamilyName ? [reason('family-name', { name })] : []),
    ...(evidence.title ? [reason('title-before')] : []),
    ...(evidence.roleBefore ? [reason('role-before')] : []),
    ...(evidence.roleAfter ? [reason('role-after')] : []),
    ...(evidence.verb ? [reason('beside-speech-verb')] : []),
    ...(evidence.organisation ? [reason('speaks-for-organisation')] : []),
  ];
  const trust = 1 - 0.35 ** Math.max(1, reasons.length);
  return { type: 'person', ...spanOf(parts), trust, reasons, parts };
}

function spanOf({ first, last, start, end }: PersonNameParts) {
  return { first, last, start, end };
}

/** Beside a known person in a list (MM. X et Y; كل من فلان وفلان), a name nobody lists is a person too. */
function listed(
  reading: Reading,
  known: ReadonlyMap<number, Candidate>,
  found: readonly PersonCandidate[],
): PersonCandidate[] {
  const more: PersonCandidate[] = [];
  for (const { last } of found) {
    let at = last;
    for (;;) {
      const next = nextInList(reading, at);
      if (next === undefined || known.has(next) || found.some((one) => one.first <= next && next <= one.last)) break;
      const parts =
        reading.words[next]?.script === 'arabic' ? arabicNameAt(reading, next, true) : latinNameAt(reading, next);
      if (!parts || parts.units.length < 2 || parts.start === undefined) break;
      if (reading.words[next]?.script === 'arabic' && !isListShaped(reading, parts)) break;
      more.push({
        type: 'person',
        ...spanOf(parts),
        trust: 0.7,
        reasons: [reason('in-list')],
        parts,
      });
      at = parts.last;
    }
  }
  return more;
}

/** An Arabic list item that is a name and nothing more: the list goes on, or the clause ends, right after it. */
function isListShaped(reading: Reading, parts: PersonNameParts): boolean {
  const next = reading.words[parts.last + 1];
  return !next || next.gap !== GAP.space || next.folded.startsWith('و') || next.folded === 'عن';
}

/** The first word of the next item: after `et`, `and`, a comma, or with و written apart. */
function nextInList(reading: Reading, last: number): number | undefined {
  const next = reading.words[last + 1];
  if (!next) return undefined;
  const isJoint = ['et', 'and', 'و'].includes(next.folded);
  if (isJoint && (next.gap & ~(GAP.space | GAP.comma)) === 0) return last + 2;
  const isComma = (next.gap & GAP.comma) !== 0 && (next.gap & ~(GAP.space | GAP.comma)) === 0;
  return isComma && next.script === 'latin' && next.isCapital ? last + 1 : undefined;
}
