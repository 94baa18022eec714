import { fold } from '../../text/fold.ts';
import { longestMatch } from './match-names.ts';
import type { PersonNameParts } from './person-name.ts';
import { type Reading, type Word } from './reading.ts';
import {
  hasDefiniteStem,
  isDefinite,
  isFunctionWord,
  isNisba,
  isPlainAdjective,
  isSpaced,
  triggerAt,
  wholeTriggerAt,
} from './word-class.ts';

const MOST_WORDS = 7;
/** Second words that make one given name of themselves and whatever stands before them. */
const SECOND_PARTS = new Set(['الدين', 'الله', 'الزهراء', 'الهدي', 'العابدين', 'العينين'].map(fold));
const SERVANT = fold('عبد');
const DIVINE = fold('الله');
/** Verbs of the wishes that follow a name (رحمه الله). */
const BLESSINGS = new Set('رحمه رحمها حفظه حفظها نصره أعزه أيده أطال أدام شاء وفقه سبحان باذن'.split(' ').map(fold));
const ORDINALS = new Set(['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس'].map(fold));
/** Given names that kings and streets pair with an ordinal. */
const ROYAL = new Set(['محمد', 'الحسن', 'حسن', 'يوسف', 'فيليبي', 'إسماعيل'].map(fold));

interface Unit {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly isGiven: boolean;
  readonly isWord: boolean;
}

/**
 * The Arabic name that starts at the word `at`: a given name of the list (or, where `anyGiven` is set because something
 * else says that a person is named, any word that can be one) and what goes on as a name does. `undefined` where there
 * are not two units.
 */
export function arabicNameAt(reading: Reading, at: number, anyGiven = false): PersonNameParts | undefined {
  const given = givenNameAt(reading, at) ?? (anyGiven ? unknownGivenAt(reading, at) : undefined);
  if (!given) return undefined;
  const units = [given];
  let hasFamilyName = false;
  const ordinal = reading.words[given.last + 1];
  if (ordinal && isRegnal(reading, given, ordinal)) return parts(reading, [given, plainUnit(given.last + 1)], true);
  for (;;) {
    const previous = units[units.length - 1] ?? given;
    const next = familyUnitAt(reading, previous.last + 1);
    if (!next || next.last - at >= MOST_WORDS) break;
    const known = isKnownName(reading, next);
    if (units.length > 1 && !goesOn(reading, units, next, known)) break;
    if (given.isWord && units.length === 1 && !known && !isBelievable(reading, given, next)) return undefined;
    hasFamilyName ||= known || isNameShaped(reading, next);
    units.push(next);
  }
  return units.length > 1 ? parts(reading, units, hasFamilyName) : undefined;
}

/** Whether what follows makes a name of an everyday word: not for an adjective (العربي التنسيقي), which nisbas follow. */
function isBelievable(reading: Reading, given: Unit, next: Unit): boolean {
  return isNameShaped(reading, next) && !isDefinite(reading.words[given.first]?.folded ?? '');
}

function parts(reading: Reading, units: readonly Unit[], hasFamilyName: boolean): PersonNameParts | undefined {
  const [first, last] = [units[0], units[units.length - 1]];
  const end = last && reading.words[last.last]?.end;
  if (!first || !last || end === undefined) return undefined;
  return {
    first: first.first,
    last: last.last,
    start: first.start,
    end,
    units: units.map((unit) => unit.first),
    hasGivenName: first.isGiven && !first.isWord,
    hasFamilyName,
  };
}

function plainUnit(at: number): Unit {
  return { first: at, last: at, start: 0, isGiven: false, isWord: false };
}

/** محمد السادس, الحسن الثاني. */
function isRegnal(reading: Reading, given: Unit, next: Word): boolean {
  if (given.first !== given.last || next.gap !== 1 || !ORDINALS.has(next.folded)) return false;
  const word = reading.words[given.first];
  return (
    word !== undefined && (ROYAL.has(word.folded) || reading.stemsOf(given.first).some((s) => ROYAL.has(s.folded)))
  );
}

