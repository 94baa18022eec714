import { z } from 'zod';

/**
 * A calendar date as it is written, never a clock time: `2025`, `2025-09` or `2025-09-28` (ISO 8601 with reduced
 * precision, which is EDTF level 0). Such strings sort as dates do.
 */
export const civilDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .brand<'CivilDate'>();
export type CivilDate = z.infer<typeof civilDateSchema>;

export type DatePrecision = 'year' | 'month' | 'day';

/** How much of a date is known, read off its length. */
export function precisionOf(date: CivilDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}
