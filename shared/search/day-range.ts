import type { CivilDate } from '../model/civil-date.ts';
import { daysInMonth } from '../text/civil-dates/calendar.ts';

/** The first and the last day of a date, whatever its precision, as `YYYY-MM-DD`. */
export function dayRange(date: CivilDate): { readonly first: string; readonly last: string } {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  return { first: `${date}-01`, last: `${date}-${daysInMonth(year, month)}` };
}
