import type { ReportClipping } from './report-material.ts';

/**
 * The clippings that are printed, each with the copies that are left out for it. A copy whose original is not among
 * those printed (taken out of the report, thrown away, or itself a copy) is printed: no text is lost without a trace.
 *
 * @param copies by a copy's id, the id of the clipping that stands for it
 */
export function withoutCopies(
  clippings: readonly ReportClipping[],
  copies: Readonly<Record<string, string | null>>,
): ReportClipping[] {
  const printed = new Set(clippings.map(({ id }) => id).filter((id) => (copies[id] ?? null) === null));
  const originalOf = ({ id }: ReportClipping): string | null => {
    const original = copies[id] ?? null;
    return original !== null && printed.has(original) ? original : null;
  };
  return clippings
    .filter((clipping) => originalOf(clipping) === null)
    .map((clipping) => ({
      ...clipping,
      copies: clippings.filter((copy) => originalOf(copy) === clipping.id),
    }));
}
