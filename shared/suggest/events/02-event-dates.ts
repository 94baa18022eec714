import type { Detection } from '../../model/analysis.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { UNKNOWN, type Detected } from '../../model/detected.ts';
import { dayNumber } from '../../text/civil-dates/calendar.ts';
import type { DateExpression } from '../../text/civil-dates/date-expression.ts';
import { findImageNameDates } from '../../text/civil-dates/image-name-dates.ts';
import { resolveDate, statedDate, type Tense } from '../../text/civil-dates/resolve-date.ts';
import type { SuggestRule } from '../suggest-rules.ts';
import type { DateMention, MarkedArticle, Sentence } from '../marked-article.ts';
import type { EventMention } from './01-event-mentions.ts';
import { tellsFuture, tenseOf } from './event-tense.ts';
import { markBefore, type EventMarks } from './event-marks.ts';

/**
 * The date that the words of a mention's own sentence give it: the nearest that is not another event's. What is told as
 * background has only the date right after it (اقتراع سابع أكتوبر), for the sentence is about something else.
 */
export function dateBeside(marks: EventMarks, mention: EventMention): DateMention | null {
  const { mark, sentence, verb, isBackground, isAside } = mention;
  const date = nearestDate(marks, sentence, mark.first, mark.last, verb?.first);
  if (!date || !(isBackground || isAside)) return date;
  return date.first > mark.last && date.first - mark.last <= ASIDE_REACH ? date : null;
}

const ASIDE_REACH = 6;

/** A date is looked for so many words to either side. */
const REACH = 60;

/** The date of a sentence nearest to the words from `first` to `last`, or to the verb. */
function nearestDate(
  marks: EventMarks,
  sentence: Sentence,
  first: number,
  last: number,
  verb = first,
): DateMention | null {
  const { dateOfWord } = marks.article;
  const [from, to] = [Math.min(first, verb), Math.max(last, verb)];
  const distance = (at: number) => Math.min(gapTo(at, first, last), gapTo(at, verb, verb));
  let nearest: DateMention | null = null;
  let least = Infinity;
  for (let at = Math.max(sentence.first, from - REACH); at < Math.min(sentence.next, to + REACH); at += 1) {
    const date = dateOfWord[at];
    if (!date || distance(at) >= least || !isDay(date.date) || isOfAnother(marks, date, first)) continue;
    [nearest, least] = [date, distance(at)];
  }
  return nearest && withNumber(marks, nearest);
}

const JOINTS = new Set('و et and a au to'.split(' '));

/** السبت والأحد 7 و8 فبراير, samedi et dimanche 7 et 8 février: the day of the month stands with the second weekday. */
function withNumber({ article }: EventMarks, date: DateMention): DateMention {
  if (date.date.parts.day !== null || date.date.weekday === null) return date;
  const next = date.last + 1;
  const after = article.dateOfWord[next] ?? (isJoint(article, next) ? article.dateOfWord[next + 1] : undefined);
  return after && after !== date && after.date.parts.day !== null && after.date.weekday !== null ? after : date;
}

function isJoint({ reading: { words } }: MarkedArticle, at: number): boolean {
  return JOINTS.has(words[at]?.folded ?? '');
}

/** How many words `at` is from the stretch from `first` to `last`. */
function gapTo(at: number, first: number, last: number): number {
  if (at < first) return first - at;
  return at > last ? at - last : 0;
}

function isDay({ calendar, parts, relative, weekday }: DateExpression): boolean {
  if (calendar === 'hijri') return false;
  return parts.day !== null || weekday !== null || relative?.unit === 'day';
}

/** Whether a date belongs to another event named right before it (اقتراع سابع أكتوبر), or bounds a time (jusqu'au 3 mai). */
function isOfAnother(marks: EventMarks, { first }: DateMention, trigger: number): boolean {
  const { words } = marks.article.reading;
  const isLoose = (at: number) =>
    ['le', 'du', 'de', 'au', 'the', 'of', 'on', 'ل', 'يوم', 'l'].includes(words[at]?.folded ?? '');
  let before = first - 1;
  while (before > first - 3 && isLoose(before)) before -= 1;
  const glued =
    marks.endingAt[before]?.some(({ group, first: start }) => group === 'head' && start !== trigger) === true;
  return glued || BOUNDS.has(words[before]?.folded ?? '');
}

const BOUNDS = new Set('منذ حتي غايه حدود قبل depuis jusqu jusque avant since until till before by'.split(' '));

