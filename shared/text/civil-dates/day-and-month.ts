import {
  dayOfMonthAt,
  isEnglishMonth,
  isPossible,
  monthAfterDay,
  monthAt,
  single,
  yearAfterMonth,
  yearAfterDay,
  type CalendarFound,
} from './calendar-dates.ts';
import { NO_PARTS, type DateParts } from './date-expression.ts';
import {
  findPhrase,
  followsAfterComma,
  followsClosely,
  followsLinked,
  gapBefore,
  numberAt,
  type DateReader,
  type Found,
} from './date-reader.ts';
import * as vocabulary from './date-vocabulary.ts';
import { hijri, isHijriYear } from './numeric-dates.ts';

/** No list of days in a text is longer; a bound keeps the scan linear. */
const MOST_DAYS = 6;
const HYPHEN = /^\s?[-\u2010-\u2015]\s?$/;

/**
 * A day or days with their month, and the year where it is given: `3 ماي 2024`, `28مارس`, `فاتح دجنبر`, `1er octobre`,
 * `من 3 إلى 5 ماي`, `يومي 3 و4 ماي`, `du 28 avril au 3 mai 2024`, `les 3, 4 et 5 mai`.
 */
export function dayAndMonth(reader: DateReader, at: number): CalendarFound | null {
  const first = dayOfMonthAt(reader, at);
  if (!first) return null;
  const month = monthAfterDay(reader, first.next);
  if (month) return toAnotherMonth(reader, first, month) ?? oneDay(reader, first, month);
  return hijriDate(reader, first) ?? daysOfOneMonth(reader, first);
}

function oneDay(reader: DateReader, day: Found<number>, month: Found<number>): CalendarFound | null {
  const year = yearAfterMonth(reader, month.next);
  const parts = { year: year?.value ?? null, month: month.value, day: day.value };
  return isPossible(parts) ? single(day.start, year?.next ?? month.next, parts) : null;
}

/** `28 avril [2024] au 3 mai 2024`: the first date may leave its year to the second. */
function toAnotherMonth(reader: DateReader, day: Found<number>, month: Found<number>): CalendarFound | null {
  const year = yearAfterMonth(reader, month.next);
  const joined = afterJoint(reader, year?.next ?? month.next, 'range');
  const last = joined === null ? null : dayMonthYear(reader, joined);
  if (!last) return null;
  const own = year?.value ?? null;
  const parts = { year: own ?? last.value.year, month: month.value, day: day.value };
  return range(day.start, last.next, parts, { ...last.value, year: last.value.year ?? own });
}

function dayMonthYear(reader: DateReader, at: number): Found<DateParts> | null {
  const day = dayOfMonthAt(reader, at);
  const month = day && monthAfterDay(reader, day.next);
  if (!month) return null;
  const year = yearAfterMonth(reader, month.next);
  const value = { year: year?.value ?? null, month: month.value, day: day.value };
  return { value, start: day.start, next: year?.next ?? month.next };
}

/** `3 - 5 ماي`, `3 و4 ماي`, `3, 4 et 5 mai 2024`: the days rise, and the month stands after the last. */
function daysOfOneMonth(reader: DateReader, first: Found<number>): CalendarFound | null {
  let last = first;
  let isClosed = false;
  for (let count = 1; count < MOST_DAYS; count += 1) {
    const joint = afterJoint(reader, last.next, isClosed ? 'list' : 'any');
    const next = joint === null ? afterComma(reader, last.next) : joint;
    const day = next === null ? null : dayOfMonthAt(reader, next);
    if (!day || day.value <= last.value) return null;
    if (joint !== null) isClosed = true;
    last = day;
    const month = isClosed ? monthAfterDay(reader, last.next) : null;
    if (!month) continue;
    const year = yearAfterMonth(reader, month.next);
    const of = { year: year?.value ?? null, month: month.value };
    return range(first.start, year?.next ?? month.next, { ...of, day: first.value }, { ...of, day: last.value });
  }
  return null;
}

