import { Bitmap } from '../engine/bitmap.ts';
import { dayNumber } from './day-number.ts';

/**
 * The rows whose number in a column is marked with 1. These loops go over a hundred thousand rows for each filter that
 * is set, so each is written out: to call a test for every row takes several times as long.
 */
export function rowsMarked(column: Uint8Array | Uint32Array, marks: Uint8Array, size: number): Bitmap {
  const rows = new Bitmap(size);
  for (let row = 0; row < size; row += 1) if (marks[column[row] ?? 0] === 1) rows.add(row);
  return rows;
}

/**
 * The rows that begin and end within a period.
 *
 * @param days columns of day numbers
 * @param period days, both included; null leaves an end open
 */
export function rowsWithin(
  { begins, ends }: { readonly begins: Int32Array; readonly ends: Int32Array },
  { from, to }: { readonly from: string | null; readonly to: string | null },
  size: number,
): Bitmap {
  const [first, last] = [from === null ? 1 : dayNumber(from), to === null ? Infinity : dayNumber(to)];
  const rows = new Bitmap(size);
  for (let row = 0; row < size; row += 1) if ((begins[row] ?? 0) >= first && (ends[row] ?? 0) <= last) rows.add(row);
  return rows;
}

/** Marks for `rowsMarked`. */
export function marksOf(numbers: readonly (number | undefined)[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const number of numbers) if (number !== undefined) marks[number] = 1;
  return marks;
}
