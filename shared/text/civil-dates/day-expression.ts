import { civilDate, weekdayOf, type Weekday } from './calendar.ts';
import { monthAndYear, monthBeforeDay, yearBeforeMonth, type CalendarFound } from './calendar-dates.ts';
import {
  NO_PARTS,
  type DateExpression,
  type DateWarning,
  type Direction,
  type RelativeDate,
} from './date-expression.ts';
import {
  findPhrase,
  followsAfterComma,
  followsClosely,
  followsLinked,
  gapBefore,
  type DateReader,
  type Found,
} from './date-reader.ts';
import * as vocabulary from './date-vocabulary.ts';
import { dayAndMonth, hijriMonthAndYear, hijriYear, monthBeforeDays } from './day-and-month.ts';
import { isBareWeekday, isMeantAsDay, isNameOfSomething } from './not-dates.ts';
import { numericDate } from './numeric-dates.ts';

/** How a calendar date may be written, best first: a form that takes more of the text comes before one it contains. */
const FORMS = [
  numericDate,
  yearBeforeMonth,
  dayAndMonth,
  monthBeforeDays,
  monthBeforeDay,
  hijriYear,
  hijriMonthAndYear,
  monthAndYear,
];

/** What an expression gathers on its way: [relative day] [weekday] [calendar date] [direction]. */
interface Gathered {
  start: number;
  end: number;
  next: number;
  offset: number | null;
  weekday: Weekday | null;
  direction: Direction;
  date: CalendarFound['value'] | null;
}

/** An expression of a day, or of a calendar date of any precision, that begins at token `at`. */
export function dayExpression(reader: DateReader, at: number): Found<DateExpression> | null {
  const gathered: Gathered = {
    start: -1,
    end: -1,
    next: at,
    offset: null,
    weekday: null,
    direction: 'unsaid',
    date: null,
  };
  takeRelativeDay(reader, gathered);
  takeWeekday(reader, gathered);
  takeDirection(reader, gathered);
  takeCalendarDate(reader, gathered);
  takeDirection(reader, gathered);
  if (gathered.start < 0 || !isDate(reader, at, gathered)) return null;
  return { value: expressionOf(reader.text, gathered), start: gathered.start, next: gathered.next };
}

function take<Value>(reader: DateReader, gathered: Gathered, found: Found<Value>): Value {
  if (gathered.start < 0) gathered.start = found.start;
  gathered.next = found.next;
  gathered.end = reader.tokens[found.next - 1]?.end ?? found.start;
  return found.value;
}

function takeRelativeDay(reader: DateReader, gathered: Gathered): void {
  const found = daysAgo(reader, gathered.next) ?? findPhrase(vocabulary.relativeDays, reader, gathered.next);
  if (found) gathered.offset = take(reader, gathered, found);
}

/** `il y a 3 jours`, `منذ 3 أيام`, `3 days ago`. */
function daysAgo(reader: DateReader, at: number): Found<number> | null {
  const start = reader.tokens[at]?.start ?? 0;
  const word = (index: number) => reader.tokens[index]?.folded ?? '';
  const before = findPhrase(vocabulary.agoBefore, reader, at);
  const count = before?.next ?? at;
  if (!/^\d{1,2}$/.test(word(count)) || !vocabulary.days.has(word(count + 1))) return null;
  const value = -Number(word(count));
  if (before) return { value, start, next: count + 2 };
  return vocabulary.agoAfter.has(word(count + 2)) ? { value, start, next: count + 3 } : null;
}

/** A weekday, with what points to it (ce, last, هذا), past parts of the day (`hier soir`, `dimanche matin`). */
function takeWeekday(reader: DateReader, gathered: Gathered): void {
  const at = pastDayWords(reader, gathered);
  if (gathered.start >= 0 && !followsAfterComma(reader, at)) return;
  const pointed = findPhrase(vocabulary.directionBefore, reader, at);
  const weekday = pointed ? weekdayAfter(reader, pointed.next) : anyWeekday(reader, at);
  if (!weekday) return;
  if (pointed) gathered.direction = take(reader, gathered, pointed);
  gathered.weekday = take(reader, gathered, weekday);
}