/** A given name: of the list, عبد with what is served, or anything with a second part such as الدين. */
export function givenNameAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || isFunctionWord(reading, at)) return undefined;
  const servant = servantAt(reading, at);
  if (servant) return servant;
  const compound = compoundAt(reading, at) ?? kunyaAt(reading, at);
  if (compound) return compound;
  const match = longestMatch(reading, reading.lexicon.people.given, at);
  if (!match) return undefined;
  // Three letters left of a word by taking ل or ب off are more often a part of that word (لجان).
  const isDoubtful = match.start > word.start && match.folded.length < 4 && !word.folded.startsWith('و');
  const isWord = isDoubtful || match.values.every((name) => name.isWord);
  return { first: at, last: match.last, start: match.start, isGiven: true, isWord };
}

/** عبد المنعم, and written as one word, عبدالمنعم. */
function servantAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (!word) return undefined;
  const readings = [{ skip: 0, folded: word.folded }, ...reading.stemsOf(at)];
  const stem = readings.find(
    ({ folded }) => folded === SERVANT || (folded.startsWith(`${SERVANT}ال`) && folded.length > 6),
  );
  if (!stem) return undefined;
  const start = word.start + stem.skip;
  if (stem.folded !== SERVANT) return { first: at, last: at, start, isGiven: true, isWord: false };
  const next = reading.words[at + 1];
  if (!next || !isSpaced(reading, at + 1) || !next.folded.startsWith('ال')) return undefined;
  return { first: at, last: at + 1, start, isGiven: true, isWord: false };
}

/** أبو زيد, ابن موسى: a listed name with what leads it in is one given name. */
function kunyaAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (!word || !KUNYAS.has(word.folded) || !isSpaced(reading, at + 1)) return undefined;
  const name = servantAt(reading, at + 1) ?? longestMatch(reading, reading.lexicon.people.given, at + 1);
  if (!name || name.start !== reading.words[at + 1]?.start) return undefined;
  return { first: at, last: name.last, start: word.start, isGiven: true, isWord: false };
}

const KUNYAS = new Set('أبو أبي أبا ابن بن'.split(' ').map(fold));

function compoundAt(reading: Reading, at: number): Unit | undefined {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (!word || !next || !isSpaced(reading, at + 1) || !SECOND_PARTS.has(next.folded)) return undefined;
  const isDivine = next.folded === DIVINE;
  const known = longestMatch(reading, reading.lexicon.people.given, at);
  if (!known && (isDivine || isBreaker(reading, at))) return undefined;
  if (isDivine && known?.last !== at + 1) return undefined;
  return { first: at, last: at + 1, start: known?.start ?? word.start, isGiven: true, isWord: false };
}

function unknownGivenAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || word.hasTanwin || word.folded.length < 2 || isBreaker(reading, at)) return undefined;
  if (isDefinite(word.folded)) return undefined;
  if (/(يه|ات|ين|ون|ان|ا)$/.test(word.folded) && !/ا$/.test(word.folded)) return undefined;
  return { first: at, last: at, start: word.start, isGiven: false, isWord: false };
}

/** What may follow a given name: a particle with its word, عبد with what is served, or a word that is nothing else. */
function familyUnitAt(reading: Reading, at: number): Unit | undefined {
  const word = reading.words[at];
  if (word?.script !== 'arabic' || !isSpaced(reading, at)) return undefined;
  if (word.folded === SERVANT) return servantAt(reading, at);
  const { words } = reading.lexicon;
  const next = reading.words[at + 1];
  if (next && isSpaced(reading, at + 1) && next.folded === DIVINE && !BLESSINGS.has(word.folded)) {
    return { ...plainUnit(at), last: at + 1 };
  }
  if (words.particle.has(word.folded) && next && isSpaced(reading, at + 1)) {
    const inner = ledInAt(reading, at + 1);
    if (inner) return { ...plainUnit(at), last: inner.last };
  }
  if (next && isSpaced(reading, at + 1) && SECOND_PARTS.has(next.folded) && compoundAt(reading, at)) {
    return { ...plainUnit(at), last: at + 1, isGiven: true };
  }
  if (word.hasTanwin || word.folded.length < 2 || isBreaker(reading, at)) return undefined;
  return plainUnit(at);
}

