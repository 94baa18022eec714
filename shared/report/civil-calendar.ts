import type { CivilDate } from '../model/civil-date.ts';

/** How finely a run of dates is divided. */
export type CalendarUnit = 'day' | 'month' | 'year';

/** How much of a civil date each unit is. */
const LENGTH: Readonly<Record<CalendarUnit, number>> = { day: 10, month: 7, year: 4 };

/** The more steps, the narrower the columns of a chart: a month of days, three years of months. */
const MOST: Readonly<Record<CalendarUnit, number>> = { day: 31, month: 36, year: Infinity };

/** The unit that shows the days from `first` to `last` in columns wide enough to read. */
export function unitFor(first: CivilDate, last: CivilDate): CalendarUnit {
  const units: readonly CalendarUnit[] = ['day', 'month'];
  return units.find((unit) => stepsBetween(first, last, unit) <= MOST[unit]) ?? 'year';
}

/** A date cut down to its unit. */
export function cutTo(date: CivilDate, unit: CalendarUnit): CivilDate {
  return date.slice(0, LENGTH[unit]) as CivilDate;
}

/** Every day, month or year from `first` to `last`, both included. */
export function calendarRun(first: CivilDate, last: CivilDate, unit: CalendarUnit): CivilDate[] {
  const start = cutTo(first, unit);
  return Array.from({ length: stepsBetween(first, last, unit) }, (_, step) => stepped(start, step, unit));
}

function stepsBetween(first: CivilDate, last: CivilDate, unit: CalendarUnit): number {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (unit === 'year') return to.year - from.year + 1;
  if (unit === 'month') return (to.year - from.year) * 12 + to.month - from.month + 1;
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1;
}

function stepped(start: CivilDate, step: number, unit: CalendarUnit): CivilDate {
  const { year, month, day } = partsOf(start);
  const [months, days] = [unit === 'month' ? step : 0, unit === 'day' ? step : 0];
  const years = unit === 'year' ? step : 0;
  // Counted in UTC, where every day has 24 hours; no clock time comes of it.
  const date = new Date(0);
  date.setUTCFullYear(year + years, month - 1 + months, day + days);
  return cutTo(date.toISOString().slice(0, 10) as CivilDate, unit);
}

function partsOf(date: CivilDate) {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}
