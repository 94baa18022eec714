import type { SearchFilters } from '#shared/search/columns/filters.ts';
import type { Timeline, TimelineUnit } from '#shared/search/columns/timeline.ts';
import { civilDateSchema } from '#shared/model/civil-date.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';

/** A period as the search counts by it: `2025`, `2025-09` or `2025-09-28`. */
export type Period = string;

export function firstDay(period: Period): string {
  return period + '-01-01'.slice(period.length - 4);
}

/** The last day a period has; months are as long as they are. */
export function lastDay(period: Period): string {
  if (period.length === 10) return period;
  const [year = '', month = '12'] = period.split('-');
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${days}`;
}

export function isPeriodChosen({ from, to }: Pick<SearchFilters, 'from' | 'to'>, period: Period): boolean {
  return from === firstDay(period) && to === lastDay(period);
}

/** A period in words. */
export function periodName(period: Period, locale: string): string {
  const date = civilDateSchema.safeParse(period);
  return date.success ? formatCivilDate(date.data, locale) : period;
}

/** The first or last day of what somebody typed as a day, a month or a year; undefined where it is none of these. */
export function readDay(text: string, end: 'first' | 'last'): string | undefined {
  const date = civilDateSchema.safeParse(text.replaceAll(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))));
  if (!date.success) return undefined;
  const day = end === 'first' ? firstDay(date.data) : lastDay(date.data);
  return day <= lastDay(day.slice(0, 7)) ? day : undefined;
}

/** A timeline with so many periods is told by years in the list of filters. */
const MOST_PERIODS = 24;

/** The clippings of each period, the latest first: by years where there are many. */
export function countsByPeriod({ periods, series }: Timeline): { readonly period: Period; readonly count: number }[] {
  const length = periods.length > MOST_PERIODS ? 4 : 7;
  const counts = new Map<Period, number>();
  for (const [index, period] of periods.entries()) {
    const key = period.slice(0, length);
    const count = series.reduce((sum, one) => sum + (one.counts[index] ?? 0), 0);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts].map(([period, count]) => ({ period, count })).reverse();
}

/** A chart shows no more bars than can be told apart. */
const MOST_BARS = 120;
const FEWEST_MONTHS = 3;

/** The unit in which a stretch of months is best drawn. */
export function unitFor(months: readonly Period[]): TimelineUnit {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return 'month';
  const count = monthNumber(last) - monthNumber(first) + 1;
  if (count <= FEWEST_MONTHS) return 'day';
  return count > MOST_BARS ? 'year' : 'month';
}

/** All periods from the first to the last, with those that have nothing. */
export function everyPeriod(periods: readonly Period[]): Period[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const every: Period[] = [];
  for (let period = first; period <= last; period = following(period)) every.push(period);
  return every;
}

function following(period: Period): Period {
  const date = new Date(`${firstDay(period)}T00:00:00Z`);
  if (period.length === 10) date.setUTCDate(date.getUTCDate() + 1);
  else if (period.length === 7) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, period.length);
}

function monthNumber(month: Period): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
}
