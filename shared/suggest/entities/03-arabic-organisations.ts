import { fold } from '../../text/fold.ts';
import { arabicNameAt } from './arabic-name.ts';
import type { Candidate } from './candidate.ts';
import type { NameMatch } from './match-names.ts';
import { GAP, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import { isDefinite, isSpaced, isStopWord, triggerAt } from './word-class.ts';

const MOST_WORDS = 12;
/** Heads whose complement may be a bare name (جمعية أفق, حركة 20 فبراير, قناة ميدي). */
const NAMING = new Set(
  'حزب جمعية مؤسسة منظمة حركة شركة نادي جريدة صحيفة قناة شبكة تعاونية مجلة إذاعة رابطة جبهة'.split(' ').map(fold),
);
/** Councils of a place are names even where the place goes unsaid (مجلس المدينة). */
const SEATS = new Set('الجهة المدينة الجماعة الإقليم العمالة المقاطعة'.split(' ').map(fold));
/** Bodies that are named by the place they are in (الجماعة الحضرية بسلا, المحكمة الابتدائية بفاس). */
const SEATED = new Set('الجماعة المحكمة الكلية المستشفى الأكاديمية المندوبية المديرية'.split(' ').map(fold));

/**
 * Finds organisations by their head noun: a head in construct with its complement (وزارة الثقافة, لجنة تقديم العريضة), a
 * definite head with its adjectives (المجلس الأعلى), a party's bodies with party and place (الكتابة الإقليمية لحزب …
 * بخنيفرة). `isName` tells where another pass has found an organisation or a place that a complement may be.
 */
export function arabicOrganisations(reading: Reading, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    if (reading.words[at]?.script !== 'arabic') continue;
    const candidate = partyBody(reading, known, at) ?? headed(reading, known, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** A body of a party, on its own or with the party it belongs to and the place. */
function partyBody(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): Candidate | undefined {
  const body = triggerAt(reading, 'org_body', at);
  if (!body) return undefined;
  let last = adjectives(reading, body.last);
  const owner = ownerAfter(reading, known, last);
  if (owner) {
    last = owner.last;
    const place = known.get(last + 1);
    if (place?.type === 'place' && isAttached(reading, place)) last = place.last;
  } else {
    last = prepositional(reading, last);
  }
  return organisation(reading, body, last, 0.85, reason('party-body', { body: quote(reading, body) }));
}

/** The organisation that stands after ل: لحزب العدالة والتنمية, للعدالة والتنمية. */
function ownerAfter(reading: Reading, known: ReadonlyMap<number, Candidate>, last: number): Candidate | undefined {
  const owner = known.get(last + 1);
  if (owner?.type !== 'organisation' || !isSpaced(reading, owner.first)) return undefined;
  return isAttached(reading, owner) ? owner : undefined;
}

/** Whether a particle is attached to the candidate's first word. */
function isAttached(reading: Reading, candidate: Candidate): boolean {
  const word = reading.words[candidate.first];
  return word !== undefined && isSpaced(reading, candidate.first) && candidate.start > word.start;
}

function headed(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): Candidate | undefined {
  const head = triggerAt(reading, 'org_head', at) ?? governedCommune(reading, at);
  if (!head) return undefined;
  const last = isDefinite(head.folded) ? definiteEnd(reading, known, head) : constructEnd(reading, known, head);
  if (last === undefined || last - at >= MOST_WORDS) return undefined;
  return organisation(reading, head, last, 0.8, reason('organisation-head', { head: quote(reading, head) }));
}

/** رئيس جماعة سلا: a commune that has a president is the institution. */
function governedCommune(reading: Reading, at: number): NameMatch<true> | undefined {
  const head = reading.words[at]?.folded === 'جماعه' ? triggerAt(reading, 'place_head_weak', at) : undefined;
  return (triggerAt(reading, 'person_role', at - 1)?.last ?? -1) >= at - 1 ? head : undefined;
}

/** المجلس الأعلى للاتصال السمعي البصري: at least one adjective, then what ل leads in. */
function definiteEnd(
  reading: Reading,
  known: ReadonlyMap<number, Candidate>,
  head: NameMatch<true>,
): number | undefined {
  const hasAdjective = head.last > head.first;
  let last = adjectives(reading, head.last, head.first);
  if (last === head.last && !hasAdjective) return undefined;
  last = prepositional(reading, last);
  const place = known.get(last + 1);
  if (place?.type === 'place' && SEATED.has(head.folded) && isAttached(reading, place)) return place.last;
  const headed = SEATED.has(head.folded) ? placeUnderHead(reading, known, last + 1) : undefined;
  return headed ?? last;
}

/** لمدينة صفرو: a place with its head, after a particle. */
function placeUnderHead(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): number | undefined {
  const head = triggerAt(reading, 'place_head', at);
  if (!head || !isSpaced(reading, at) || head.start === reading.words[at]?.start) return undefined;
  const place = known.get(head.last + 1);
  return place?.type === 'place' && isSpaced(reading, place.first) ? place.last : undefined;
}

/** The end of the complement that a head in construct takes. */
function constructEnd(
  reading: Reading,
  known: ReadonlyMap<number, Candidate>,
  head: NameMatch<true>,
): number | undefined {
  const at = head.last + 1;
  const quoted = quotedEnd(reading, at);
  if (quoted !== undefined) return purpose(reading, quoted);
  if (!isSpaced(reading, at) || isStopWord(reading, at)) return undefined;
  const inner = known.get(at);
  if (inner && inner.start === reading.words[at]?.start && inner.type !== 'person') return inner.last;
  const title = triggerAt(reading, 'person_title', at);
  if (title && !isDefinite(head.folded)) return titledEnd(reading, title.last + 1);
  const person = NAMING.has(head.folded) ? arabicNameAt(reading, at) : undefined;
  if (person && person.start === reading.words[at]?.start) return prepositional(reading, person.last);
  const noun = nounEnd(reading, known, at, 3);
  if (noun === undefined) return NAMING.has(head.folded) ? bareName(reading, at) : undefined;
  const isSeat = head.folded === 'مجلس' && noun === at && SEATS.has(reading.words[at]?.folded ?? '');
  if (isGeneric(reading, at, noun) && !isSeat) return undefined;
  return coordinated(reading, known, prepositional(reading, adjectives(reading, noun)));
}

/** مستوصف الشيخ لمفضل: named after a titled person, of whose name one word is enough. */
function titledEnd(reading: Reading, at: number): number | undefined {
  const person = arabicNameAt(reading, at, true);
  if (person && person.start === reading.words[at]?.start) return person.last;
  return isSpaced(reading, at) && !isStopWord(reading, at) ? at : undefined;
}

function isGeneric(reading: Reading, first: number, last: number): boolean {
  const { words } = reading.lexicon;
  const folded = reading.words[last]?.folded ?? '';
  return first === last && (words.generic.has(folded) || SEATS.has(folded) || words.plain.has(folded));
}

/** A name in quotation marks or brackets: مؤسسة (كرز), جمعية «أمل». */
function quotedEnd(reading: Reading, at: number): number | undefined {
  const opening = GAP.quote | GAP.bracket;
  const word = reading.words[at];
  if (!word || (word.gap & ~(opening | GAP.space)) !== 0 || (word.gap & opening) === 0) return undefined;
  for (let last = at; last < at + 6; last += 1) {
    const after = reading.words[last + 1];
    if (!after || (after.gap & opening) !== 0) return last;
    if ((after.gap & (GAP.stop | GAP.edge)) !== 0) return undefined;
  }
  return undefined;
}

/** A noun phrase that closes with a definite noun or a known name within `reach` words: تقديم العريضة, حقوق الإنسان. */
function nounEnd(
  reading: Reading,
  known: ReadonlyMap<number, Candidate>,
  at: number,
  reach: number,
): number | undefined {
  for (let index = at; index < at + reach; index += 1) {
    const word = reading.words[index];
    if (word?.script !== 'arabic' || word.hasTanwin || isStopWord(reading, index)) return undefined;
    if (index > at && !isSpaced(reading, index)) return undefined;
    const inner = known.get(index);
    if (inner && inner.type !== 'person' && inner.start === word.start) return inner.last;
    if (isDefinite(word.folded)) return index;
    if (reading.stemsOf(index).some((stem) => isDefinite(stem.folded))) return undefined;
  }
  return undefined;
}

/** One word that is no noun of every day, right before a pause or ل: جمعية أفق للتنمية. */
function bareName(reading: Reading, at: number): number | undefined {
  const word = reading.words[at];
  if (!word || reading.lexicon.words.noun.has(word.folded) || word.hasTanwin || word.folded.length < 3)
    return undefined;
  if (word.script === 'latin') return word.isCapital ? at : undefined;
  if (word.script !== 'arabic') return undefined;
  const next = reading.words[at + 1];
  const after = prepositional(reading, at);
  if (after > at) return after;
  const isIndefiniteAdjective = /(ي|يه|ين|ون|ات)$/.test(word.folded);
  return (!next || !isSpaced(reading, at + 1)) && !isIndefiniteAdjective ? at : undefined;
}

/** The definite adjectives that follow: الوطنية لحقوق, الأعلى. */
function adjectives(reading: Reading, last: number, head = -1): number {
  let end = last;
  while (end < last + 4) {
    const word = reading.words[end + 1];
    if (!word || !isSpaced(reading, end + 1) || !isDefinite(word.folded) || isStopWord(reading, end + 1)) break;
    if (reading.lexicon.words.plain.has(word.folded) || triggerAt(reading, 'person_title', end + 1)) break;
    if (/(ين|ون)$/.test(word.folded) || (end === head && !agrees(reading, head, word.folded))) break;
    if (triggerAt(reading, 'person_role', end + 1)) break;
    end += 1;
  }
  return end;
}

/** An adjective of a feminine head is feminine, of a masculine one masculine (not المجلس المكلفة). */
function agrees(reading: Reading, head: number, adjective: string): boolean {
  const isFeminine = (word: string) => word.endsWith('ه') || FEMININE.has(word);
  const noun = reading.words[head]?.folded ?? '';
  return isFeminine(noun) === isFeminine(adjective);
}

const FEMININE = new Set('العليا الكبري الاولي الوسطي'.split(' '));

/** What لل leads in, with its adjectives and what is joined to it by و: للإعلام والاتصال. */
function prepositional(reading: Reading, last: number): number {
  const word = reading.words[last + 1];
  if (!word || !isSpaced(reading, last + 1) || !word.folded.startsWith('لل')) return last;
  const noun = `ال${word.folded.slice(2)}`;
  const { words } = reading.lexicon;
  if (words.generic.has(noun) || words.time.has(noun) || triggerAt(reading, 'person_title', last + 1)) return last;
  return joined(reading, adjectives(reading, last + 1));
}

/** ل with an action and its object, which says what a foundation is for: لتثمين وصيانة مهرجان حب الملوك. */
function purpose(reading: Reading, last: number): number {
  const word = reading.words[last + 1];
  const bracket = GAP.space | GAP.bracket | GAP.quote;
  if (!word || (word.gap & ~bracket) !== 0) return last;
  if (word.folded.startsWith('لل')) return joined(reading, adjectives(reading, last + 1));
  if (!word.folded.startsWith('ل') || isStopWord(reading, last + 1)) return last;
  for (let index = last + 2; index < last + 8; index += 1) {
    const next = reading.words[index];
    if (!next || !isSpaced(reading, index) || isStopWord(reading, index)) return last;
    if (isDefinite(next.folded)) return adjectives(reading, index);
  }
  return last;
}

/** What starts another name, not another subject of this one. */
const ANNOUNCERS = ['org_head', 'person_role', 'person_title', 'place_head'] as const;

/** و with a definite noun, attached or apart: الثقافة والاتصال, الأسرة و التضامن. */
function joined(reading: Reading, last: number): number {
  let end = last;
  while (end < last + 8) {
    const next = conjoined(reading, end + 1);
    if (next === undefined || !isDefinite(next.folded)) break;
    if (reading.lexicon.words.generic.has(next.folded) || reading.lexicon.words.time.has(next.folded)) break;
    if (ANNOUNCERS.some((kind) => triggerAt(reading, kind, end + 1))) break;
    end = adjectives(reading, next.at);
  }
  return end;
}

/** The word that و joins at `at`, and where it stands. */
function conjoined(reading: Reading, at: number): { at: number; folded: string } | undefined {
  const word = reading.words[at];
  if (!word || !isSpaced(reading, at)) return undefined;
  if (word.folded === 'و') {
    const next = reading.words[at + 1];
    return next && isSpaced(reading, at + 1) ? { at: at + 1, folded: next.folded } : undefined;
  }
  return word.folded.startsWith('و') ? { at, folded: word.folded.slice(1) } : undefined;
}

/** Ministries and committees are named by several subjects: العدل والتشريع وحقوق الإنسان. */
function coordinated(reading: Reading, known: ReadonlyMap<number, Candidate>, last: number): number {
  let end = joined(reading, last);
  const next = conjoined(reading, end + 1);
  const object = next && reading.words[next.at + 1];
  if (next && object && !isDefinite(next.folded) && isSpaced(reading, next.at + 1) && isDefinite(object.folded)) {
    const isOther = known.has(next.at) || known.has(next.at + 1) || isStopWord(reading, next.at);
    const isHead = triggerAt(reading, 'org_head', next.at) ?? triggerAt(reading, 'person_role', next.at);
    if (!isOther && !isHead) end = joined(reading, adjectives(reading, next.at + 1));
  }
  return end;
}

function organisation(
  reading: Reading,
  head: NameMatch<true>,
  last: number,
  trust: number,
  why: Candidate['reasons'][number],
): Candidate | undefined {
  const end = reading.words[last]?.end;
  if (end === undefined) return undefined;
  // A closing bracket belongs to the name whose bracket it closes.
  return { type: 'organisation', first: head.first, last, start: head.start, end, trust, reasons: [why] };
}

function quote(reading: Reading, match: NameMatch<true>): string {
  return reading.text.slice(match.start, match.end);
}

/** The lexicon's names by their first word, for complements to be looked up in. */
export function byFirstWord(candidates: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return new Map(candidates.map((candidate) => [candidate.first, candidate]));
}
