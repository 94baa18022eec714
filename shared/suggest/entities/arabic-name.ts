import { childOf } from '../../gazetteer/token-trie.ts';
import { breaksName } from './arabic-name-breaks.ts';
import { goesOn, isBelievable, isKnown, isListedGiven, isNameShaped, type Unit } from './arabic-name-units.ts';
import { longestMatch } from './match-names.ts';
import type { PersonNameParts } from './person-name.ts';
import type { Reading } from './reading.ts';
import {
  isDefiniteAt,
  isFunctionWord,
  isInClass,
  isOfClass,
  isPlainAdjective,
  isSpaced,
  isVerb,
  triggerAt,
} from './word-class.ts';

const MOST_WORDS = 7;
/** Particles in a row, as in بن آيت. */
const MOST_PARTICLES = 2;
const SERVANT = 'عبد';
const DIVINE = 'الله';
const TRIBE = 'ايت';

/**
 * The Arabic name that starts at the word `at`: a given name of the list (or, where `anyGiven` is set because something
 * else says that a person is named, any word that can be one) and what goes on as a name does. `undefined` where there
 * are not two units.
 */
export function arabicNameAt(reading: Reading, at: number, anyGiven = false): PersonNameParts | undefined {
  const given = givenNameAt(reading, at) ?? (anyGiven ? unlistedGivenAt(reading, at) : undefined);
  if (!given) return undefined;
  if (isRegnal(reading, given)) return partsOf(reading, [given, unitAt(reading, given.last + 1)]);
  const next = given.last + 1;
  const second = familyUnitAt(reading, next) ?? wawSurnameAt(reading, next) ?? titleSurnameAt(reading, given);
  if (!second || (given.isWord && !anyGiven && !isBelievable(reading, given, second))) return undefined;
  return partsOf(reading, [given, second, ...furtherUnits(reading, given, second)]);
}

/** The units that go on a name of two. */
function furtherUnits(reading: Reading, given: Unit, second: Unit): Unit[] {
  const found: Unit[] = [];
  let last = second;
  for (;;) {
    const next = familyUnitAt(reading, last.last + 1);
    const isThird = found.length === 0 && isListedGiven(reading, second);
    if (!next || next.last - given.first >= MOST_WORDS || !goesOn(reading, next, isThird)) return found;
    found.push(next);
    last = next;
  }
}

function partsOf(reading: Reading, units: readonly Unit[]): PersonNameParts | undefined {
  const [first, last] = [units[0], units.at(-1)];
  const end = last && reading.words[last.last]?.end;
  if (!first || !last || end === undefined) return undefined;
  return {
    first: first.first,
    last: last.last,
    start: first.start,
    end,
    units: units.map((unit) => unit.first),
    hasGivenName: first.isGiven && !first.isWord,
    hasFamilyName: units.slice(1).some((unit) => isKnown(reading, unit) || isNameShaped(reading, unit)),
  };
}

/** One word as a unit. */
function unitAt(reading: Reading, at: number): Unit {
  return { first: at, last: at, start: reading.words[at]?.start ?? 0, isGiven: false, isWord: false };
}

/** محمد السادس, الحسن الثاني. */
function isRegnal(reading: Reading, given: Unit): boolean {
  const at = given.first;
  if (at !== given.last || !isSpaced(reading, at + 1) || !isOfClass(reading, at + 1, 'ordinal')) return false;
  return (
    isOfClass(reading, at, 'regnal_name') ||
    reading.stemsOf(at).some((stem) => isInClass(reading, stem.folded, 'regnal_name'))
  );
}

/** A given name: of the list, عبد with what is served, or a compound. */
function givenNameAt(reading: Reading, at: number): Unit | undefined {
  if (reading.words[at]?.script !== 'arabic' || isFunctionWord(reading, at)) return undefined;
  // Folded, the name دعاء is the verb دعا.
  if (isOfClass(reading, at, 'verb')) return undefined;
  return servantAt(reading, at) ?? compoundAt(reading, at) ?? kunyaAt(reading, at) ?? listedAt(reading, at);
}

function listedAt(reading: Reading, at: number): Unit | undefined {
  const match = longestMatch(reading, reading.lexicon.people.given, at);
  const word = reading.words[at];
  if (!match || !word) return undefined;
  // Three letters left of a word by taking ل or ب off are more often a part of that word (لجان).
  const isBeheaded = match.start > word.start && !word.folded.startsWith('و');
  const isDoubtful = isBeheaded && (match.folded.length < 4 || isOfClass(reading, at, 'noun'));
  const isWord = isDoubtful || match.values.every((name) => name.isWord);
  return { first: at, last: match.last, start: match.start, isGiven: true, isWord };
}

/** عبد المنعم, and written as one word, عبدالمنعم. */
function servantAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (!word) return undefined;
  const stem = [{ skip: 0, folded: word.folded }, ...reading.stemsOf(at)].find(({ folded }) => isServant(folded));
  if (!stem) return undefined;
  const start = word.start + stem.skip;
  if (stem.folded !== SERVANT) return { first: at, last: at, start, isGiven: true, isWord: false };
  const isServed = isSpaced(reading, at + 1) && reading.words[at + 1]?.folded.startsWith('ال');
  return isServed ? { first: at, last: at + 1, start, isGiven: true, isWord: false } : undefined;
}

