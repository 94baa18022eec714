import { fold } from '../../text/fold.ts';
import { MONTHS } from './month-names.ts';

/** A stretch of days, both included, as `YYYY-MM-DD`; an end that is open is null. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  /** Set where it was typed with its end first. */
  readonly reversed?: true;
}

/** Years outside these are numbers of something else. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const RANGE = /\s*(?:\.{2,}|…)\s*/;

/**
 * Reads a period: a year, month or day (`2025`, `2025-09`, `2025-09-28`, `28/09/2025`, `septembre 2025`, `28 شتنبر 2025`,
 * `1er mai 2025`) or a range of two (`2025-09-01..2025-09-30`, `..2024`, `2025-03..`). Digits of any kind.
 *
 * @returns null if it is none, or has no such day
 */
export function readPeriod(typed: string): Period | null {
  const folded = fold(typed).trim();
  const ends = folded.split(RANGE);
  if (ends.length === 1) return readDate(folded);
  const [first, last] = ends.map(readEnd);
  if (ends.length > 2 || !first || !last || (first === OPEN && last === OPEN)) return null;
  // Typed the wrong way round, it is still clear what is meant.
  const reversed = first.from !== null && last.from !== null && last.from < first.from;
  return reversed ? { from: last.from, to: first.to, reversed } : { from: first.from, to: last.to };
}

const OPEN: Period = { from: null, to: null };

/** One end of a range: a date, or nothing where it is open; null if it cannot be read. */
function readEnd(folded: string): Period | null {
  return folded === '' ? OPEN : readDate(folded);
}

/** Whether `typed` is a date as ISO writes it or a range: nothing that an article would say in words. */
export function isPlainDate(typed: string): boolean {
  return /^\d{4}-\d{1,2}(-\d{1,2})?$/.test(fold(typed)) || RANGE.test(fold(typed));
}

function readDate(folded: string): Period | null {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(folded);
  if (iso) return period(iso[1], iso[2], iso[3]);
  const dayFirst = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(folded);
  if (dayFirst) return period(dayFirst[3], dayFirst[2], dayFirst[1]);
  const inWords = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}[\p{L}\s]*?)\.?,?\s+(\d{4})$/u.exec(folded);
  if (inWords) return namedMonth(inWords[1], inWords[2], inWords[3]);
  const monthFirst = /^(\p{L}+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(folded);
  if (monthFirst) return namedMonth(monthFirst[2], monthFirst[1], monthFirst[3]);
  return null;
}

function namedMonth(day: string | undefined, name: string | undefined, year: string | undefined): Period | null {
  const month = MONTHS.get((name ?? '').trim());
  return month === undefined ? null : period(year, String(month), day);
}

function period(year: string | undefined, month: string | undefined, day: string | undefined): Period | null {
  const [y, m, d] = [Number(year), Number(month ?? '1'), Number(day ?? '1')];
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return null;
  if (month === undefined) return { from: civil(y, 1, 1), to: civil(y, 12, 31) };
  if (day === undefined) return { from: civil(y, m, 1), to: civil(y, m, daysIn(y, m)) };
  return { from: civil(y, m, d), to: civil(y, m, d) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function civil(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A period as it is typed: the year, month or day it is, or a range. Read again, it is the same period. */
export function printPeriod({ from, to }: Period): string {
  if (from !== null && to !== null) {
    if (from === to) return from;
    const [year, month] = [from.slice(0, 4), from.slice(0, 7)];
    if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
    const whole = readPeriod(month);
    if (whole?.from === from && whole.to === to) return month;
  }
  return `${from ?? ''}..${to ?? ''}`;
}
