import type { Candidate } from './candidate.ts';
import type { NameMatch } from './match-names.ts';
import { longestMatch } from './match-names.ts';
import { GAP, isJoined, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { triggerAt } from './word-class.ts';

const MOST_WORDS = 14;
/** What leads a complement in. */
const CONNECTIVES = new Set('de d du des of for pour the la le les l and'.split(' '));
/** Of these, the ones that begin a complement; articles only go on with one. */
const OPENERS = new Set('de d du des of for pour'.split(' '));
/** Heads that the press writes in small letters before a name; others are as often common nouns (centre de Rabat). */
const NAMED_IN_SMALL = new Set(
  (
    'organisation association fondation ligue federation confederation syndicat universite institut academie tribunal cour ' +
    'ministere mouvement conseil chambre union agence ambassade consulat wilaya commission comite faculte ecole lycee ' +
    'banque club front alliance rassemblement coordination observatoire reseau forum cooperative parti haute ' +
    'foundation federation university institute academy court ministry movement council chamber agency embassy committee'
  ).split(' '),
);
const CONJUNCTIONS = new Set(['et', 'and', '&']);
/** Heads whose complement may follow without a connective (Pôle structuration, Cellule communication). */
const BARE = new Set(
  'pole cellule departement direction commission espace division service section departement'.split(' '),
);
const ADJECTIVE =
  /(al|ale|ales|aux|el|elle|els|elles|ique|iques|if|ive|ifs|ives|ais|aise|ain|aine|ains|aines|ien|ienne|iens|iennes|aire|aires|able|ois|oise|ier|iere|iste|istes|eur|eure|eurs|eures|ant|ante|ard|arde|ie|ies|ise|isee)$/;

/** Finds organisations by their head noun in French and English. */
export function latinOrganisations(reading: Reading, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const word = reading.words[at];
    if (word?.script !== 'latin') continue;
    const candidate = headed(reading, known, at) ?? headedAtEnd(reading, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** Conseil régional Souss-Massa, organisation des Ingénieurs Harakis, House of Representatives. */
function headed(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): Candidate | undefined {
  const body = triggerAt(reading, 'org_body', at);
  const head = body ?? triggerAt(reading, 'org_head', at);
  const word = reading.words[at];
  if (!head || !word || isAfterMembership(reading, at, body !== undefined)) return undefined;
  if (!word.isCapital) return lowerHeaded(reading, known, head);
  const last = complementEnd(reading, known, head);
  const isWhole = last > head.last || body !== undefined;
  if (!isWhole || last - at >= MOST_WORDS) return undefined;
  const rule = body ? 'party-body' : 'organisation-head';
  const param = body ? 'body' : 'head';
  const first = qualifiedFrom(reading, at);
  return organisation(reading, first, last, 0.8, reason(rule, { [param]: quote(reading, head) }));
}

/** In English the adjectives come first: National Assembly of …, Moroccan House of Representatives. */
function qualifiedFrom(reading: Reading, at: number): number {
  if (reading.language !== 'en') return at;
  let first = at;
  while (first > 0 && at - first < 3 && isJoined(reading, first) && reading.words[first - 1]?.isCapital) {
    if (isOtherName(reading, first - 1) || triggerAt(reading, 'person_role', first - 1)) break;
    first -= 1;
  }
  return first;
}

/** `membre du Bureau politique` states a role; the body is not spoken of. */
function isAfterMembership(reading: Reading, at: number, isBody: boolean): boolean {
  if (!isBody) return false;
  const [one, two] = [reading.words[at - 1], reading.words[at - 2]];
  const isLedIn = one !== undefined && ['du', 'de', 'of', 'the'].includes(one.folded);
  const noun = two?.folded === 'of' || two?.folded === 'de' ? reading.words[at - 3] : two;
  return isLedIn && noun !== undefined && /^(member|membre)$/.test(noun.folded);
}

/** A head in small letters names something only if a capital follows in its complement, and that is no person. */
function lowerHeaded(
  reading: Reading,
  known: ReadonlyMap<number, Candidate>,
  head: NameMatch<true>,
): Candidate | undefined {
  if (!NAMED_IN_SMALL.has(reading.words[head.first]?.folded ?? '')) return undefined;
  let at = head.last + 1;
  while (isAdjective(reading, at)) at += 1;
  const opener = reading.words[at];
  if (!opener || !OPENERS.has(opener.folded) || !isJoined(reading, at)) return undefined;
  at += 1;
  while (reading.words[at] && CONNECTIVES.has(reading.words[at]?.folded ?? '') && isJoined(reading, at)) at += 1;
  const first = reading.words[at];
  if (!first?.isCapital || !isJoined(reading, at)) return undefined;
  // Parties are called after things, which have an article; after a bare `de` stands a person.
  if (
    (head.folded === 'parti' && opener.folded === 'd') ||
    (head.folded === 'parti' && at === head.last + 2 && opener.folded === 'de')
  )
    return undefined;
  if (longestMatch(reading, reading.lexicon.people.given, at) || known.get(at)) return undefined;
  if (triggerAt(reading, 'person_title', at) || triggerAt(reading, 'person_role', at)) return undefined;
  const last = properEnd(reading, at);
  return organisation(reading, head.first, last, 0.7, reason('organisation-head', { head: quote(reading, head) }));
}

/** The last of the capitals that follow one another from `at`. */
function properEnd(reading: Reading, at: number): number {
  let last = at;
  while (reading.words[last + 1]?.isCapital && isJoined(reading, last + 1)) last += 1;
  return last;
}

/** How far the complement of a capitalised head goes. */
function complementEnd(reading: Reading, known: ReadonlyMap<number, Candidate>, head: NameMatch<true>): number {
  let last = head.last;
  let inComplement = false;
  const isBare = BARE.has(reading.words[head.first]?.folded ?? '');
  while (last - head.first < MOST_WORDS) {
    const next = wordAfter(reading, last, { inComplement, isBare, isFirst: last === head.last });
    if (next === undefined) break;
    inComplement ||= next.opens;
    const name = known.get(next.at);
    last = name && name.type !== 'person' && name.last >= next.at ? name.last : next.at;
  }
  return last;
}

interface Place {
  readonly inComplement: boolean;
  readonly isBare: boolean;
  readonly isFirst: boolean;
}

/** The next word of the name after `last`, past connectives; `undefined` where the name ends. */
function wordAfter(reading: Reading, last: number, place: Place): { at: number; opens: boolean } | undefined {
  const word = reading.words[last + 1];
  if (!word || !mayGoOn(reading, last + 1, place)) return undefined;
  if (OPENERS.has(word.folded)) {
    const noun = afterConnectives(reading, last + 2);
    return noun === undefined ? undefined : { at: noun, opens: true };
  }
  if (CONJUNCTIONS.has(word.folded)) {
    if (!place.inComplement && !place.isBare) return undefined;
    const noun = afterConnectives(reading, last + 2);
    const isOther = noun === undefined || reading.words[noun]?.isCapital || triggerAt(reading, 'org_head', noun);
    return isOther ? undefined : { at: noun, opens: false };
  }
  // English puts what qualifies a head before it: House Speaker is no house.
  const isQualifier = word.isCapital && (reading.language !== 'en' || place.inComplement);
  if (isQualifier && !isOtherName(reading, last + 1)) return { at: last + 1, opens: false };
  if (isAdjective(reading, last + 1)) return { at: last + 1, opens: false };
  return place.isBare && place.isFirst && isNoun(reading, last + 1) ? { at: last + 1, opens: true } : undefined;
}

/** Commas only go on with another subject: Chambre de commerce, d'industrie et de services. */
function mayGoOn(reading: Reading, at: number, place: Place): boolean {
  if (isJoined(reading, at)) return true;
  const word = reading.words[at];
  const isComma = word !== undefined && (word.gap & ~(GAP.comma | GAP.space)) === 0;
  if (!isComma || !place.inComplement || !['de', 'd', 'du', 'des'].includes(word.folded)) return false;
  const noun = afterConnectives(reading, at + 1);
  const after = noun === undefined ? undefined : reading.words[noun + 1];
  return after !== undefined && (CONJUNCTIONS.has(after.folded) || isAdjective(reading, (noun ?? 0) + 1));
}

function afterConnectives(reading: Reading, from: number): number | undefined {
  let at = from;
  while (CONNECTIVES.has(reading.words[at]?.folded ?? '') && isJoined(reading, at) && at < from + 3) at += 1;
  return isNoun(reading, at) && isJoined(reading, at) ? at : undefined;
}

/** A word that can be part of a complement: no function word, verb, title or bare generic noun. */
function isNoun(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.script !== 'latin') return false;
  const { words } = reading.lexicon;
  if (words.function.has(word.folded) || words.verb.has(word.folded) || words.time.has(word.folded)) return false;
  return !words.plain.has(word.folded) && triggerAt(reading, 'person_title', at) === undefined;
}

function isAdjective(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.script !== 'latin' || word.isCapital || !isJoined(reading, at)) return false;
  if ((word.gap & GAP.apostrophe) !== 0) return false;
  const { words } = reading.lexicon;
  if (words.function.has(word.folded) || words.time.has(word.folded) || words.plain.has(word.folded)) return false;
  return ADJECTIVE.test(word.folded) && triggerAt(reading, 'speech_verb', at) === undefined;
}

/** A capital that starts something else: a titled person, a month. */
function isOtherName(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  const { words } = reading.lexicon;
  if (!word || words.function.has(word.folded) || words.time.has(word.folded)) return true;
  return triggerAt(reading, 'person_title', at) !== undefined;
}

/** English puts its head last: Islamic Development Bank, Moroccan Press Union. */
function headedAtEnd(reading: Reading, at: number): Candidate | undefined {
  if (reading.language !== 'en') return undefined;
  const word = reading.words[at];
  if (!word?.isCapital || isOtherName(reading, at) || reading.words[at - 1]?.isCapital) return undefined;
  const last = properEnd(reading, at);
  if (last === at || last - at > 6) return undefined;
  const head = triggerAt(reading, 'org_head', last);
  if (!head || triggerAt(reading, 'person_role', at)) return undefined;
  return organisation(reading, at, last, 0.75, reason('organisation-head', { head: quote(reading, head) }));
}

function organisation(
  reading: Reading,
  first: number,
  last: number,
  trust: number,
  why: Candidate['reasons'][number],
): Candidate | undefined {
  const [start, end] = [reading.words[first]?.start, reading.words[last]?.end];
  if (start === undefined || end === undefined) return undefined;
  return { type: 'organisation', first, last, start, end, trust, reasons: [why] };
}

function quote(reading: Reading, match: NameMatch<true>): string {
  return reading.text.slice(match.start, match.end);
}
