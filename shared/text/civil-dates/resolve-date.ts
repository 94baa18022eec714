import { precisionOf, type CivilDate } from '../../model/civil-date.ts';
import { addDays, civilDate, dayNumber, weekdayOf, type Weekday } from './calendar.ts';
import type { DateExpression, DateParts, Direction } from './date-expression.ts';

/** Whether the sentence round an expression tells of what was or of what will be; null where that is not known. */
export type Tense = 'past' | 'future' | null;

/**
 * The date an expression states by itself, of whatever precision (of a range: its first day); null where it leaves the
 * year open or is relative alone.
 */
export function statedDate({ parts }: DateExpression): CivilDate | null {
  return parts.year === null ? null : civilDate(parts.year, parts.month, parts.day);
}

/**
 * The date an expression means in an article published on `anchor`, as news are read:
 * a stated date is itself; yesterday is the day before; a bare weekday is the last such day, the day of publication
 * included (in the future tense: the next); `ce samedi` and السبت المقبل look ahead, الماضي and dernier back; a day
 * without a year is the nearest such day on the side the words or the tense point to.
 *
 * @param anchor the publication date, of day precision; with any other nothing but stated dates can be told
 * @returns null where it cannot be known: Hijri dates, weeks, a relation that its own weekday contradicts
 */
export function resolveDate(
  expression: DateExpression,
  anchor: CivilDate | null,
  tense: Tense = null,
): CivilDate | null {
  if (expression.calendar === 'hijri') return null;
  const stated = statedDate(expression);
  if (stated !== null || anchor === null || precisionOf(anchor) !== 'day') return stated;
  return expression.parts.month === null
    ? fromRelation(expression, anchor, tense)
    : inSomeYear(expression, anchor, tense);
}

function fromRelation({ parts, relative, weekday }: DateExpression, anchor: CivilDate, tense: Tense): CivilDate | null {
  switch (relative?.unit) {
    case 'day':
      return dayFromOffset(anchor, relative.offset, weekday);
    case 'weekday':
      return weekday === null ? null : namedWeekday(anchor, weekday, relative.direction, tense);
    case 'month':
      return inMonth(anchor, relative.offset, parts.day);
    case 'year':
      return civilDate(yearOf(anchor) + relative.offset);
    case 'week':
    case 'calendar':
    case undefined:
      return null;
  }
}

/**
 * The day an article must have been written on for an expression to be right: `أول أمس الأحد 17 ماي 2020` was written
 * on 19 May. Null unless the expression both counts days from its writing and states a whole date that fits itself.
 */
export function dayOfWriting({ parts, until, relative, weekday }: DateExpression): CivilDate | null {
  if (relative?.unit !== 'day' || until !== null || parts.year === null || parts.day === null) return null;
  const date = civilDate(parts.year, parts.month, parts.day);
  if (date === null || (weekday !== null && weekdayOf(date) !== weekday)) return null;
  return addDays(date, -relative.offset);
}

function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

function inMonth(anchor: CivilDate, offset: number, day: number | null): CivilDate | null {
  const months = yearOf(anchor) * 12 + Number(anchor.slice(5, 7)) - 1 + offset;
  return civilDate(Math.floor(months / 12), (months % 12) + 1, day);
}

/** How far a page's date may be from the day it was written: one that was put online after midnight, or a day late. */
const SLACK_DAYS = 2;

function dayFromOffset(anchor: CivilDate, offset: number, weekday: Weekday | null): CivilDate | null {
  const day = addDays(anchor, offset);
  if (weekday === null || weekdayOf(day) === weekday) return day;
  // The weekday is the surer of the two: the page was dated later (seldom earlier) than it was written.
  for (let slack = 1; slack <= SLACK_DAYS; slack += 1) {
    for (const near of [addDays(day, -slack), addDays(day, slack)]) if (weekdayOf(near) === weekday) return near;
  }
  return null;
}

function namedWeekday(anchor: CivilDate, weekday: Weekday, direction: Direction, tense: Tense): CivilDate {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const back = (7 - ahead) % 7;
  switch (direction) {
    case 'past':
      return addDays(anchor, -(back === 0 ? 7 : back));
    case 'next':
      return addDays(anchor, ahead === 0 ? 7 : ahead);
    case 'this':
      return tense === 'past' ? addDays(anchor, -back) : addDays(anchor, ahead);
    case 'unsaid':
      return tense === 'future' ? addDays(anchor, ahead) : addDays(anchor, -back);
  }
}

/** Gives a day or month without a year the year that fits best. */
function inSomeYear(expression: DateExpression, anchor: CivilDate, tense: Tense): CivilDate | null {
  const { parts, weekday, relative } = expression;
  const direction = relative?.unit === 'calendar' ? relative.direction : 'unsaid';
  const around = [-2, -1, 0, 1, 2].map((years) => candidate(parts, yearOf(anchor) + years, anchor));
  const possible = around.filter((one) => one !== null);
  const fitting = possible.filter(
    ({ date, distance }) =>
      suitsDirection(direction, tense, distance, date, anchor) && (weekday === null || suitsWeekday(date, weekday)),
  );
  const nearest = fitting.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance))[0];
  return nearest?.date ?? null;
}

interface Candidate {
  readonly date: CivilDate;
  /** Days (for a whole month: months) from the anchor; negative before it. */
  readonly distance: number;
}

function candidate({ month, day }: DateParts, year: number, anchor: CivilDate): Candidate | null {
  const date = civilDate(year, month, day);
  if (date === null) return null;
  if (day !== null) return { date, distance: dayNumber(date) - dayNumber(anchor) };
  return { date, distance: (year - yearOf(anchor)) * 12 + (month ?? 0) - Number(anchor.slice(5, 7)) };
}

function suitsDirection(
  direction: Direction,
  tense: Tense,
  distance: number,
  date: CivilDate,
  anchor: CivilDate,
): boolean {
  if (direction === 'past') return distance < 0;
  if (direction === 'next') return distance > 0;
  if (direction === 'this') return yearOf(date) === yearOf(anchor);
  if (tense === 'past') return distance <= 0;
  return tense !== 'future' || distance >= 0;
}

function suitsWeekday(date: CivilDate, weekday: Weekday): boolean {
  return precisionOf(date) !== 'day' || weekdayOf(date) === weekday;
}
