import type { CivilDate } from '../model/civil-date.ts';

/** The first and the last day of a date, whatever its precision, as `YYYY-MM-DD`. */
export function dayRange(date: CivilDate): { readonly first: string; readonly last: string } {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5))];
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { first: `${date}-01`, last: `${date}-${days}` };
}