/** The date of an event from the words about it, or from what else the page has. `best` are its mentions, surest first. */
export function eventDate(
  marks: EventMarks,
  best: readonly EventMention[],
  detection: Detection,
  isMain: boolean,
): Detected {
  const { article } = marks;
  let incomplete: Detected | null = null;
  for (const { date, rule, tense } of candidates(marks, best, isMain)) {
    const found = detected(article, date.date, rule, tense);
    if (found.value !== null && best[0]?.kind === 'statement' && isAhead(found.value, article.publishedOn)) continue;
    if (found.value !== null) return found;
    incomplete ??= found;
  }
  if (incomplete) return incomplete;
  return isMain ? imageDate(detection, article.publishedOn) : UNKNOWN;
}

/** What was said was said by the day it is published: a later date is what it was said of. */
function isAhead(date: string, publishedOn: CivilDate | null): boolean {
  return publishedOn !== null && date > publishedOn;
}

interface DateCandidate {
  readonly date: DateMention;
  readonly rule: SuggestRule;
  readonly tense: Tense;
}

/** Dates that may be the event's, best first: beside its mentions, in the sentence that goes on, in the lead. */
function* candidates(marks: EventMarks, best: readonly EventMention[], isMain: boolean): Generator<DateCandidate> {
  const { article } = marks;
  const tense = best.map((mention) => tenseOf(mention, article)).find((one) => one !== null) ?? null;
  for (const mention of best) {
    const date = dateBeside(marks, mention);
    if (date) yield { date, rule: 'event-date-beside', tense: tenseOf(mention, article) ?? tense };
  }
  const [first] = best;
  if (!first || !isMain) return;
  const lead = article.sentences.filter(({ part }) => part === 'body').slice(0, 2);
  const title = article.sentences.filter(({ part }) => part === 'title');
  const near = followingSentence(article, first.sentence);
  for (const sentence of [...near, ...lead, ...title]) {
    const told = tellsFuture(article, sentence) ? 'future' : null;
    for (const date of datesOf(marks, sentence)) {
      if (!isTold(marks, date, best)) yield { date, rule: 'event-date-in-article', tense: tense ?? told };
    }
  }
}

/** The days a sentence gives, in order of its words. */
function datesOf(marks: EventMarks, { first, next }: Sentence): DateMention[] {
  const found: DateMention[] = [];
  for (const date of new Set(marks.article.dateOfWord.slice(first, Math.min(next, first + REACH)))) {
    if (date && isDay(date.date) && !isOfAnother(marks, date, first)) found.push(withNumber(marks, date));
  }
  return found;
}

/** The sentence that goes on in the same paragraph. */
function followingSentence({ sentences }: MarkedArticle, { index, part, paragraph }: Sentence): Sentence[] {
  const next = sentences[index + 1];
  return next?.part === part && next.paragraph === paragraph ? [next] : [];
}

/** Whether another event, that is not this one, is named nearby before the date. */
function isTold(marks: EventMarks, { first }: DateMention, best: readonly EventMention[]): boolean {
  const own = new Set(best.map(({ mark }) => mark.first));
  const head = markBefore(marks, 'head', first, 6);
  return head !== undefined && !own.has(head.first);
}

function detected(article: MarkedArticle, date: DateExpression, rule: SuggestRule, tense: Tense): Detected {
  const value = resolveDate(date, article.publishedOn, tense);
  const isWhole = value?.length === 10;
  const evidence = [{ source: 'text' as const, quote: date.quote, span: { start: date.start, end: date.end } }];
  const warnings = [...date.warnings];
  if (!isWhole) return { value: null, basis: 'unknown', rule: 'event-date-incomplete', evidence, warnings };
  if (statedDate(date) !== null) return { value, basis: 'stated', rule, evidence, warnings };
  return { value, basis: 'inferred', rule: 'event-date-from-publication', evidence, warnings };
}

/** How many days a picture may be older than the page. */
const LONGEST_DELAY = 30;

/** The day in the names of the page's pictures, where all that bear a day bear one and the same. */
function imageDate({ raw }: Detection, publishedOn: CivilDate | null): Detected {
  const named = findImageNameDates(raw.text);
  const [first] = named;
  if (!first || named.some(({ date }) => date !== first.date)) return UNKNOWN;
  if (publishedOn !== null) {
    const delay = dayNumber(publishedOn) - dayNumber(first.date);
    if (delay < 0 || delay > LONGEST_DELAY) return UNKNOWN;
  }
  const { start, end, quote } = first;
  const evidence = [{ source: 'text' as const, quote, span: { start, end } }];
  return { value: first.date, basis: 'inferred', rule: 'event-date-image-name', evidence, warnings: [] };
}
