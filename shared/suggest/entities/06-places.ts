import { type KnownNames, isGoverned } from './04-arabic-organisations.ts';
import { arabicNameAt } from './arabic-name.ts';
import type { Candidate } from './candidate.ts';
import { latinPlaceAt } from './latin-place.ts';
import { longestMatch, type TrieMatch } from './match-names.ts';
import { entryUnderHead } from './place-entry.ts';
import { isJoined, type Reading } from './reading.ts';
import { reason } from './reason.ts';
import {
  hasDefiniteStem,
  isDefiniteAt,
  isNisba,
  isInClass,
  isOfClass,
  isPlainAdjective,
  isSpaced,
  isStopWord,
  isTrigger,
  triggerAt,
} from './word-class.ts';

const COMMUNE = 'جماعه';
const GATE = 'باب';

/** Finds places by their head (حي الانبعاث, salle Errabii, province de X) and, in French, by the preposition `à`. */
export function headedPlaces(reading: Reading, known: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, word] of reading.words.entries()) {
    const candidate = word.script === 'arabic' ? arabicPlaceAt(reading, known, at) : latinPlaceAt(reading, known, at);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** Heads that are part of the name (حي), that are so before a known place only (جهة), and that only announce (مدينة). */
function arabicPlaceAt(reading: Reading, known: KnownNames, at: number): Candidate | undefined {
  const [kept, weak] = [triggerAt(reading, 'place_head_kept', at), triggerAt(reading, 'place_head_weak', at)];
  const head = kept ?? weak ?? triggerAt(reading, 'place_head', at);
  if (!head || !isSpaced(reading, head.last + 1)) return undefined;
  if (isInClass(reading, head.folded, 'definite_place_head')) return definitePlace(reading, head);
  const inner = plainPlaceAt(reading, known, head.last + 1);
  if (inner) return kept || weak ? knownUnderHead(reading, known, head, inner) : undefined;
  if (weak && !kept) return gate(reading, head);
  return kept ? place(reading, head, head.first, nameEnd(reading, head.last + 1)) : announced(reading, head);
}

/** باب منصور: a gate that bears a given name. What else follows باب is mostly no place. */
function gate(reading: Reading, head: TrieMatch): Candidate | undefined {
  if (head.folded !== GATE) return undefined;
  const at = head.last + 1;
  const given = longestMatch(reading, reading.lexicon.people.given, at);
  if (!given || given.start !== reading.words[at]?.start || isDefiniteAt(reading, at)) return undefined;
  return given.values.some(({ isWord }) => !isWord) ? place(reading, head, head.first, given.last) : undefined;
}

/** The known place that stands at the word with no particle before it. */
function plainPlaceAt(reading: Reading, known: KnownNames, at: number): Candidate | undefined {
  const candidate = known.get(at);
  return candidate?.type === 'place' && candidate.start === reading.words[at]?.start ? candidate : undefined;
}

function knownUnderHead(reading: Reading, known: KnownNames, head: TrieMatch, inner: Candidate): Candidate | undefined {
  if (head.folded === COMMUNE && isGoverned(reading, head.first)) return undefined;
  // A region is named by two towns in whichever order (جهة خنيفرة بني ملال).
  const second = isJoined(reading, inner.last + 1) ? plainPlaceAt(reading, known, inner.last + 1) : undefined;
  const found = place(reading, head, head.first, second?.last ?? inner.last);
  const entry = entryUnderHead(reading, head.folded, inner.first);
  return found && { ...found, trust: 0.95, ...(entry ? { entry } : {}) };
}

/** An unknown name after a head that is no part of it. A definite noun there only describes (مدينة النضال). */
function announced(reading: Reading, head: TrieMatch): Candidate | undefined {
  const at = head.last + 1;
  return isDefiniteAt(reading, at) ? undefined : place(reading, head, at, nameEnd(reading, at));
}

/** Heads that take their name as an adjective: الحي المحمدي, الدوار الجديد. */
function definitePlace(reading: Reading, head: TrieMatch): Candidate | undefined {
  const at = head.last + 1;
  const isAdjective = isDefiniteAt(reading, at) && !isStopWord(reading, at);
  return isAdjective ? place(reading, head, head.first, at) : undefined;
}

/** Where the name after a head ends: a person's name (شارع محمد الخامس), a construct (جامع الفنا), or a word or two. */
function nameEnd(reading: Reading, at: number): number | undefined {
  const word = reading.words[at];
  if (!word || !canBePlace(reading, at)) return undefined;
  const person = arabicNameAt(reading, at);
  if (person?.start === word.start) return person.last;
  const isAlone =
    reading.words[at + 1]?.script !== 'arabic' || !isSpaced(reading, at + 1) || isStopWord(reading, at + 1);
  if (isOfClass(reading, at, 'particle')) return isAlone ? undefined : at + 1;
  if (!isAlone && (goesOn(reading, at) || isVenueName(reading, at))) return at + 1;
  return isLikelyName(reading, at) ? at : undefined;
}

/** No stop word, everyday noun, or what another name begins with. */
function canBePlace(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || word.hasTanwin || isStopWord(reading, at)) return false;
  if (isOfClass(reading, at, 'noun', 'plain', 'generic') || hasDefiniteStem(reading, at)) return false;
  // لساحة: a particle with another head.
  if ((triggerAt(reading, 'place_head_kept', at)?.start ?? word.start) > word.start) return false;
  return !isTrigger(reading, at, 'place_head', 'place_hint', 'org_head', 'person_role');
}

/** A definite name goes on with an adjective of place (القصر القديم) or a name of descent, an indefinite one with what it is in construct with. */
function goesOn(reading: Reading, at: number): boolean {
  if (isDefiniteAt(reading, at) && isOfClass(reading, at + 1, 'place_adjective')) return true;
  if (isPlainAdjective(reading, at + 1)) return false;
  return isDefiniteAt(reading, at) ? isNisba(reading, at + 1) : isDefiniteAt(reading, at + 1);
}

/** قاعة الحفلات شهرمان: after the kind of venue its name, a word of no class with which the phrase ends. */
function isVenueName(reading: Reading, at: number): boolean {
  const name = reading.words[at + 1];
  if (!isDefiniteAt(reading, at) || !name || name.folded.length < 4 || name.hasTanwin) return false;
  const isEnded = !isSpaced(reading, at + 2);
  return (
    isEnded && reading.stemsOf(at + 1).length === 0 && !isDefiniteAt(reading, at + 1) && canBePlace(reading, at + 1)
  );
}

/** An indefinite word after a head is a name unless it is joined by و, or an adjective (مدينة صناعية) or plural. */
function isLikelyName(reading: Reading, at: number): boolean {
  const folded = reading.words[at]?.folded ?? '';
  if (folded.length < 3 || (folded.startsWith('و') && reading.stemsOf(at).length > 0)) return false;
  return isDefiniteAt(reading, at) || !/(يه|ين|ون|ات)$/.test(folded);
}

/** A place from the word `first` to `last`, found by its head. */
function place(reading: Reading, head: TrieMatch, first: number, last: number | undefined): Candidate | undefined {
  const start = first === head.first ? head.start : reading.words[first]?.start;
  const end = last === undefined ? undefined : reading.words[last]?.end;
  if (last === undefined || start === undefined || end === undefined) return undefined;
  const reasons = [reason('place-head', { head: reading.text.slice(head.start, head.end) })];
  return { type: 'place', first, last, start, end, trust: 0.75, reasons };
}
