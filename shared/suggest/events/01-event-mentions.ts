import type { EventKind } from '../../model/event.ts';
import type { Reason } from '../../model/suggestion.ts';
import { GAP } from '../entities/reading.ts';
import { reason } from '../entities/reason.ts';
import type { Sentence } from '../marked-article.ts';
import { markAfter, markBefore, sentenceOf, type EventMark, type EventMarks } from './event-marks.ts';

/** Words of the article that name an event or tell it, with what the words round them say of it. */
export interface EventMention {
  readonly mark: EventMark;
  readonly kind: EventKind;
  readonly sentence: Sentence;
  /** Named as one that the reader knows already: this meeting, the meeting, اللقاء. */
  readonly isKnown: boolean;
  readonly isPlural: boolean;
  /** Said to be another one, of the same kind. */
  readonly isOther: boolean;
  /** To come, being prepared for, or long past: told as background. */
  readonly isBackground: boolean;
  /** The verb that says it was held, chaired or attended. */
  readonly verb: EventMark | null;
  /** The number it bears: the 14th congress. */
  readonly ordinal: string | null;
  /** What speaks for its being what the article is about. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** No article names events more often; what does (a year's agenda, a pasted archive) is read so far. */
const MOST_MENTIONS = 300;

/** Finds the events that an article names, each time it does, and weighs each. */
export function eventMentions(marks: EventMarks): EventMention[] {
  const heads = marks.all.filter((mark) => isTrigger(mark) && !isPartOfName(marks, mark));
  const outermost = heads
    .filter((mark, index) => !isCovered(heads, index) && !isHolding(marks, mark))
    .slice(0, MOST_MENTIONS);
  const verbs = verbsOf(marks, outermost);
  return outermost.map((mark, index) => mentionOf(marks, outermost, index, verbs.get(mark) ?? null));
}

function isTrigger({ group }: EventMark): boolean {
  return group === 'head' || group === 'verb';
}

/** Part of a body's or a place's name (Rassemblement national, المؤتمر الوطني الاتحادي), not an event. */
function isPartOfName({ article }: EventMarks, { first, last }: EventMark): boolean {
  const mention = article.mentionOfWord[first] ?? article.mentionOfWord[last];
  if (!mention || mention.entity.type === 'person') return false;
  return mention.first < first || mention.last > last;
}

/** Shares words with a trigger that began before it, or is a second sense of the same words. */
function isCovered(heads: readonly EventMark[], index: number): boolean {
  const mark = heads[index];
  for (let back = index - 1; back >= 0 && back >= index - 4; back -= 1) {
    const other = heads[back];
    if (mark && other && other.last >= mark.first) return true;
  }
  return false;
}

/** réuni en session, اجتمع في دورة, meeting in Fez for their congress: the verb says that it was held, and no more. */
function isHolding(marks: EventMarks, mark: EventMark): boolean {
  if (mark.kind !== 'meeting' || (mark.group !== 'verb' && !isGerund(marks, mark))) return false;
  const head = markAfter(marks, 'head', mark.last, BEFORE);
  if (!head) return false;
  const { words } = marks.article.reading;
  const before = [1, 2, 3].map((back) => words[head.first - back]?.folded ?? '');
  return before.some((word, index) => FOR.has(word) || (index === 0 && word === 'un' && head.lang === 'fr'));
}

const FOR = new Set(['en', 'pour', 'in', 'for', 'في']);

/** Delegates meeting in Fez: the word without an article is no noun. */
function isGerund(marks: EventMarks, { lang, first }: EventMark): boolean {
  const word = marks.article.reading.words[first];
  return lang === 'en' && word?.folded === 'meeting' && word.gap !== GAP.space;
}

const BEFORE = 14;
const AFTER = 7;

/** For each trigger the verb that says it was held: the nearest before it with no other trigger between, or one after it. */
function verbsOf(marks: EventMarks, triggers: readonly EventMark[]): Map<EventMark, EventMark> {
  const verbs = new Map<EventMark, EventMark>();
  let previous = -1;
  for (const [index, trigger] of triggers.entries()) {
    const { first, next } = sentenceOf(marks, trigger.first);
    const from = Math.max(first, previous + 1);
    const to = Math.min(next - 1, (triggers[index + 1]?.first ?? Infinity) - 1);
    const verb = verbBefore(marks, trigger.first, from) ?? verbAfter(marks, trigger.last, to);
    if (verb) verbs.set(trigger, verb);
    previous = trigger.last;
  }
  return verbs;
}

function verbBefore(marks: EventMarks, at: number, from: number): EventMark | undefined {
  const found = (['hold', 'chair'] as const)
    .map((group) => markBefore(marks, group, at, BEFORE, from))
    .filter((mark) => mark !== undefined && !mark.hasObject);
  return found.sort((one, other) => (other?.last ?? 0) - (one?.last ?? 0))[0];
}

function verbAfter(marks: EventMarks, at: number, to: number): EventMark | undefined {
  const found = (['hold', 'chair'] as const)
    .map((group) => markAfter(marks, group, at, AFTER, to))
    .filter((mark) => mark !== undefined);
  return found.sort((one, other) => one.first - other.first)[0];
}

function mentionOf(
  marks: EventMarks,
  triggers: readonly EventMark[],
  index: number,
  verb: EventMark | null,
): EventMention {
  const mark = triggers[index];
  if (!mark?.kind) throw new Error('A trigger has a kind.');
  const sentence = sentenceOf(marks, mark.first);
  const view = { marks, mark, sentence, from: Math.max(sentence.first, (triggers[index - 1]?.last ?? -1) + 1) };
  const isIndefinite = isNew(view);
  const isKnown = mark.group === 'head' && !isIndefinite && isNamedAsKnown(view);
  const isBackground = isBackgroundTold(view, isIndefinite);
  const isOther = has(view, 'another', 2, 3);
  const isPlural = isPluralHead(mark);
  const { score, reasons } = weigh(view, { verb, isIndefinite, isBackground, isPlural, isOther }, triggers[index - 1]);
  const ordinal = ordinalOf(view);
  return { mark, kind: mark.kind, sentence, isKnown, isPlural, isOther, isBackground, verb, ordinal, score, reasons };
}

/** A trigger with what lies round it. */
interface View {
  readonly marks: EventMarks;
  readonly mark: EventMark;
  readonly sentence: Sentence;
  /** Where its own words begin: after the trigger before it. */
  readonly from: number;
}

/** Whether a word of a group stands before the trigger (at most `before` words between) or after it. */
function has({ marks, mark, sentence, from }: View, group: EventMark['group'], before: number, after = -1): boolean {
  if (markBefore(marks, group, mark.first, before, from)) return true;
  return after >= 0 && markAfter(marks, group, mark.last, after, sentence.next - 1) !== undefined;
}

/** Said for the first time: un, une, a; in Arabic without the article and with no noun that makes it definite. */
function isNew(view: View): boolean {
  const { mark, marks } = view;
  const word = marks.article.reading.words[mark.first];
  if (word?.script === 'latin') return has(view, 'one', 2);
  const next = marks.article.reading.words[mark.last + 1];
  return !mark.isDefinite && (word?.hasTanwin === true || next?.folded.startsWith('ال') !== true);
}

function isNamedAsKnown(view: View): boolean {
  const word = view.marks.article.reading.words[view.mark.first];
  return word?.script === 'latin' || view.mark.isDefinite || has(view, 'this', 1);
}

function isPluralHead({ isPlural, isPluralForm, group }: EventMark): boolean {
  return group === 'head' && (isPlural || isPluralForm);
}

/** To come, in preparation, or in the past of the story. */
function isBackgroundTold(view: View, isIndefinite: boolean): boolean {
  const { mark, marks } = view;
  if (mark.group === 'verb') return false;
  const isDated = (at: number) => marks.article.dateOfWord[at] !== undefined;
  const adjective = (['coming', 'past'] as const)
    .map((group) => markAfter(marks, group, mark.last, 2, view.sentence.next - 1))
    .find((found) => found !== undefined && !isDated(found.first));
  const isAhead = adjective !== undefined && isJoinedAdjective(view, adjective);
  const before = has(view, 'coming', 2) || (!isIndefinite && has(view, 'past', 2));
  return isAhead || before || has(view, 'preparing', 6);
}

function isJoinedAdjective({ marks, mark }: View, adjective: EventMark): boolean {
  for (let at = mark.last + 1; at <= adjective.first; at += 1) {
    const gap = marks.article.reading.words[at]?.gap ?? GAP.edge;
    if (gap !== GAP.space) return false;
  }
  return true;
}

const ORDINAL = /^(\d{1,3})(?:e|eme|er|ere|th|st|nd|rd)?$/;
const ORDINAL_WORDS =
  /^(?:premi|deuxi|second|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|onzi|douzi|treizi|quatorzi|quinzi|seizi)/;
const ARABIC_ORDINALS = new Set(
  'الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الرابعه الخامس الخامسه السادس السادسه السابع السابعه الثامن الثامنه التاسع التاسعه العاشر العاشره الحادي الحاديه'.split(
    ' ',
  ),
);

/** The number an event bears: before it in Latin script, after it in Arabic. */
function ordinalOf({ marks, mark }: View): string | null {
  const { words } = marks.article.reading;
  const isLatin = words[mark.first]?.script === 'latin';
  for (let step = 1; step <= 3; step += 1) {
    const word = words[isLatin ? mark.first - step : mark.last + step];
    if (!word) return null;
    const isOrdinal = isLatin
      ? ORDINAL.test(word.folded) || ORDINAL_WORDS.test(word.folded)
      : ARABIC_ORDINALS.has(word.folded);
    if (isOrdinal) return word.folded.replace(/(?:eme|er|e|th|st|nd|rd)$/, '');
  }
  return null;
}

interface Facts {
  readonly verb: EventMark | null;
  readonly isIndefinite: boolean;
  readonly isBackground: boolean;
  readonly isPlural: boolean;
  readonly isOther: boolean;
}

/** What each sign is worth. Set by hand on articles of ours and checked by leaving articles out. */
const WORTH = {
  title: 2,
  lead: 3,
  second: 1.5,
  firstParagraph: 1,
  later: 0.3,
  held: 2,
  chaired: 1.5,
  occasion: 1.2,
  isNew: 0.6,
  background: -3,
  other: -1.5,
  plural: -1.2,
  series: -1.5,
  quoted: -2,
  complement: -1.8,
  topic: -2.5,
  verb: 1.5,
  described: -2.5,
  statement: -1.5,
  cancelled: 0,
} as const;

function weigh(view: View, facts: Facts, previous: EventMark | undefined): { score: number; reasons: Reason[] } {
  const { mark, marks, sentence } = view;
  const reasons: Reason[] = [];
  let score = mark.weight + positionWorth(marks, sentence, reasons);
  const add = (worth: number, given?: Reason) => {
    score += worth;
    if (given) reasons.push(given);
  };
  if (facts.verb) {
    const { text } = marks.article;
    const verb = text.slice(facts.verb.start, facts.verb.end);
    add(facts.verb.group === 'hold' ? WORTH.held : WORTH.chaired, reason('event-held', { verb }));
  }
  const occasion = markBefore(marks, 'occasion', mark.first, 3, view.from);
  if (occasion && !facts.verb) add(WORTH.occasion, reason('event-occasion'));
  if (mark.group === 'verb') add(WORTH.verb, reason('event-verb'));
  if (mark.group === 'verb' && has(view, 'relative', 3)) add(WORTH.described);
  // Most statements are only where the news comes from.
  if (mark.kind === 'statement' && mark.weight < 3) add(WORTH.statement);
  if (facts.isIndefinite && mark.group === 'head') add(WORTH.isNew);
  if (facts.isBackground) add(WORTH.background);
  if (facts.isOther) add(WORTH.other);
  if (facts.isPlural) add(WORTH.plural);
  if (has(view, 'series', 4)) add(WORTH.series);
  if (marks.isQuoted[mark.first] === true && sentence.part === 'body') add(WORTH.quoted);
  if (has(view, 'topic', 2)) add(WORTH.topic);
  if (isComplement(view, previous)) add(WORTH.complement);
  return { score, reasons };
}

function positionWorth({ article }: EventMarks, sentence: Sentence, reasons: Reason[]): number {
  if (sentence.part === 'title') {
    reasons.push(reason('event-in-title'));
    return WORTH.title;
  }
  const { lead } = article;
  const rank = sentence.index - (lead?.index ?? 0);
  if (rank <= 0) {
    reasons.push(reason('event-in-lead'));
    return WORTH.lead;
  }
  if (rank === 1) return WORTH.second;
  return sentence.paragraph === lead?.paragraph ? WORTH.firstParagraph : WORTH.later;
}

/** Named only to say what another event is about: the meeting of the congress's committee. */
function isComplement({ marks, mark, sentence }: View, previous: EventMark | undefined): boolean {
  if (!previous || previous.group !== 'head' || previous.first < sentence.first) return false;
  if (mark.first - previous.last > 6) return false;
  for (let at = previous.last + 1; at <= mark.first; at += 1) {
    const gap = marks.article.reading.words[at]?.gap ?? GAP.edge;
    if ((gap & ~(GAP.space | GAP.apostrophe | GAP.hyphen)) !== 0) return false;
    if (marks.startingAt[at]?.some(({ group }) => group === 'hold' || group === 'chair')) return false;
  }
  return true;
}