function isServant(folded: string): boolean {
  return folded === SERVANT || (folded.startsWith(`${SERVANT}ال`) && folded.length > 6);
}

/** نور الدين, فاطمة الزهراء: a second word that makes one given name of itself and what stands before it. */
function compoundAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (!word || !isSpaced(reading, at + 1) || !isOfClass(reading, at + 1, 'name_second')) return undefined;
  const listed = longestMatch(reading, reading.lexicon.people.given, at);
  const isDivine = reading.words[at + 1]?.folded === DIVINE;
  if (isDivine ? listed?.last !== at + 1 : !listed && breaksName(reading, at)) return undefined;
  return { first: at, last: at + 1, start: listed?.start ?? word.start, isGiven: true, isWord: false };
}

/** أبو زيد, ابن موسى: a listed name with what leads it in is one given name. */
function kunyaAt(reading: Reading, at: number): Unit | undefined {
  if (!isOfClass(reading, at, 'kunya') || !isSpaced(reading, at + 1)) return undefined;
  const name = servantAt(reading, at + 1) ?? longestMatch(reading, reading.lexicon.people.given, at + 1);
  if (!name || name.start !== reading.words[at + 1]?.start) return undefined;
  return { ...unitAt(reading, at), last: name.last, isGiven: true };
}

/** A word that is in no list and can be a given name: indefinite, without the endings of adjectives and plurals. */
function unlistedGivenAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || word.hasTanwin || word.folded.length < 2) return undefined;
  // بمستوى, لفائدة: a particle and a noun.
  if (reading.stemsOf(at).some(({ folded }) => isInClass(reading, folded, 'noun'))) return undefined;
  // قدمته, لمنافسه: a pronoun; what is a name and ends so is written with the teh marbuta.
  if (word.folded.length >= 5 && reading.text.charAt(word.end - 1) === 'ه') return undefined;
  if (breaksName(reading, at) || isDefiniteAt(reading, at) || /(يه|ات|ين|ون|ان)$/.test(word.folded)) return undefined;
  return unitAt(reading, at);
}

/** What may follow a given name: a particle with its word, عبد with what is served, or a word that is nothing else. */
function familyUnitAt(reading: Reading, at: number, depth = 0): Unit | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || !isSpaced(reading, at)) return undefined;
  if (word.folded === SERVANT) return servantAt(reading, at);
  const compound = pairAt(reading, at, depth);
  if (compound) return compound;
  if (word.hasTanwin || word.folded.length < 2 || breaksName(reading, at)) return undefined;
  return unitAt(reading, at);
}

/** رشيد وعدود: a word with و that would break the name is a surname where it cannot be و and a word, and the name ends. */
function wawSurnameAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || !isSpaced(reading, at) || !/^و..../.test(word.folded)) return undefined;
  const stem = word.folded.slice(1);
  const isWord = /^(ال|[يتنا])|[هاتين]$/.test(stem) || isInClass(reading, stem, 'function', 'verb', 'noun', 'time');
  const isEnded = !isSpaced(reading, at + 1) || isFunctionWord(reading, at + 1);
  return isEnded && !isWord && childOf(reading.lexicon.people.given, stem) === undefined
    ? unitAt(reading, at)
    : undefined;
}

/** عمر الزعيم: a title is a surname where it stands after a given name and nobody follows it. */
function titleSurnameAt(reading: Reading, given: Unit): Unit | undefined {
  const at = given.last + 1;
  if (given.isWord || !isSpaced(reading, at) || !isDefiniteAt(reading, at)) return undefined;
  if (triggerAt(reading, 'person_title', at)?.last !== at || isPlainAdjective(reading, at)) return undefined;
  const isEnded = !isSpaced(reading, at + 1) || isFunctionWord(reading, at + 1) || isVerb(reading, at + 1);
  return isEnded ? unitAt(reading, at) : undefined;
}

/** نصر الله, بن كيران, and within a name نور الدين: two words or more that are one unit. */
function pairAt(reading: Reading, at: number, depth: number): Unit | undefined {
  if (!isSpaced(reading, at + 1)) return undefined;
  const isDivine = reading.words[at + 1]?.folded === DIVINE && !isOfClass(reading, at, 'blessing');
  if (isDivine) return { ...unitAt(reading, at), last: at + 1 };
  const inner = depth < MOST_PARTICLES && isOfClass(reading, at, 'particle') ? ledInAt(reading, at, depth) : undefined;
  if (inner) return { ...unitAt(reading, at), last: inner.last };
  return compoundAt(reading, at) && { ...unitAt(reading, at), last: at + 1, isGiven: true };
}

/**
 * What the particle at `particle` leads in: any word but a function word, so also a title (بن الحاج) or what looks like a
 * verb (ابن يعقوب); after آيت any word at all (آيت بها).
 */
function ledInAt(reading: Reading, particle: number, depth: number): Unit | undefined {
  const at = particle + 1;
  const unit = familyUnitAt(reading, at, depth + 1);
  if (unit || reading.words[at]?.script !== 'arabic' || !isSpaced(reading, at)) return unit;
  if (reading.words[particle]?.folded === TRIBE) return unitAt(reading, at);
  return isFunctionWord(reading, at) || isOfClass(reading, at, 'verb', 'time') ? undefined : unitAt(reading, at);
}
