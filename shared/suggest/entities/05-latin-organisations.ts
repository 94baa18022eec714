import type { KnownNames } from './04-arabic-organisations.ts';
import type { Candidate } from './candidate.ts';
import { capitalsEnd, complementEnd, isAdjective, isOtherName } from './latin-complement.ts';
import { longestMatch, type TrieMatch } from './match-names.ts';
import { GAP, isJoined, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { isOfClass, isTrigger, pastConnectives, triggerAt } from './word-class.ts';

const MOST_WORDS = 14;
/** English adjectives before a head, at most. */
const MOST_QUALIFIERS = 3;

/** Finds organisations by their head noun in French and English. */
export function latinOrganisations(reading: Reading, known: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, word] of reading.words.entries()) {
    if (word.script !== 'latin') continue;
    const candidate = headed(reading, known, at) ?? headedAtEnd(reading, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** Conseil régional Souss-Massa, organisation des Ingénieurs Harakis, House of Representatives. */
function headed(reading: Reading, known: KnownNames, at: number): Candidate | undefined {
  const body = triggerAt(reading, 'org_body', at);
  const head = body ?? triggerAt(reading, 'org_head', at);
  if (!head || (body && isAfterMembership(reading, at))) return undefined;
  if (!reading.words[at]?.isCapital) return lowerHeaded(reading, known, head);
  const last = complementEnd(reading, known, head);
  if (isWholeAlone(reading, known, head, last)) return undefined;
  const isWhole = last > head.last || body !== undefined;
  if (!isWhole || last - at >= MOST_WORDS) return undefined;
  return organisation(reading, qualifiedFrom(reading, at), numberedEnd(reading, head, last), 0.8, head);
}

/** Université d'Oran 2, Lycée Descartes II: schools of one name are told apart by a number. */
function numberedEnd(reading: Reading, head: TrieMatch, last: number): number {
  const next = reading.words[last + 1];
  const isNumber = next?.gap === GAP.space && /^(?:\d|i{1,3}|iv|v)$/.test(next.folded);
  return isNumber && isOfClass(reading, head.first, 'numbered_head') ? last + 1 : last;
}

/** Parlement is one institution's name: `de la loi …`, all in small letters, is what something of its is about. */
function isWholeAlone(reading: Reading, known: KnownNames, head: TrieMatch, last: number): boolean {
  const name = known.get(head.first);
  if (name?.type !== 'organisation' || name.last !== head.last) return false;
  const after = reading.words.slice(head.last + 1, last + 1);
  return isOfClass(reading, head.last + 1, 'opener') && !after.some(({ isCapital }) => isCapital);
}

/** In English the adjectives come first: National Assembly of …, Moroccan House of Representatives. */
function qualifiedFrom(reading: Reading, at: number): number {
  let first = at;
  while (reading.language === 'en' && at - first < MOST_QUALIFIERS && isQualifier(reading, first - 1)) first -= 1;
  return first;
}

function isQualifier(reading: Reading, at: number): boolean {
  if (!reading.words[at]?.isCapital || !isJoined(reading, at + 1)) return false;
  if (isInfinitiveOf(reading, at)) return false;
  return !isOtherName(reading, at) && !isTrigger(reading, at, 'person_role');
}

/** to Revive Parliamentary Forum: in a headline the verb has a capital too. */
function isInfinitiveOf(reading: Reading, at: number): boolean {
  return reading.words[at - 1]?.folded === 'to';
}

/** `membre du Bureau politique` states one person's role; the body is not spoken of. */
function isAfterMembership(reading: Reading, at: number): boolean {
  if (!['du', 'de', 'of', 'the'].includes(reading.words[at - 1]?.folded ?? '')) return false;
  return [at - 2, at - 3].some((index) => ['membre', 'member'].includes(reading.words[index]?.folded ?? ''));
}

/** A head in small letters names something only if a capital follows in its complement, and that is no person. */
function lowerHeaded(reading: Reading, known: KnownNames, head: TrieMatch): Candidate | undefined {
  if (!isOfClass(reading, head.first, 'named_in_small', 'named_directly', 'announcing_head')) return undefined;
  let opener = head.last + 1;
  while (isAdjective(reading, opener)) opener += 1;
  return isNamedDirectly(reading, opener) ? namedDirectly(reading, head, opener) : ledIn(reading, known, head, opener);
}

/** A complement after `de`: the place of a council, the fields of a committee, or a proper name. */
function ledIn(reading: Reading, known: KnownNames, head: TrieMatch, opener: number): Candidate | undefined {
  const at = pastConnectives(reading, opener);
  const isLedIn = isOfClass(reading, opener, 'opener') && isJoined(reading, opener);
  if (!isLedIn) return undefined;
  const end = seatedEnd(reading, known, opener, at) ?? committeeEnd(reading, known, head);
  if (end !== undefined) return organisation(reading, head.first, end, 0.75, head);
  if (known.has(at) || !canName(reading, at) || isOneOfMany(reading, head.first)) return undefined;
  // Parties are called after things, which have an article; after a bare `de` stands a person.
  const isBare = at === opener + 1 && ['de', 'd'].includes(reading.words[opener]?.folded ?? '');
  if (isBare && isOfClass(reading, head.first, 'party_head')) return undefined;
  return organisation(reading, head.first, capitalsEnd(reading, at), 0.7, head);
}

/** conseil communal d'Azemmour: an elected council in small letters has a place's name. */
function seatedEnd(reading: Reading, known: KnownNames, opener: number, at: number): number | undefined {
  const seat = known.get(at);
  return seat?.type === 'place' && isOfClass(reading, opener - 1, 'local') ? seat.last : undefined;
}

/** la commission de l'habitat, de la ville et de l'environnement: named by the fields it has, three or more. */
function committeeEnd(reading: Reading, known: KnownNames, head: TrieMatch): number | undefined {
  if (!isOfClass(reading, head.first, 'committee_head')) return undefined;
  const end = complementEnd(reading, known, head);
  const inside = reading.words.slice(head.last + 2, end + 1);
  const isListed = inside.some(({ gap }) => (gap & GAP.comma) !== 0) && inside.some(({ folded }) => folded === 'et');
  return isListed ? end : undefined;
}

/** une école de Bab Azir: one of several, which the place only tells from others elsewhere. */
function isOneOfMany(reading: Reading, at: number): boolean {
  return isOfClass(reading, at, 'school_head') && ['un', 'une'].includes(reading.words[at - 1]?.folded ?? '');
}

function isNamedDirectly(reading: Reading, at: number): boolean {
  if (!reading.words[at]?.isCapital || !isJoined(reading, at)) return false;
  return !isOtherName(reading, at) && !isTrigger(reading, at, 'person_role');
}

/** association Tifaouine, fondation allemande Friedrich Lenz, with their head; of le quotidien X only the name. */
function namedDirectly(reading: Reading, head: TrieMatch, at: number): Candidate | undefined {
  const last = capitalsEnd(reading, at);
  if (isOfClass(reading, head.first, 'named_directly')) return organisation(reading, head.first, last, 0.75, head);
  return isOfClass(reading, head.first, 'announcing_head') ? organisation(reading, at, last, 0.7, head) : undefined;
}

/** Whether the word begins a proper name that is nobody's. */
function canName(reading: Reading, at: number): boolean {
  if (!reading.words[at]?.isCapital || !isJoined(reading, at)) return false;
  const isPerson = longestMatch(reading, reading.lexicon.people.given, at) !== undefined;
  return !isPerson && !isTrigger(reading, at, 'person_title', 'person_role');
}

/** English puts its head last: Islamic Development Bank, Moroccan Press Union. */
function headedAtEnd(reading: Reading, at: number): Candidate | undefined {
  const isStart = reading.words[at]?.isCapital && !reading.words[at - 1]?.isCapital && !isInfinitiveOf(reading, at);
  if (reading.language !== 'en' || !isStart || isOtherName(reading, at)) return undefined;
  const last = capitalsEnd(reading, at);
  const head = triggerAt(reading, 'org_head', last);
  if (!head || last === at || last - at > 6 || isTrigger(reading, at, 'person_role')) return undefined;
  return organisation(reading, at, last, 0.75, head);
}

function organisation(
  reading: Reading,
  first: number,
  last: number,
  trust: number,
  head: TrieMatch,
): Candidate | undefined {
  const [start, end] = [reading.words[first]?.start, reading.words[last]?.end];
  if (start === undefined || end === undefined) return undefined;
  const written = reading.text.slice(head.start, head.end);
  const isBody = isTrigger(reading, head.first, 'org_body');
  const why = isBody ? reason('party-body', { body: written }) : reason('organisation-head', { head: written });
  return { type: 'organisation', first, last, start, end, trust, reasons: [why] };
}
