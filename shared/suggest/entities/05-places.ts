import { arabicNameAt } from './arabic-name.ts';
import type { Candidate } from './candidate.ts';
import { hyphenatedEnd, latinNameAt } from './latin-name.ts';
import { longestMatch, type NameMatch } from './match-names.ts';
import { GAP, isJoined, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import {
  hasDefiniteStem,
  isDefinite,
  isNisba,
  isPlainAdjective,
  isSpaced,
  isStopWord,
  triggerAt,
} from './word-class.ts';

const CONNECTIVES = new Set('de d du des la l le les of the'.split(' '));

/** Finds places by their head (حي الانبعاث, salle Errabii, province de X) and, in French, by the preposition `à`. */
export function headedPlaces(reading: Reading, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    const candidate =
      reading.words[at]?.script === 'arabic' ? arabicPlace(reading, known, at) : latinPlace(reading, known, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

function arabicPlace(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): Candidate | undefined {
  const weak = triggerAt(reading, 'place_head_weak', at);
  const kept = triggerAt(reading, 'place_head_kept', at) ?? weak;
  const head = kept ?? triggerAt(reading, 'place_head', at);
  if (!head || !isSpaced(reading, head.last + 1)) return undefined;
  if (DEFINITE_HEADS.has(head.folded)) return definitePlace(reading, head);
  const inner = known.get(head.last + 1);
  const isKnownPlace = inner?.type === 'place' && inner.start === reading.words[inner.first]?.start;
  if (isKnownPlace) {
    if (isGoverned(reading, head)) return undefined;
    return kept ? place(reading, head.first, head.start, pairEnd(reading, known, inner), 0.95, head) : undefined;
  }
  if (kept && kept === weak) return undefined;
  const last = arabicNameEnd(reading, head.last + 1);
  // A definite noun after a head that is no part of the name only describes (مدينة النضال).
  const isDescribed = !kept && isDefinite(reading.words[head.last + 1]?.folded ?? '');
  if (last === undefined || isDescribed) return undefined;
  const start = kept ? head.start : reading.words[head.last + 1]?.start;
  return start === undefined ? undefined : place(reading, kept ? head.first : head.last + 1, start, last, 0.75, head);
}

/** رئيس جماعة سلا: what has a president is the institution, not the place. */
function isGoverned(reading: Reading, head: NameMatch<true>): boolean {
  return head.folded === 'جماعه' && (triggerAt(reading, 'person_role', head.first - 1)?.last ?? -1) >= head.first - 1;
}

/** `le centre de Rabat` is a part of Rabat, `le centre Fifi` has that name. */
const PARTS_OF_TOWNS = new Set(['centre', 'arrondissement', 'quartier', 'medina', 'port', 'gare', 'rue']);

/** Heads that take their name as an adjective: الحي المحمدي, الدوار الجديد. */
const DEFINITE_HEADS = new Set(['الحي', 'الدوار']);

function definitePlace(reading: Reading, head: NameMatch<true>): Candidate | undefined {
  const at = head.last + 1;
  if (!isDefinite(reading.words[at]?.folded ?? '') || isStopWord(reading, at)) return undefined;
  return place(reading, head.first, head.start, at, 0.8, head);
}

/** The last word of a region named by two towns in whichever order (جهة خنيفرة بني ملال). */
function pairEnd(reading: Reading, known: ReadonlyMap<number, Candidate>, inner: Candidate): number {
  const next = known.get(inner.last + 1);
  const isPlain = next?.type === 'place' && next.start === reading.words[next.first]?.start;
  return isPlain && isJoined(reading, next.first) ? next.last : inner.last;
}

/** What a place is not called by. */
const OTHER_HEADS = ['place_head', 'place_hint', 'org_head', 'person_role'] as const;

/** Where the name after a head ends: a person's name (شارع محمد الخامس), a construct (جامع الفنا), or a word or two. */
function arabicNameEnd(reading: Reading, at: number): number | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || word.hasTanwin || isStopWord(reading, at)) return undefined;
  const { words } = reading.lexicon;
  if (words.noun.has(word.folded) || words.plain.has(word.folded) || words.generic.has(word.folded)) return undefined;
  if (hasDefiniteStem(reading, at) || OTHER_HEADS.some((kind) => triggerAt(reading, kind, at))) return undefined;
  const person = arabicNameAt(reading, at);
  if (person?.first === at && person.start === word.start) return person.last;
  const next = reading.words[at + 1];
  const canGoOn = next?.script === 'arabic' && isSpaced(reading, at + 1) && !isStopWord(reading, at + 1);
  if (words.particle.has(word.folded)) return canGoOn ? at + 1 : undefined;
  if (!canGoOn || words.plain.has(next.folded)) return isLikelyName(reading, at) ? at : undefined;
  if (isDefinite(word.folded)) return isNisba(reading, at + 1) && !isPlainAdjective(reading, at + 1) ? at + 1 : at;
  return isDefinite(next.folded) && !isPlainAdjective(reading, at + 1)
    ? at + 1
    : isLikelyName(reading, at)
      ? at
      : undefined;
}

/** An indefinite word after a head is a name unless it is an adjective (مدينة صناعية) or a plural. */
function isLikelyName(reading: Reading, at: number): boolean {
  const folded = reading.words[at]?.folded ?? '';
  if (reading.stemsOf(at).length > 0 && folded.startsWith('و')) return false;
  return folded.length >= 3 && (isDefinite(folded) || !/(يه|ين|ون|ات)$/.test(folded));
}

function latinPlace(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): Candidate | undefined {
  const weak = triggerAt(reading, 'place_head_weak', at);
  const kept = triggerAt(reading, 'place_head_kept', at) ?? weak;
  const outer = kept ? undefined : triggerAt(reading, 'place_head', at);
  const head = kept ?? outer;
  if (!head) return afterPreposition(reading, known, at);
  let next = head.last + 1;
  while (CONNECTIVES.has(reading.words[next]?.folded ?? '') && isJoined(reading, next) && next < head.last + 3)
    next += 1;
  const word = reading.words[next];
  if (!word?.isCapital || !isJoined(reading, next)) return undefined;
  const inner = known.get(next);
  if (inner && inner.type !== 'place') return undefined;
  if (kept === weak && kept && !inner) return undefined;
  const last = Math.max(inner?.last ?? -1, capitalRunEnd(reading, next));
  // A head with a capital is part of the name (Province de Boulemane), one without is not (province d'Azilal).
  const isOfTown =
    inner !== undefined && next > head.last + 1 && PARTS_OF_TOWNS.has(reading.words[head.first]?.folded ?? '');
  const isPart =
    (kept !== undefined && !isOfTown) || (reading.words[at]?.isCapital === true && !isFirstOfSentence(reading, at));
  const from = isPart ? head.first : next;
  const start = reading.words[from]?.start;
  if (start === undefined || (!isPart && inner)) return undefined;
  return place(reading, from, start, last, inner ? 0.93 : 0.75, head);
}

/** The last of the capitals, and the particles that lead capitals in, from `at`: Caïd El Matouki, Palais du Peuple. */
function capitalRunEnd(reading: Reading, at: number): number {
  let last = hyphenatedEnd(reading, at);
  for (;;) {
    let next = last + 1;
    while (CONNECTIVES.has(reading.words[next]?.folded ?? '') && !reading.words[next]?.isCapital && next < last + 3) {
      if (!isJoined(reading, next)) return last;
      next += 1;
    }
    if (!reading.words[next]?.isCapital || !isJoined(reading, next) || next - at > 6) return last;
    if (next > last + 1 && longestMatch(reading, reading.lexicon.names, next)) return last;
    last = hyphenatedEnd(reading, next);
  }
}

function isFirstOfSentence(reading: Reading, at: number): boolean {
  return ((reading.words[at]?.gap ?? GAP.edge) & (GAP.edge | GAP.stop)) !== 0;
}

/** à Imouzzer Marmoucha: in French, `à` and a capital nearly always place something. */
function afterPreposition(reading: Reading, known: ReadonlyMap<number, Candidate>, at: number): Candidate | undefined {
  const word = reading.words[at - 1];
  if (reading.language !== 'fr' || !word || reading.text.slice(word.start, word.end).toLowerCase() !== 'à')
    return undefined;
  if (!isSpaced(reading, at) || !reading.words[at]?.isCapital || reading.words[at]?.isUpper || known.has(at))
    return undefined;
  if (longestMatch(reading, reading.lexicon.people.given, at) || triggerAt(reading, 'person_title', at))
    return undefined;
  const name = latinNameAt(reading, at);
  if (!name) return undefined;
  return {
    type: 'place',
    first: at,
    last: name.last,
    start: name.start,
    end: name.end,
    trust: 0.7,
    reasons: [reason('place-preposition', { preposition: 'à' })],
  };
}

function place(
  reading: Reading,
  first: number,
  start: number,
  last: number,
  trust: number,
  head: NameMatch<true>,
): Candidate | undefined {
  const end = reading.words[last]?.end;
  if (end === undefined) return undefined;
  const reasons = [reason('place-head', { head: reading.text.slice(head.start, head.end) })];
  return { type: 'place', first, last, start, end, trust, reasons };
}
