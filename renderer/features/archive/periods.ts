import type { SearchFilters } from '#shared/search/columns/filters.ts';
import type { Timeline } from '#shared/search/columns/timeline.ts';
import type { TimelinePeriod, TimelineUnit } from '#shared/search/columns/timeline-periods.ts';
import { civilDateSchema } from '#shared/model/civil-date.ts';
import { readTypedDate } from '#shared/text/civil-dates/read-typed-date.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';

/** A year, month or day: `2025`, `2025-09` or `2025-09-28`. */
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

/** A bar's period in words. */
export function periodName({ from, to }: TimelinePeriod, unit: TimelineUnit, locale: string): string {
  if (unit === 'week') return `${dateName(from, locale)} – ${dateName(to, locale)}`;
  return dateName(unit === 'day' ? from : from.slice(0, unit === 'month' ? 7 : 4), locale);
}

/** A day, month or year in words. */
export function dateName(date: string, locale: string): string {
  const known = civilDateSchema.safeParse(date);
  return known.success ? formatCivilDate(known.data, locale) : date;
}

/** The first or last day of what somebody typed as a day, a month or a year; undefined where it is none of these. */
export function readDay(text: string, end: 'first' | 'last'): string | undefined {
  const date = readTypedDate(text);
  if (date === null) return undefined;
  const day = end === 'first' ? firstDay(date) : lastDay(date);
  return day <= lastDay(day.slice(0, 7)) ? day : undefined;
}

/** A timeline with more months is told by years in the list of filters. */
const MOST_MONTHS = 24;

/** The clippings of each month, the latest first: by years where there are many months. */
export function countsByPeriod({ periods, series }: Timeline): { readonly period: Period; readonly count: number }[] {
  const length = periods.length > MOST_MONTHS ? 4 : 7;
  const counts = new Map<Period, number>();
  for (const [index, { from }] of periods.entries()) {
    const key = from.slice(0, length);
    const count = series.reduce((sum, one) => sum + (one.counts[index] ?? 0), 0);
    if (count > 0) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return [...counts].map(([period, count]) => ({ period, count })).reverse();
}
