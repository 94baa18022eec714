import type { KnownNames } from './04-arabic-organisations.ts';
import type { TrieMatch } from './match-names.ts';
import { GAP, isJoined, type Reading } from './reading.ts';
import { hasOnly, hasSign, isOfClass, isTrigger, pastConnectives } from './word-class.ts';

const MOST_WORDS = 14;

/** Endings of French adjectives, folded: what follows a noun without a connective is one of these or a name. */
const ADJECTIVE =
  /(al|ale|ales|aux|el|elle|els|elles|ique|iques|if|ive|ifs|ives|ais|aise|ain|aine|ains|aines|en|enne|ens|ennes|ien|ienne|iens|iennes|libre|libres|unie|unies|unis|verte|vertes|verts|aire|aires|able|ois|oise|ier|iere|iste|istes|eur|eure|eurs|eures|and|ande|ands|andes|ant|ante|ard|arde|ie|ies|ise|isee|autonomes?|mixtes?|supremes?|permanente?s?)$/;

/** What the complement has come to, which decides how it may go on. */
interface Progress {
  /** A connective has opened a complement (de …). */
  readonly isOpen: boolean;
  /** The head takes bare nouns (Pôle formation et renforcement). */
  readonly isBare: boolean;
  /** Nothing has followed the head yet. */
  readonly isFirst: boolean;
}

/** The last word of the complement of a capitalised French or English head; that of the head where it has none. */
export function complementEnd(reading: Reading, known: KnownNames, head: TrieMatch): number {
  let last = head.last;
  let isOpen = false;
  const isBare = isOfClass(reading, head.first, 'bare_head');
  while (last - head.first < MOST_WORDS) {
    const next = wordAfter(reading, last, { isOpen, isBare, isFirst: last === head.last });
    if (!next) break;
    isOpen ||= next.opens;
    const name = known.get(next.at);
    last = name && name.type !== 'person' ? Math.max(name.last, next.at) : next.at;
  }
  return last;
}

/** The last of the capitals that follow one another from `at`. */
export function capitalsEnd(reading: Reading, at: number): number {
  let last = at;
  while (reading.words[last + 1]?.isCapital && isJoined(reading, last + 1)) last += 1;
  return last;
}

interface Step {
  readonly at: number;
  readonly opens: boolean;
}

/** The next word of the name after `last`, past connectives; `undefined` where the name ends. */
function wordAfter(reading: Reading, last: number, progress: Progress): Step | undefined {
  const at = last + 1;
  if (!reading.words[at] || !mayGoOn(reading, at, progress)) return undefined;
  if (isInfinitive(reading, at) || isOccasion(reading, at)) return undefined;
  if (isAgainst(reading, at) || isOfClass(reading, at, 'opener')) return stepTo(nounPast(reading, at + 1), true);
  if (isOfClass(reading, at, 'conjunction')) return stepTo(conjoined(reading, at, progress), false);
  if (isQualifying(reading, at, progress) || isAdjective(reading, at)) return stepTo(at, false);
  return progress.isBare && progress.isFirst && isNoun(reading, at) ? stepTo(at, true) : undefined;
}

/** Fonds de lutte contre …, Organisation mondiale contre …. */
function isAgainst(reading: Reading, at: number): boolean {
  if (reading.words[at]?.folded !== 'contre') return false;
  if (reading.words[at - 1]?.folded === 'lutte') return true;
  return [at - 1, at - 2].some((head) => reading.words[head]?.isCapital && isOfClass(reading, head, 'opposing_head'));
}

/** Agence de l'Oriental de publier: after a name `de` leads in what the body is asked to do. */
function isInfinitive({ language, words }: Reading, at: number): boolean {
  const word = words[at + 1];
  const isLed = language === 'fr' && ['de', 'd'].includes(words[at]?.folded ?? '') && words[at - 1]?.isCapital === true;
  return isLed && word !== undefined && !word.isCapital && /(?:er|ir|re)$/.test(word.folded);
}

/** pour la troisième édition, pour la deuxième fois: how often it was done, and no part of a name. */
function isOccasion(reading: Reading, at: number): boolean {
  return (
    reading.words[at]?.folded === 'pour' && /ieme$/.test(reading.words[pastConnectives(reading, at + 1)]?.folded ?? '')
  );
}

function stepTo(at: number | undefined, opens: boolean): Step | undefined {
  return at === undefined ? undefined : { at, opens };
}

/** A capital goes on a French name anywhere; in English what qualifies a head stands before it (House Speaker is no house). */
function isQualifying(reading: Reading, at: number, progress: Progress): boolean {
  const isAllowed = reading.language !== 'en' || progress.isOpen;
  return isAllowed && reading.words[at]?.isCapital === true && !isOtherName(reading, at);
}

/** Pôle formation et renforcement: the noun after a conjunction, unless it starts another name. */
function conjoined(reading: Reading, at: number, progress: Progress): number | undefined {
  // `et la …` in small letters begins another phrase; a name goes on with `et de la` or without an article.
  if (!progress.isOpen || isOfClass(reading, at + 1, 'article')) return undefined;
  const noun = nounPast(reading, at + 1);
  // A participle after `et` is the next clause's verb (et insisté).
  const isParticiple = noun !== undefined && reading.text.charAt((reading.words[noun]?.end ?? 1) - 1) === 'é';
  const isOther =
    noun === undefined || isParticiple || reading.words[noun]?.isCapital || isTrigger(reading, noun, 'org_head');
  return isOther ? undefined : noun;
}

/** Commas only go on with another subject: Chambre de commerce, d'industrie et de services. */
function mayGoOn(reading: Reading, at: number, progress: Progress): boolean {
  if (isJoined(reading, at)) return true;
  if (!progress.isOpen || !hasOnly(reading, at, GAP.comma | GAP.space) || !isOfClass(reading, at, 'opener'))
    return false;
  const noun = nounPast(reading, at + 1);
  return noun !== undefined && (isOfClass(reading, noun + 1, 'conjunction') || isAdjective(reading, noun + 1));
}

function nounPast(reading: Reading, from: number): number | undefined {
  const at = pastConnectives(reading, from);
  return isNoun(reading, at) && isJoined(reading, at) ? at : undefined;
}

/** A word that can be part of a complement: no function word, verb, title or adjective that makes no name. */
function isNoun(reading: Reading, at: number): boolean {
  if (reading.words[at]?.script !== 'latin' || isOfClass(reading, at, 'function', 'verb', 'time', 'plain'))
    return false;
  return !isTrigger(reading, at, 'person_title');
}

/** Whether an adjective in small letters goes on from the word before. */
export function isAdjective(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (word?.script !== 'latin' || word.isCapital || !isJoined(reading, at)) return false;
  if (hasSign(reading, at, GAP.apostrophe) || isOfClass(reading, at, 'function', 'time', 'plain')) return false;
  return ADJECTIVE.test(word.folded) && !isTrigger(reading, at, 'speech_verb');
}

/** A capital that starts something else: a function word, a month, a titled person. */
export function isOtherName(reading: Reading, at: number): boolean {
  return isOfClass(reading, at, 'function', 'time') || isTrigger(reading, at, 'person_title');
}