/** What a particle leads in: any word that is no function word, so also one that looks like a verb (ابن يعقوب). */
function ledInAt(reading: Reading, at: number): Unit | undefined {
  const unit = familyUnitAt(reading, at);
  if (unit) return unit;
  const word = reading.words[at];
  const isName = word?.script === 'arabic' && isSpaced(reading, at) && isFiniteVerb(word.folded);
  return isName && !reading.lexicon.words.verb.has(word.folded) ? plainUnit(at) : undefined;
}

/** Whether a name that has two units already goes on with `next`. */
function goesOn(reading: Reading, units: readonly Unit[], next: Unit, known: boolean): boolean {
  const first = reading.words[next.first];
  if (!first) return false;
  if (next.last > next.first) return true;
  if (isNisba(reading, next.first)) return !isPlainAdjective(reading, next.first);
  if (known) return true;
  const second = units[1];
  const secondIsGiven = second !== undefined && units.length === 2 && isListedGiven(reading, second);
  return secondIsGiven && reading.stemsOf(next.first).length === 0 && !isDefinite(first.folded);
}

function isListedGiven(reading: Reading, unit: Unit): boolean {
  const match = longestMatch(reading, reading.lexicon.people.given, unit.first);
  return unit.isGiven || (match !== undefined && match.last === unit.last && match.values.some((name) => !name.isWord));
}

function isKnownName(reading: Reading, unit: Unit): boolean {
  const { people } = reading.lexicon;
  const start = reading.words[unit.first]?.start;
  return [people.family, people.given].some((trie) => {
    const match = longestMatch(reading, trie, unit.first);
    return match !== undefined && match.start === start && match.values.some((name) => !name.isWord);
  });
}

/** A particle with its word, a nisba, or one word with بن or بو grown on to it (بنطاش, بوملك). */
function isNameShaped(reading: Reading, unit: Unit): boolean {
  const word = reading.words[unit.first];
  if (!word) return false;
  if (isNisba(reading, unit.first)) return !isPlainAdjective(reading, unit.first);
  return unit.last > unit.first || /^(بن|بو|ايت)..../.test(word.folded);
}

/** يشكل, سيبقى, وقتل, لإقناعهم: unlisted words that begin or end so are verbs or hold a pronoun more often than not. */
function isFiniteVerb(folded: string): boolean {
  return /^(ي...|سي...|ست...|سن...|و..)/.test(folded) || /....(هم|هما|كما|كم)$/.test(folded);
}

/** Whether the word ends any name before it: what else it is, it is no part of a name. */
export function isBreaker(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return true;
  const { words, people } = reading.lexicon;
  const { folded } = word;
  const isOther = isFunctionWord(reading, at) || words.verb.has(folded) || words.time.has(folded);
  if (isOther || words.noun.has(folded) || words.generic.has(folded)) return true;
  const listed = longestMatch(reading, people.family, at) ?? longestMatch(reading, people.given, at);
  if (listed?.start === word.start && listed.values.some((name) => !name.isWord)) return false;
  if (words.plain.has(folded) || hasDefiniteStem(reading, at) || isFiniteVerb(folded)) return true;
  if (reading.stemsOf(at).some((stem) => words.function.has(stem.folded) || words.verb.has(stem.folded))) return true;
  if (triggerAt(reading, 'person_title', at) || wholeTriggerAt(reading, 'person_role', at)) return true;
  return (
    wholeTriggerAt(reading, 'org_head', at) !== undefined || wholeTriggerAt(reading, 'place_head', at) !== undefined
  );
}
