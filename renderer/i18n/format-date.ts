import { civilDateSchema, precisionOf, type CivilDate, type DatePrecision } from '#shared/model/civil-date.ts';

const OPTIONS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * A civil date in words: `28 شتنبر 2025`, `28 septembre 2025`, `28 September 2025`; only as much as is known of it.
 *
 * @param locale BCP 47; `ar-MA` gives the Moroccan month names
 */
export function formatCivilDate(date: CivilDate, locale: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  // Formatted in UTC from a UTC instant, so that no time zone can shift the day.
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return formatterOf(locale, precisionOf(date)).format(instant);
}

/** Made once each: to make one takes longer than to format a hundred dates, and a list formats as many at every frame. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, precision: DatePrecision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...OPTIONS[precision], timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

/** A moment (ISO 8601 UTC) as day and time where the reader is. */
export function formatMoment(moment: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(moment));
}

/** The day it is where the user is, as a civil date. */
export function todayOf(now: Date = new Date()): CivilDate {
  const pad = (value: number) => String(value).padStart(2, '0');
  return civilDateSchema.parse(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}
