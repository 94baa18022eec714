import { civilDate, isPlausibleYear } from './calendar.ts';
import { type DateParts, type DateWarning } from './date-expression.ts';
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

/** A calendar date, or a range of two, as the grammar found it. */
export interface CalendarDate {
  readonly parts: DateParts;
  readonly until: DateParts | null;
  readonly calendar: 'civil' | 'hijri';
  readonly warnings: readonly DateWarning[];
}
export type CalendarFound = Found<CalendarDate>;

/** Wraps what was found as an expression of one day, month or year. */
export function single(start: number, next: number, parts: DateParts, warnings: DateWarning[] = []): CalendarFound {
  return { start, next, value: { parts, until: null, calendar: 'civil', warnings } };
}

/** A day of the month at token `at`, in figures (1 to 31) or words (فاتح, سابع, 1er). */
export function dayOfMonthAt(reader: DateReader, at: number): Found<number> | null {
  const token = reader.tokens[at];
  if (!token) return null;
  const number = numberAt(reader, at);
  if (!number) return findPhrase(vocabulary.ordinalDays, reader, at);
  if (number.digits > 2 || number.value < 1 || number.value > 31) return null;
  // The tail of a decimal, a fraction or a list of numbers is no day: 1.25 مارس, 51/12 mai.
  if (/[.,/:٫٬]/.test(reader.text.charAt(token.start - 1)) && /\d/.test(reader.text.charAt(token.start - 2)))
    return null;
  return { value: number.value, start: token.start, next: at + 1 };
}

/** A month name at token `at`. */
export function monthAt(reader: DateReader, at: number): Found<number> | null {
  const token = reader.tokens[at];
  const found = findPhrase(vocabulary.months, reader, at);
  if (!token || !found) return null;
  if (vocabulary.capitalMonths.has(token.folded)) {
    // Written just as folded, it has neither a capital nor an accent.
    if (reader.text.slice(token.start, token.end) === token.folded) return null;
  }
  return found;
}

/** A year of four digits at token `at`. */
export function yearAt(reader: DateReader, at: number): Found<number> | null {
  const number = numberAt(reader, at);
  const token = reader.tokens[at];
  if (!token || number?.digits !== 4 || !isPlausibleYear(number.value)) return null;
  return { value: number.value, start: token.start, next: at + 1 };
}

/** The month that goes with a day that ends before token `at`: `3 ماي`, `28مارس`, `3-mai`, `3 من شهر ماي`. */
export function monthAfterDay(reader: DateReader, at: number): Found<number> | null {
  // A comma may follow a day that its letters show to be one: 26th, February 2024.
  const isOrdinal = /^\d{1,2}(?:st|nd|rd|th)$/.test(reader.tokens[at - 1]?.folded ?? '');
  const isLinked = followsLinked(reader, at) || /^\s?\/\s?$/.test(gapBefore(reader, at));
  if (isLinked || (isOrdinal && followsAfterComma(reader, at))) {
    const month = monthAt(reader, at);
    if (month) return withSecondName(reader, month);
  }
  if (!followsClosely(reader, at)) return null;
  const joint = findPhrase(vocabulary.dayToMonth, reader, at);
  if (!joint || !followsLinked(reader, joint.next)) return null;
  const month = monthAt(reader, joint.next);
  return month && withSecondName(reader, month);
}

/** Takes in the same month's other name: نيسان/أبريل, أبريل (نيسان). */
function withSecondName(reader: DateReader, month: Found<number>): Found<number> {
  if (!/^\s?[/(]\s?$/.test(gapBefore(reader, month.next))) return month;
  const second = monthAt(reader, month.next);
  return second?.value === month.value ? { ...month, next: second.next } : month;
}

/** The year that goes with a month that ends before token `at`. */
export function yearAfterMonth(reader: DateReader, at: number): Found<number> | null {
  const gap = gapBefore(reader, at);
  if (/^[\s)]*[/-]?\s*$/.test(gap) && !gap.includes('\n')) {
    const year = yearAt(reader, at);
    if (year) return year;
  }
  if (followsAfterComma(reader, at)) {
    const year = yearAt(reader, at);
    if (year && (endsAClause(reader, year.next) || !/[,،]/.test(gap))) return year;
  }
  const joint = followsAfterComma(reader, at) ? findPhrase(vocabulary.monthToYear, reader, at) : null;
  return joint && followsLinked(reader, joint.next) ? yearAt(reader, joint.next) : null;
}

/** Whether what stands before token `at` ends a line or a clause, or a time follows: "3 mai, 2000 élus" names no year. */
function endsAClause(reader: DateReader, at: number): boolean {
  if (!followsClosely(reader, at) || numberAt(reader, at) !== null) return true;
  const word = (index: number) => reader.tokens[index]?.folded ?? '';
  // à 17:39, at 5 pm, على الساعة 10:05.
  return TIME_WORD.test(word(at)) && (/^\d{1,2}(?:h|$)/.test(word(at + 1)) || word(at + 1) === 'الساعه');
}

const TIME_WORD = /^(?:a|at|vers|علي|الساعه)$/;

/** `September 28, 2025`, `March 8`, `شتنبر 28, 2025`: the year may be missing in English alone. */
export function monthBeforeDay(reader: DateReader, at: number): CalendarFound | null {
  const month = monthAt(reader, at);
  const day = month && followsAfterComma(reader, month.next) ? dayOfMonthAt(reader, month.next) : null;
  if (!month || !day) return null;
  const year = yearAfterDay(reader, day.next);
  if (!year && !isEnglishMonth(reader, at)) return null;
  const parts = { year: year?.value ?? null, month: month.value, day: day.value };
  return isPossible(parts) ? single(month.start, year?.next ?? day.next, parts) : null;
}

/** Whether token `at` is an English month: only these may stand before a day that no year follows. */
export function isEnglishMonth({ tokens }: DateReader, at: number): boolean {
  return vocabulary.englishMonths.has(tokens[at]?.folded ?? '');
}

/** The year after a day, past a comma. */
export function yearAfterDay(reader: DateReader, at: number): Found<number> | null {
  return /^[ \u00a0]*[,،]?[ \u00a0]*$/.test(gapBefore(reader, at)) ? yearAt(reader, at) : null;
}

/** `2024 دجنبر 3`: the year first, as some Arabic page templates print it. */
export function yearBeforeMonth(reader: DateReader, at: number): CalendarFound | null {
  const year = yearAt(reader, at);
  if (!year || !followsLinked(reader, year.next)) return null;
  const month = monthAt(reader, year.next);
  if (!month || !followsLinked(reader, month.next)) return null;
  const day = dayOfMonthAt(reader, month.next);
  if (!day) return null;
  const parts = { year: year.value, month: month.value, day: day.value };
  return isPossible(parts) ? single(year.start, day.next, parts) : null;
}

/** `ماي 2024`, `mai 2024`, `May 2024`. */
export function monthAndYear(reader: DateReader, at: number): CalendarFound | null {
  const month = monthAt(reader, at);
  // A number before it that is no day makes the whole no date: 32 مارس 2024.
  if (!month || (numberAt(reader, at - 1) && followsClosely(reader, at))) return null;
  const named = withSecondName(reader, month);
  const year = yearAfterMonth(reader, named.next);
  return year && single(month.start, year.next, { year: year.value, month: month.value, day: null });
}

/** Whether there is such a day; a day without its year may be 29 February. */
export function isPossible({ year, month, day }: DateParts): boolean {
  return civilDate(year ?? 2000, month, day) !== null;
}
