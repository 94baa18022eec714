import {
  adjectives,
  coordinated,
  isFeminine,
  isSpacedNoun,
  nounEnd,
  prepositional,
  quotedEnd,
} from './arabic-complement.ts';
import { arabicNameAt } from './arabic-name.ts';
import { namedPurpose, purpose, purposeEnd, qualifiedEnd } from './arabic-purpose.ts';
import type { Candidate } from './candidate.ts';
import type { TrieMatch } from './match-names.ts';
import type { Reading } from './reading.ts';
import { reason } from './reason.ts';
import {
  isDefinite,
  isDefiniteAt,
  isInClass,
  isOfClass,
  isSpaced,
  isStopWord,
  isTrigger,
  triggerAt,
} from './word-class.ts';

const MOST_WORDS = 12;
const COMMUNE = 'جماعه';
const COUNCIL = 'مجلس';

/** What other passes have found, by the first word, for complements to be looked up in. */
export type KnownNames = ReadonlyMap<number, Candidate>;

/** Candidates by their first word. */
export function byFirstWord(candidates: readonly Candidate[]): KnownNames {
  return new Map(candidates.map((candidate) => [candidate.first, candidate]));
}

/**
 * Finds organisations by their head noun: a head in construct with its complement (وزارة الثقافة, لجنة تقديم العريضة), a
 * definite head with its adjectives (المجلس الأعلى), a party's bodies with party and place (الكتابة الإقليمية لحزب … بخنيفرة).
 */
