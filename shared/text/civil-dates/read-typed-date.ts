import { civilDateSchema, type CivilDate } from '../../model/civil-date.ts';
import { fold } from '../fold.ts';
import { civilDate } from './calendar.ts';
import { findDates } from './find-dates.ts';

/**
 * The date that somebody typed into a field, in any way the articles' dates are read: `2025-09-28`, `28/09/2025`,
 * `28 شتنبر 2025`, `septembre 2025`, `2025`. Nothing but the date may stand there.
 *
 * @returns null where it is no date, or one that means nothing without an article (`hier`)
 */
export function readTypedDate(typed: string): CivilDate | null {
  const text = typed.trim();
  const plain = civilDateSchema.safeParse(fold(text));
  if (plain.success) return plain.data;
  const [found, ...others] = findDates(text);
  const isAll = found !== undefined && others.length === 0 && found.start === 0 && found.end === text.length;
  if (!isAll || found.calendar !== 'civil' || found.until !== null || found.parts.year === null) return null;
  const { year, month, day } = found.parts;
  return civilDate(year, month, day);
}