function weekdayAfter(reader: DateReader, at: number): Found<Weekday> | null {
  return followsLinked(reader, at) ? findPhrase(vocabulary.weekdays, reader, at) : null;
}

/** A weekday, or the abbreviation of one before its day: `dim. 28 sept. 2025`, `Sun, 28 Sep 2025`. */
function anyWeekday(reader: DateReader, at: number): Found<Weekday> | null {
  const full = findPhrase(vocabulary.weekdays, reader, at);
  if (full) return full;
  const short = findPhrase(vocabulary.shortWeekdays, reader, at);
  return short && followsAfterComma(reader, short.next) && calendarAt(reader, short.next) ? short : null;
}

/** The token past words like مساء, يوم, matin, soir, le that may stand inside an expression that has begun. */
function pastDayWords(reader: DateReader, { start, next: from }: Gathered): number {
  let next = from;
  for (let count = 0; start >= 0 && count < 3 && followsAfterComma(reader, next); count += 1) {
    const word = findPhrase(vocabulary.dayParts, reader, next);
    if (word) next = word.next;
    else if (vocabulary.dayFillers.has(reader.tokens[next]?.folded ?? '')) next += 1;
    else break;
  }
  return next;
}

function takeCalendarDate(reader: DateReader, gathered: Gathered): void {
  const at = pastDayWords(reader, gathered);
  const isJoined = gathered.start < 0 || followsAfterComma(reader, at) || /^\s?[(-]\s?$/.test(gapBefore(reader, at));
  const date = isJoined ? calendarAt(reader, at) : null;
  if (date) gathered.date = take(reader, gathered, date);
}

function calendarAt(reader: DateReader, at: number): CalendarFound | null {
  for (const form of FORMS) {
    const found = form(reader, at);
    if (found) return found;
  }
  return null;
}

/** الماضي, المقبل, dernier, prochain after a weekday or after a date without a year. */
function takeDirection(reader: DateReader, gathered: Gathered): void {
  if (gathered.direction !== 'unsaid' || !isOpen(gathered)) return;
  const places = gathered.date ? [gathered.next] : [gathered.next, pastDayWords(reader, gathered)];
  for (const place of places) {
    const word = followsClosely(reader, place) ? findPhrase(vocabulary.directionAfter, reader, place) : null;
    if (!word) continue;
    gathered.direction = take(reader, gathered, word);
    return;
  }
}

function isOpen({ weekday, date }: Gathered): boolean {
  if (date === null) return weekday !== null;
  return date.parts.year === null && date.parts.month !== null;
}

/** Keeps apart what only looks like a date: streets, movements, markets, أمس الحاجة, «المغرب اليوم». */
function isDate(reader: DateReader, at: number, { offset, weekday, date, next, direction, end }: Gathered): boolean {
  if (date) return offset !== null || weekday !== null || !isNameOfSomething(reader, at, date.parts, end);
  if (weekday !== null) return offset !== null || direction !== 'unsaid' || isBareWeekday(reader, at, next);
  return offset !== null && isMeantAsDay(reader, at, next);
}

function expressionOf(text: string, gathered: Gathered): DateExpression {
  const { start, end, weekday, date } = gathered;
  return {
    start,
    end,
    quote: text.slice(start, end),
    calendar: date?.calendar ?? 'civil',
    parts: date?.parts ?? NO_PARTS,
    until: date?.until ?? null,
    weekday,
    relative: relationOf(gathered),
    warnings: warningsOf(gathered),
  };
}

function warningsOf({ weekday, date }: Gathered): DateWarning[] {
  if (!date) return [];
  const { year, month, day } = date.parts;
  const stated = year !== null && day !== null ? civilDate(year, month, day) : null;
  const isContradicted = stated !== null && weekday !== null && weekdayOf(stated) !== weekday;
  return isContradicted ? [...date.warnings, 'weekday-contradicts-date'] : [...date.warnings];
}

function relationOf({ offset, weekday, direction, date }: Gathered): RelativeDate | null {
  if (offset !== null) return { unit: 'day', offset };
  if (date) return direction === 'unsaid' ? null : { unit: 'calendar', direction };
  return weekday === null ? null : { unit: 'weekday', direction };
}
