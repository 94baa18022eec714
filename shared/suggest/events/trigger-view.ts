import { GAP } from '../entities/reading.ts';
import type { Sentence } from '../marked-article.ts';
import { markAfter, markBefore, type EventMark, type EventMarks } from './event-marks.ts';
import { isHoldingVerb } from './held-by.ts';

/** A trigger with what lies round it. */
export interface TriggerView {
  readonly marks: EventMarks;
  readonly mark: EventMark;
  readonly sentence: Sentence;
  /** Where its own words begin: after the trigger before it. */
  readonly from: number;
  /** The trigger before it, if any. */
  readonly previous: EventMark | undefined;
}

/** Whether a word of a group stands before the trigger, with at most `reach` words between. */
export function isAfterMark({ marks, mark, from }: TriggerView, group: EventMark['group'], reach: number): boolean {
  return markBefore(marks, group, mark.first, reach, from) !== undefined;
}

/** Said for the first time: un, une, a; in Arabic without the article and with no noun that makes it definite. */
export function isNew(view: TriggerView): boolean {
  const { mark, marks } = view;
  const { words } = marks.article.reading;
  const word = words[mark.first];
  if (word?.script === 'latin') return isAfterMark(view, 'one', 2);
  const next = words[mark.last + 1];
  return !mark.isDefinite && (word?.hasTanwin === true || next?.folded.startsWith('ال') !== true);
}

/** Named as one the reader knows already: this meeting, la réunion, اللقاء. */
export function isKnown(view: TriggerView): boolean {
  const { mark, marks } = view;
  if (mark.group !== 'head' || isNew(view)) return false;
  const { words } = marks.article.reading;
  const hasArticle = [1, 2].some((back) => ARTICLES.has(words[mark.first - back]?.folded ?? ''));
  return mark.isDefinite || hasArticle || isAfterMark(view, 'this', 1);
}

const ARTICLES = new Set(['le', 'la', 'l', 'du', 'au', 'the']);

/** Told as background: to come, being prepared, or past for the story. */
export function isBackground(view: TriggerView): boolean {
  const { mark, marks } = view;
  if (mark.group === 'verb') return false;
  const { dateOfWord } = marks.article;
  const adjective = (['coming', 'past'] as const)
    .map((group) => markAfter(marks, group, mark.last, 2, view.sentence.next - 1))
    .find((found) => found !== undefined && dateOfWord[found.first] === undefined && !isPreposition(view, found));
  if (adjective && isOnlySpaced(view, adjective)) return true;
  if (isAfterMark(view, 'coming', 2) || isAfterMark(view, 'preparing', 6)) return true;
  return !isNew(view) && isAfterMark(view, 'past', 2) && !isLastOfRow(view);
}

const PREPOSITIONS = new Set('avant depuis apres before since after قبل قبيل منذ بعد غداه'.split(' '));

/** Dernier meeting avant la pause: what stands after the event is said of something else. */
function isPreposition({ marks }: TriggerView, { first }: EventMark): boolean {
  return PREPOSITIONS.has(marks.article.reading.words[first]?.folded ?? '');
}

/** Dernier meeting avant l'été, at a sentence's head and with no article: the last of a row, not the one before. */
function isLastOfRow({ marks, mark, sentence }: TriggerView): boolean {
  const word = marks.article.reading.words[mark.first - 1]?.folded ?? '';
  return mark.first - 1 === sentence.first && /^dernieres?$|^derniers?$/.test(word);
}

function isOnlySpaced({ marks, mark }: TriggerView, adjective: EventMark): boolean {
  for (let at = mark.last + 1; at <= adjective.first; at += 1) {
    if ((marks.article.reading.words[at]?.gap ?? GAP.edge) !== GAP.space) return false;
  }
  return true;
}

/** Another one of the kind. */
export function isOther(view: TriggerView): boolean {
  const { mark, marks, sentence } = view;
  return isAfterMark(view, 'another', 2) || markAfter(marks, 'another', mark.last, 3, sentence.next - 1) !== undefined;
}

const ORDINAL = /^(\d{1,3})(?:e|eme|er|ere|th|st|nd|rd)?$/;
const FRENCH_ORDINAL =
  /^(?:premi|deuxi|second|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|onzi|douzi|treizi|quatorzi|quinzi|seizi)/;
const ORDINALS = new Set(
  (
    'الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس السادسه السابع السابعه ' +
    'الثامن الثامنه التاسع التاسعه العاشر العاشره الحادي الحاديه ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
  ).split(' '),
);

/** The number an event bears, or null: before it in Latin script, after it in Arabic. */
export function ordinalOf({ marks, mark }: TriggerView): string | null {
  const { words } = marks.article.reading;
  const isLatin = words[mark.first]?.script === 'latin';
  for (let step = 1; step <= 3; step += 1) {
    const folded = words[isLatin ? mark.first - step : mark.last + step]?.folded ?? '';
    if (ORDINALS.has(folded)) return folded;
    if (isLatin && (ORDINAL.test(folded) || FRENCH_ORDINAL.test(folded)))
      return folded.replace(/(?:eme|ere|er|e|th)$/, '');
  }
  return null;
}

/** Named only to say what another event is about: the meeting of the congress's committee. */
export function isComplement({ marks, mark, sentence, previous }: TriggerView): boolean {
  if (previous?.group !== 'head' || previous.first < sentence.first) return false;
  if (mark.first - previous.last > 6) return false;
  for (let at = previous.last + 1; at <= mark.first; at += 1) {
    const gap = marks.article.reading.words[at]?.gap ?? GAP.edge;
    if ((gap & ~(GAP.space | GAP.apostrophe | GAP.hyphen)) !== 0) return false;
    if (marks.startingAt[at]?.some(isHoldingVerb)) return false;
  }
  return true;
}