/** The token after a word or hyphen that joins two days, past a weekday or article; null where there is none. */
function afterJoint(reader: DateReader, at: number, kind: 'range' | 'list' | 'any'): number | null {
  if (kind !== 'list' && HYPHEN.test(gapBefore(reader, at)) && numberAt(reader, at)) return at;
  if (!followsClosely(reader, at)) return null;
  const word =
    (kind === 'list' ? null : findPhrase(vocabulary.rangeWords, reader, at)) ??
    (kind === 'range' ? null : findPhrase(vocabulary.listWords, reader, at));
  if (word) return pastWeekday(reader, word.next);
  // Arabic writes "and" on to the word: والأحد 4 ماي.
  const weekday = kind === 'range' ? null : findPhrase(vocabulary.weekdays, reader, at);
  return weekday && reader.tokens[at]?.folded.startsWith('و') ? weekday.next : null;
}

function pastWeekday(reader: DateReader, at: number): number {
  const article = /^(le|l|the|غايه|يوم)$/.test(reader.tokens[at]?.folded ?? '') ? at + 1 : at;
  const weekday = findPhrase(vocabulary.weekdays, reader, article);
  return weekday?.next ?? article;
}

function afterComma(reader: DateReader, at: number): number | null {
  return /^\s?[,،]\s?$/.test(gapBefore(reader, at)) && numberAt(reader, at) ? at : null;
}

/** `May 3-5, 2024`. */
export function monthBeforeDays(reader: DateReader, at: number): CalendarFound | null {
  const month = isEnglishMonth(reader, at) ? monthAt(reader, at) : null;
  const first = month && followsAfterComma(reader, month.next) ? dayOfMonthAt(reader, month.next) : null;
  if (!month || !first) return null;
  const joined = afterJoint(reader, first.next, 'any');
  const last = joined === null ? null : dayOfMonthAt(reader, joined);
  if (!last || last.value <= first.value) return null;
  const year = yearAfterDay(reader, last.next);
  const of = { year: year?.value ?? null, month: month.value };
  return range(month.start, year?.next ?? last.next, { ...of, day: first.value }, { ...of, day: last.value });
}

function range(start: number, next: number, parts: DateParts, until: DateParts): CalendarFound | null {
  if (!isPossible(parts) || !isPossible(until)) return null;
  return { start, next, value: { parts, until, calendar: 'civil', warnings: [] } };
}

/** `15 رمضان 1445 هـ`, `15 ramadan 1445`. A Hijri month is a first name too, so it counts only after a day. */
function hijriDate(reader: DateReader, day: Found<number>): CalendarFound | null {
  if (!followsLinked(reader, day.next)) return null;
  const joint = findPhrase(vocabulary.dayToMonth, reader, day.next);
  const month = findPhrase(vocabulary.hijriMonths, reader, joint?.next ?? day.next);
  if (!month || !followsLinked(reader, joint?.next ?? day.next)) return null;
  const year = numberAt(reader, month.next);
  const hasYear = year !== null && isHijriYear(year.value) && followsAfterComma(reader, month.next);
  const next = hasYear ? month.next + 1 : month.next;
  return hijri(day.start, pastEra(reader, next));
}

/** `1445 هـ`: a year that says its calendar. */
export function hijriYear(reader: DateReader, at: number): CalendarFound | null {
  const year = numberAt(reader, at);
  if (!year || !isHijriYear(year.value)) return null;
  const next = pastEra(reader, at + 1);
  return next > at + 1 ? hijri(reader.tokens[at]?.start ?? 0, next) : null;
}

function pastEra(reader: DateReader, at: number): number {
  const era = followsClosely(reader, at) ? findPhrase(vocabulary.hijriEra, reader, at) : null;
  return era?.next ?? at;
}

/** A Hijri month with its year but no day: `رمضان 1445`. */
export function hijriMonthAndYear(reader: DateReader, at: number): CalendarFound | null {
  const month = findPhrase(vocabulary.hijriMonths, reader, at);
  const year = month && followsAfterComma(reader, month.next) ? numberAt(reader, month.next) : null;
  if (!month || !year || !isHijriYear(year.value)) return null;
  return { start: month.start, next: pastEra(reader, month.next + 1), value: hijriValue };
}

const hijriValue = { parts: NO_PARTS, until: null, calendar: 'hijri', warnings: [] } as const;
