import { GAP } from '../entities/reading.ts';
import type { EntityMention, Sentence } from '../marked-article.ts';
import { markBefore, type EventMark, type EventMarks } from './event-marks.ts';

/** How a place stands in its sentence. */
export interface PlaceStanding {
  /** بوجدة, في وجدة, à Oujda, in Oujda. */
  readonly isLocative: boolean;
  /** إلى تاونات, à Dakhla: where somebody went. */
  readonly isGoal: boolean;
  /** من سيدي قاسم, originaire de …: where somebody is from. */
  readonly isOrigin: boolean;
  /** إقليم, province de: the name of an area. */
  readonly isArea: boolean;
  /** Beside a date: مساء السبت بوجدة, mercredi 17 janvier 2024 à Rabat. */
  readonly isBesideDate: boolean;
  /** At the head of a title: Oujda : … */
  readonly isHeading: boolean;
}

const LOCATIVES = new Set('في داخل a au aux en dans in at'.split(' '));
const GOALS = new Set('الي نحو a au aux en dans to'.split(' '));
const TOWN_NOUNS = new Set(
  (
    'مدينه جماعه بلديه مركز دوار حي حاضره موقع منطقه قريه شاطي واحه قصبه ' +
    'ville commune municipalite cite site plage city town village'
  ).split(' '),
);
const AREA_NOUNS = new Set('اقليم عماله جهه دايره province provinces region prefecture circonscription'.split(' '));
/** A body's seat is named by its town: à son siège de Rabat. */
const SEATS = new Set('siege locaux bureaux permanence headquarters'.split(' '));
const ARTICLES = new Set('la le l les de du d des the of'.split(' '));

/** Reads the words beside a place. */
export function placeStanding(marks: EventMarks, mention: EntityMention, sentence: Sentence): PlaceStanding {
  const { words } = marks.article.reading;
  const phrase = placePhrase(marks, mention);
  const before = words[phrase.at - 1];
  const isSpaced = words[phrase.at]?.gap === GAP.space;
  const isHeading = isAtHead(marks, mention, sentence);
  return {
    isLocative:
      phrase.prefix.endsWith('ب') ||
      (isSpaced && LOCATIVES.has(before?.folded ?? '')) ||
      isHost(marks, phrase, mention) ||
      isSeat(marks, phrase.at),
    isGoal: phrase.prefix.endsWith('ل') || (isSpaced && GOALS.has(before?.folded ?? '')),
    isOrigin: phrase.prefix === '' && !isHeading && markBefore(marks, 'origin', phrase.at, 0) !== undefined,
    isArea: phrase.isArea,
    isBesideDate: isBesideDate(marks, mention),
    isHeading,
  };
}

/** احتضنته مدينة كذا, Rabat abrite: the place is who holds the event. */
function isHost(marks: EventMarks, { at, prefix }: PlacePhrase, { last }: EntityMention): boolean {
  const isHosting = ({ group }: EventMark) => group === 'host';
  const gap = marks.article.reading.words[at]?.gap;
  if (prefix === '' && gap === GAP.space && marks.endingAt[at - 1]?.some(isHosting) === true) return true;
  return marks.article.reading.language !== 'ar' && marks.startingAt[last + 1]?.some(isHosting) === true;
}

/** au siège de Rabat, dans ses locaux de Rabat: the preposition stands before the seat. */
function isSeat({ article }: EventMarks, at: number): boolean {
  const word = (back: number) => article.reading.words[at - back]?.folded ?? '';
  if (word(1) !== 'de' && word(1) !== 'd') return false;
  const seat = SEATS.has(word(2)) ? 2 : SEATS.has(word(3)) ? 3 : 0;
  return seat > 0 && [1, 2].some((back) => LOCATIVES.has(word(seat + back)));
}

interface PlacePhrase {
  /** The word at which it begins, with the nouns before the name: مدينة, la ville de. */
  readonly at: number;
  /** The Arabic particles written on to its first word. */
  readonly prefix: string;
  readonly isArea: boolean;
}

const MOST_NOUNS = 3;

function placePhrase(marks: EventMarks, mention: EntityMention): PlacePhrase {
  const { reading } = marks.article;
  const first = reading.words[mention.first];
  const own = first ? first.folded.slice(0, mention.start - first.start) : '';
  let phrase: PlacePhrase = { at: mention.first, prefix: own, isArea: nounAt(marks, mention.first)?.isArea === true };
  for (let step = 0; step < MOST_NOUNS && phrase.prefix === ''; step += 1) {
    const at = phrase.at - 1;
    const gap = reading.words[phrase.at]?.gap ?? GAP.edge;
    if ((gap & ~(GAP.space | GAP.apostrophe)) !== 0) break;
    const noun = nounAt(marks, at);
    if (!noun && !isArticleOfNoun(marks, at)) break;
    phrase = { at, prefix: noun?.prefix ?? '', isArea: phrase.isArea || noun?.isArea === true };
  }
  return phrase;
}

/** The noun of a place that the word is, with its particles; of an area or of a town. */
function nounAt(marks: EventMarks, at: number): { prefix: string; isArea: boolean } | null {
  const { reading } = marks.article;
  const word = reading.words[at];
  if (!word) return null;
  for (const { folded, skip } of [{ folded: word.folded, skip: 0 }, ...reading.stemsOf(at)]) {
    if (AREA_NOUNS.has(folded)) return { prefix: word.folded.slice(0, skip), isArea: true };
    if (TOWN_NOUNS.has(folded)) return { prefix: word.folded.slice(0, skip), isArea: false };
  }
  return null;
}

/** la and de belong to the phrase only where a noun is among them: la ville de Rabat, not de Rabat. */
function isArticleOfNoun(marks: EventMarks, at: number): boolean {
  const folded = marks.article.reading.words[at]?.folded ?? '';
  return ARTICLES.has(folded) && (nounAt(marks, at - 1) !== null || nounAt(marks, at + 1) !== null);
}

function isBesideDate({ article: { dateOfWord } }: EventMarks, { first, last }: EntityMention): boolean {
  return [first - 1, first - 2, first - 3, last + 1, last + 2].some((at) => dateOfWord[at] !== undefined);
}

function isAtHead({ article }: EventMarks, mention: EntityMention, sentence: Sentence): boolean {
  if (sentence.part !== 'title') return false;
  const next = article.text.slice(mention.end, mention.end + 3);
  // منيب من وجدة: …, who speaks and from where.
  if (/^\s?:/.test(next)) return mention.first - sentence.first <= 4;
  return mention.first - sentence.first <= 1 && /^\s?[,،|]/.test(next);
}
