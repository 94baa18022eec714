import { isPlausibleYear } from './calendar.ts';
import { isPossible, single, type CalendarFound } from './calendar-dates.ts';
import { NO_PARTS, type DateParts } from './date-expression.ts';
import { gapBefore, numberAt, type DateReader } from './date-reader.ts';

const DIVIDER = /^ ?([/.\u2010-\u2015-]) ?$/;

/**
 * A date in figures at token `at`: `12/09/2025`, `12-09-2025`, `12.09.25`, `2025-09-12`, `2025-09-12T10:15:00+01:00`.
 * Day before month, as all three languages write it here; `09/28/2025` can only be read the other way and is marked.
 * Law numbers (51.17), telephone numbers, addresses and scores have too few, too many or impossible figures.
 */
export function numericDate(reader: DateReader, at: number): CalendarFound | null {
  const divider = dividerOf(reader, at);
  if (divider === null || continuesBefore(reader, at)) return null;
  const [first, second] = [numberAt(reader, at), numberAt(reader, at + 1)];
  if (!first || !second || second.digits > 2) return null;
  if (first.digits === 4) return yearFirst(reader, at, divider);
  return first.digits > 2 || continuesAfter(reader, at + 2, divider) ? null : yearLast(reader, at, first, second);
}

type Figure = NonNullable<ReturnType<typeof numberAt>>;

/** A year of two digits goes only with day and month of two each, written together: 12.09.25. */
function yearLast(reader: DateReader, at: number, first: Figure, second: Figure): CalendarFound | null {
  const third = numberAt(reader, at + 2);
  const isShort = third?.digits === 2 && first.digits === 2 && second.digits === 2 && !isSpaced(reader, at);
  if (!third || (third.digits !== 4 && !isShort)) return null;
  return dayFirst(reader, at, [first.value, second.value, fullYear(third)]);
}

/** The sign between the three figures, where it is the same; null where it is not. */
function dividerOf(reader: DateReader, at: number): string | null {
  const first = DIVIDER.exec(gapBefore(reader, at + 1));
  const second = DIVIDER.exec(gapBefore(reader, at + 2));
  return first?.[1] !== undefined && first[1] === second?.[1] ? first[1] : null;
}

function isSpaced(reader: DateReader, at: number): boolean {
  return gapBefore(reader, at + 1).length > 1 || gapBefore(reader, at + 2).length > 1;
}

/** Whether the figures go on in front: they are then part of a longer number or of an address. */
function continuesBefore({ text, tokens }: DateReader, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  const before = text.charAt(start - 1);
  return before === '/' || before === '+' || (/[.:\u2010-\u2015-]/.test(before) && /\d/.test(text.charAt(start - 2)));
}

function continuesAfter({ text, tokens }: DateReader, at: number, divider: string): boolean {
  const end = tokens[at]?.end ?? text.length;
  const after = text.charAt(end);
  if (after === '%' || after === '/') return true;
  return after === divider && /\d/.test(text.charAt(end + 1));
}

/** Two-digit years are of this century up to 79. */
function fullYear({ value, digits }: { value: number; digits: number }): number {
  if (digits !== 2) return value;
  return value < 80 ? 2000 + value : 1900 + value;
}

function yearFirst(reader: DateReader, at: number, divider: string): CalendarFound | null {
  const [year, month, day] = [numberAt(reader, at), numberAt(reader, at + 1), lastFigure(reader, at + 2)];
  if (!year || !month || !day || continuesAfter(reader, at + 2, divider)) return null;
  const start = reader.tokens[at]?.start ?? 0;
  const parts = { year: year.value, month: month.value, day: day.value };
  if (isPlausibleYear(year.value)) return isPossible(parts) ? single(start, day.next, parts) : null;
  return isHijriYear(year.value) && month.value <= 12 && day.value <= 30 ? hijri(start, day.next) : null;
}

/** The day, where a time may be written on to it: `28T10:15:00+01:00`. */
function lastFigure(reader: DateReader, at: number): { value: number; next: number } | null {
  const number = numberAt(reader, at);
  if (number) return number.digits <= 2 ? { value: number.value, next: at + 1 } : null;
  const withTime = /^(\d\d)t\d\d$/.exec(reader.tokens[at]?.folded ?? '');
  if (!withTime) return null;
  let next = at + 1;
  while (next < at + 5 && /^([:.]|\+|-)$/.test(gapBefore(reader, next)) && isTimeFigure(reader, next)) next += 1;
  return { value: Number(withTime[1]), next };
}

function isTimeFigure({ tokens }: DateReader, at: number): boolean {
  return /^\d{1,6}z?$/.test(tokens[at]?.folded ?? '');
}

function dayFirst(
  reader: DateReader,
  at: number,
  [first, second, year]: readonly [first: number, second: number, year: number],
): CalendarFound | null {
  const start = reader.tokens[at]?.start ?? 0;
  const next = at + 3;
  if (isHijriYear(year)) return second <= 12 && first <= 30 ? hijri(start, next) : null;
  const dayMonth: DateParts = { year, month: second, day: first };
  if (isPossible(dayMonth)) return single(start, next, dayMonth);
  const monthDay: DateParts = { year, month: first, day: second };
  return second > 12 && isPossible(monthDay) ? single(start, next, monthDay, ['month-before-day']) : null;
}

/** The years of the hijra in which newspapers have been printed. */
export function isHijriYear(year: number): boolean {
  return year >= 1215 && year <= 1600;
}

/** A date of the other calendar: seen, its place known, its value left alone. */
export function hijri(start: number, next: number): CalendarFound {
  return { start, next, value: { parts: NO_PARTS, until: null, calendar: 'hijri', warnings: [] } };
}
