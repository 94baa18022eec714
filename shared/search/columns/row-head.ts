import type { CivilDate } from '../../model/civil-date.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { RowHead } from '../engine/search-request.ts';
import { SEARCH_STATUSES, type ColumnStore } from './column-store.ts';
import { dayOfNumber } from './day-number.ts';

/** What the columns have of a row to show. */
export function rowHead(row: number, columns: ColumnStore): RowHead {
  const outlet = columns.outletOf[row] ?? 0;
  return {
    id: columns.ids[row] ?? '',
    title: columns.titles[row] ?? '',
    outlet: outlet === 0 ? null : columns.outlets.idOf(outlet - 1),
    language: LANGUAGES[columns.languages[row] ?? 0] ?? 'ar',
    status: SEARCH_STATUSES[columns.statuses[row] ?? 0] ?? 'inbox',
    publishedOn: dateOf(columns.publishedFrom[row] ?? 0, columns.publishedTo[row] ?? 0),
  };
}

/** A date as precise as its first and last day say. */
function dateOf(first: number, last: number): CivilDate | null {
  if (first === 0) return null;
  const day = dayOfNumber(first);
  const length = first === last ? 10 : Math.floor(first / 100) === Math.floor(last / 100) ? 7 : 4;
  return day.slice(0, length) as CivilDate;
}
