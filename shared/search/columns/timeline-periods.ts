import type { CivilDate } from '../../model/civil-date.ts';
import { addDays, weekdayOf } from '../../text/civil-dates/calendar.ts';
import { dayNumber, dayOfNumber } from './day-number.ts';

/** From fine to coarse. Weeks begin on Monday (ISO 8601). */
export const TIMELINE_UNITS = ['day', 'week', 'month', 'year'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

/** The first and the last day of a period, as `YYYY-MM-DD`: what the filters `from` and `to` take. */
export interface TimelinePeriod {
  readonly from: string;
  readonly to: string;
}

/** More periods than this in a row are not drawn one beside the other; those without a clipping are then left out. */
const MOST_PERIODS = 5000;
/** Years that come from a slip of the pen do not make a chart of days endless. */
const FIRST_DAY = 18_000_101;

/** The first day of the period in which a day lies; both as numbers (see day-number.ts). */
export function periodStart(unit: TimelineUnit): (day: number) => number {
  switch (unit) {
    case 'day':
      return (day) => day;
    case 'week':
      return weekStart();
    case 'month':
      return (day) => day - (day % 100) + 1;
    case 'year':
      return (day) => day - (day % 10_000) + 101;
  }
}

/** Weeks take a calendar to work out; each day's is worked out once. */
function weekStart(): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    let start = known.get(day);
    if (start === undefined) {
      const date = dateOf(day);
      start = dayNumber(addDays(date, -((weekdayOf(date) + 6) % 7)));
      known.set(day, start);
    }
    return start;
  };
}

function dateOf(day: number): CivilDate {
  return dayOfNumber(day) as CivilDate;
}

function nextStart(start: number, unit: TimelineUnit): number {
  if (unit === 'day' || unit === 'week') return dayNumber(addDays(dateOf(start), unit === 'day' ? 1 : 7));
  if (unit === 'year') return start + 10_000;
  return start % 10_000 === 1201 ? start - 1100 + 10_000 : start + 100;
}

/** The period that begins on a day. */
export function periodFrom(start: number, unit: TimelineUnit): TimelinePeriod {
  const next = dateOf(nextStart(start, unit));
  return { from: dateOf(start), to: addDays(next, -1) };
}

/** The first days of all periods from the first to the last; null where they are too many. */
export function periodStarts(first: number, last: number, unit: TimelineUnit, most = MOST_PERIODS): number[] | null {
  const starts: number[] = [];
  for (let start = first; start <= last; start = nextStart(start, unit)) {
    if (starts.length === most || start < FIRST_DAY) return null;
    starts.push(start);
  }
  return starts;
}

/** The finest unit in which no more than `most` periods lie between two days, these included. */
export function unitWithin(first: number, last: number, most: number): TimelineUnit {
  const fits = (unit: TimelineUnit) => {
    const startOf = periodStart(unit);
    return periodStarts(startOf(first), startOf(last), unit, most) !== null;
  };
  return TIMELINE_UNITS.find(fits) ?? 'year';
}
