import type { QuotedSpan } from '../../model/span.ts';
import type { Weekday } from './calendar.ts';

/** What a date expression says of year, month (1 to 12) and day; null where it is silent. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Whether an expression points back (الماضي, dernier), ahead (المقبل, prochain), here (الجاري, ce) or does not say. */
export type Direction = 'past' | 'next' | 'this' | 'unsaid';

/**
 * What an expression says in relation to the day it was written.
 * `day`, `month`, `year`: so many before (negative) or after; `weekday`: the day of that name in that direction;
 * `calendar`: the month or day that the expression's parts name, in that direction (مارس الماضي, 7 أكتوبر الجاري).
 * A week is a period no single date stands for.
 */
export type RelativeDate =
  | { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly offset: number }
  | { readonly unit: 'weekday' | 'calendar'; readonly direction: Direction };

/**
 * Words of a text that name a date, with what they say and nothing more: what they leave open is for `resolveDate`.
 *
 * `hijri` dates are recognised and never converted: the calendar follows the sight of the moon, which differs by country.
 */
export interface DateExpression extends QuotedSpan {
  readonly calendar: 'civil' | 'hijri';
  /** The stated date, or the first of a range. All null where only a relation is stated, and for hijri dates. */
  readonly parts: DateParts;
  /** The last day of a range, else null. */
  readonly until: DateParts | null;
  readonly weekday: Weekday | null;
  readonly relative: RelativeDate | null;
  /** What speaks against it: `weekday-contradicts-date`, `month-before-day`. */
  readonly warnings: readonly DateWarning[];
}

export const DATE_WARNINGS = ['weekday-contradicts-date', 'month-before-day'] as const;
export type DateWarning = (typeof DATE_WARNINGS)[number];

export const NO_PARTS: DateParts = { year: null, month: null, day: null };
