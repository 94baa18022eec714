import type { CivilDate } from '../../model/civil-date.ts';

/** A day of the week, 0 = Sunday to 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const DAY_MS = 86_400_000;
/** Years outside these are numbers of something else, or of another calendar. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

const padded = (number: number, width: number) => String(number).padStart(width, '0');

/** Whether `year` can be a year of our calendar in a news text (1800 to 2199). */
export function isPlausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The civil date of year, month (1 to 12) and day, or of less; null where there is no such day or year. */
export function civilDate(year: number, month: number | null = null, day: number | null = null): CivilDate | null {
  if (!isPlausibleYear(year)) return null;
  if (month === null) return padded(year, 4) as CivilDate;
  if (month < 1 || month > 12) return null;
  if (day === null) return `${padded(year, 4)}-${padded(month, 2)}` as CivilDate;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CivilDate;
}

/** How many days a month (1 to 12) has. */
export function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The days since 1970-01-01 of a date of day precision. UTC has no summer time, so a day is always a day. */
export function dayNumber(date: CivilDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** The date of a number of days since 1970-01-01. */
export function dateOfDayNumber(days: number): CivilDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10) as CivilDate;
}

/** The date `days` after a date of day precision. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The weekday of a date of day precision. */
export function weekdayOf(date: CivilDate): Weekday {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 4) % 7) + 7) % 7) as Weekday;
}