export function arabicOrganisations(reading: Reading, known: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, word] of reading.words.entries()) {
    if (word.script !== 'arabic') continue;
    const candidate = partyBody(reading, known, at) ?? headed(reading, known, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** A body of a party, on its own or with the party it belongs to and the place. */
function partyBody(reading: Reading, known: KnownNames, at: number): Candidate | undefined {
  const body = triggerAt(reading, 'org_body', at);
  if (!body) return undefined;
  const last = adjectives(reading, body.last);
  const owner = ownerEnd(reading, known, last + 1);
  // المجلس الجماعي لصفرو is an elected council, with no party.
  const isCouncil = body.folded === `ال${COUNCIL}` && isOfClass(reading, body.first + 1, 'local');
  const place =
    owner === undefined
      ? isCouncil && attachedAt(reading, known, last + 1, 'place', 'بل')
      : attachedAt(reading, known, owner + 1, 'place', 'ب');
  return organisation(reading, body, place ? place.last : (owner ?? prepositional(reading, last)), 0.85);
}

/** The last word of the party that a body belongs to: one of the lexicon, or any that حزب heads. */
function ownerEnd(reading: Reading, known: KnownNames, at: number): number | undefined {
  const listed = attachedAt(reading, known, at, 'organisation', 'ل')?.last;
  const word = reading.words[at];
  const head = triggerAt(reading, 'org_head', at);
  const isParty = head && word && isSpaced(reading, at) && head.start > word.start && word.folded.startsWith('ل');
  if (!isParty || isDefinite(head.folded) || !isInClass(reading, head.folded, 'party_head')) return listed;
  // The text may go on where the lexicon's name ends (حزب النهضة الشعبية).
  const written = constructEnd(reading, known, head);
  return Math.max(listed ?? -1, written ?? -1, -1) < 0 ? undefined : Math.max(listed ?? -1, written ?? -1);
}

/** The known name of a type that a particle joins to what stands before: لحزب العدالة والتنمية, بخنيفرة. */
function attachedAt(
  reading: Reading,
  known: KnownNames,
  at: number,
  type: Candidate['type'],
  particles: string,
): Candidate | undefined {
  const candidate = known.get(at);
  const word = reading.words[at];
  if (!word || candidate?.type !== type || !isSpaced(reading, at) || candidate.start === word.start) return undefined;
  return particles.includes(word.folded.charAt(0)) ? candidate : undefined;
}

function headed(reading: Reading, known: KnownNames, at: number): Candidate | undefined {
  const head = triggerAt(reading, 'org_head', at) ?? governedCommune(reading, at);
  if (!head) return undefined;
  const last = isDefinite(head.folded)
    ? definiteEnd(reading, known, head)
    : (constructEnd(reading, known, head) ?? elidedEnd(reading, known, head));
  return last === undefined || last - at >= MOST_WORDS ? undefined : organisation(reading, head, last, 0.8);
}

/** للاتحاد العام: ل takes the alef of the article with it, so that what is left of the head looks indefinite. */
function elidedEnd(reading: Reading, known: KnownNames, head: TrieMatch): number | undefined {
  const word = reading.words[head.first];
  const isElided = word?.folded.startsWith('لل') === true && head.start - word.start === 2;
  return isElided ? definiteEnd(reading, known, { ...head, folded: `ال${head.folded}` }) : undefined;
}

/** رئيس جماعة سلا: a commune that has a president is the institution, not the place. */
function governedCommune(reading: Reading, at: number): TrieMatch | undefined {
  if (reading.words[at]?.folded !== COMMUNE || !isGoverned(reading, at)) return undefined;
  return triggerAt(reading, 'place_head_weak', at);
}

/** Whether a role stands right before the word (رئيس جماعة, which may itself be a role of the list). */
export function isGoverned(reading: Reading, at: number): boolean {
  return (triggerAt(reading, 'person_role', at - 1)?.last ?? -1) >= at - 1;
}

/** المجلس الأعلى للاتصال السمعي البصري: at least one adjective, then what ل leads in, for some the place. */
function definiteEnd(reading: Reading, known: KnownNames, head: TrieMatch): number | undefined {
  const end = adjectives(reading, head.last, head.first);
  if (end === head.first) return undefined;
  const listed = known.get(head.first);
  if (listed?.type === 'organisation' && listed.last > end) return listed.last;
  if (isInClass(reading, head.folded, 'party_head') && !isPartyOfAdjectives(reading, head.first, end)) return undefined;
  const owner = attachedAt(reading, known, end + 1, 'organisation', 'ل');
  const last = owner?.last ?? purposeEnd(reading, known, head, end);
  const isSeated = isInClass(reading, head.folded, 'seated_head') || isOfClass(reading, head.first + 1, 'local');
  if (!isSeated) return last;
  return attachedAt(reading, known, last + 1, 'place', 'بل')?.last ?? placeUnderHead(reading, known, last + 1) ?? last;
}

/** الحزب التقدمي الاشتراكي, الحزب الشيوعي: two adjectives, or one of what parties are; الحزب الحاكم only describes. */
function isPartyOfAdjectives(reading: Reading, head: number, end: number): boolean {
  return end - head > 1 || isOfClass(reading, end, 'party_adjective');
}

/** لمدينة صفرو: a place with its head, after a particle. */
function placeUnderHead(reading: Reading, known: KnownNames, at: number): number | undefined {
  const head = triggerAt(reading, 'place_head', at);
  if (!head || !isSpaced(reading, at) || head.start === reading.words[at]?.start) return undefined;
  const place = known.get(head.last + 1);
  return place?.type === 'place' && isSpaced(reading, place.first) ? place.last : undefined;
}

/** The end of the complement that a head in construct takes. */
function constructEnd(reading: Reading, known: KnownNames, head: TrieMatch): number | undefined {
  const at = head.last + 1;
  const quoted = quotedEnd(reading, at);
  if (quoted !== undefined) return purpose(reading, quoted);
  if (!isSpaced(reading, at) || isStopWord(reading, at) || isOfClass(reading, at, 'describing_verb')) return undefined;
  return namedAfter(reading, known, head, at) ?? subjectEnd(reading, known, head, at);
}

/** Named after a place, another organisation or a person: ولاية طنجة, مكتب مجلس النواب, مؤسسة علال الفاسي. */
function namedAfter(reading: Reading, known: KnownNames, head: TrieMatch, at: number): number | undefined {
  const start = reading.words[at]?.start;
  const inner = known.get(at);
  if (inner && inner.start === start && inner.type !== 'person') return qualifiedEnd(reading, known, head, inner.last);
  if (!isInClass(reading, head.folded, 'person_named_head')) return undefined;
  const title = triggerAt(reading, 'person_title', at);
  if (title) return titledEnd(reading, title.last + 1);
  const person = arabicNameAt(reading, at);
  return person && person.start === start ? prepositional(reading, person.last) : undefined;
}

/** مستوصف الشيخ لمفضل: named after a titled person, of whose name one word is enough. */
function titledEnd(reading: Reading, at: number): number | undefined {
  const person = arabicNameAt(reading, at, true);
  if (person && person.start === reading.words[at]?.start) return person.last;
  return isSpaced(reading, at) && !isStopWord(reading, at) ? at : undefined;
}

/** Named by what it is for: وزارة الثقافة والاتصال, لجنة العدل والتشريع وحقوق الإنسان. */
function subjectEnd(reading: Reading, known: KnownNames, head: TrieMatch, at: number): number | undefined {
  // برئاسة فلان: who presides is no complement.
  if (isTrigger(reading, at, 'person_title') || arabicNameAt(reading, at)) return undefined;
  const noun = nounEnd(reading, known, at);
  if (noun === undefined)
    return isInClass(reading, head.folded, 'naming_head') ? bareName(reading, known, at) : undefined;
  const isSeat = head.folded === COUNCIL && isOfClass(reading, at, 'seat');
  const isGeneric = noun === at && isOfClass(reading, at, 'generic', 'seat', 'plain');
  if (isGeneric && !isSeat) return undefined;
  const described = adjectives(reading, noun);
  const end =
    described === noun && isInClass(reading, head.folded, 'alliance_head') ? qualityEnd(reading, noun) : described;
  const last = coordinated(reading, known, prepositional(reading, end));
  const isNamed = isInClass(reading, head.folded, 'naming_head') && !isInClass(reading, head.folded, 'party_head');
  return last === end && isNamed ? namedPurpose(reading, known, end) : last;
}

/** تحالف العهد الجديد: in the name of a party or the like an everyday adjective may stand, if it is the noun's. */
function qualityEnd(reading: Reading, noun: number): number {
  const at = noun + 1;
  const isQuality = isSpaced(reading, at) && isOfClass(reading, at, 'place_adjective');
  return isQuality && isFeminine(reading, noun) === isFeminine(reading, at) ? at : noun;
}

/** One word that is no noun of every day, right before a pause or ل: جمعية أفق للتنمية. */
function bareName(reading: Reading, known: KnownNames, at: number): number | undefined {
  const word = reading.words[at];
  if (word?.script === 'latin') return word.isCapital ? at : undefined;
  if (!isSpacedNoun(reading, at) || isOfClass(reading, at, 'noun') || isDefiniteAt(reading, at)) return undefined;
  const after = namedPurpose(reading, known, at);
  if (after > at) return after;
  const isIndefiniteAdjective = /(ي|يه|ين|ون|ات)$/.test(word?.folded ?? '');
  const isEnded = !isSpaced(reading, at + 1) || isStopWord(reading, at + 1) || reading.stemsOf(at + 1).length > 0;
  return isIndefiniteAdjective || !isEnded ? undefined : at;
}

function organisation(reading: Reading, head: TrieMatch, last: number, trust: number): Candidate | undefined {
  const end = closedEnd(reading, head.start, last);
  if (end === undefined) return undefined;
  const written = reading.text.slice(head.start, head.end);
  const isBody = isTrigger(reading, head.first, 'org_body');
  const why = isBody ? reason('party-body', { body: written }) : reason('organisation-head', { head: written });
  return { type: 'organisation', first: head.first, last, start: head.start, end, trust, reasons: [why] };
}

const OPENING = '«“"([';
const CLOSING = '»”")]';

/** Where the name ends: a quotation mark or bracket that opens within it closes with it. */
function closedEnd(reading: Reading, start: number, last: number): number | undefined {
  const end = reading.words[last]?.end;
  if (end === undefined) return undefined;
  const written = reading.text.slice(start, end);
  const kind = Array.from(written, (sign) => OPENING.indexOf(sign)).findLast((index) => index >= 0);
  if (kind === undefined || written.lastIndexOf(CLOSING.charAt(kind)) > written.lastIndexOf(OPENING.charAt(kind)))
    return end;
  const at = reading.text.charAt(end) === ' ' ? end + 1 : end;
  return reading.text.charAt(at) === CLOSING.charAt(kind) ? at + 1 : end;
}
