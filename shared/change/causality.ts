import type { Change } from '../model/change.ts';

/** What tells whether the author of one Change knew another. */
export type Knower = Pick<Change, 'at' | 'device' | 'seen' | 'seenOf'>;

/**
 * Whether the author of `later` knew of `earlier`, as far as the row `id` goes. Two Changes of which neither knew the
 * other were made at the same time, whatever the clocks say.
 */
export function knew(later: Knower, earlier: Knower, id: string): boolean {
  if (later.device === earlier.device) return later.at > earlier.at;
  const everything = later.seen[earlier.device] ?? '';
  const ofThisRow = later.seenOf[id]?.[earlier.device] ?? '';
  return earlier.at <= everything || earlier.at <= ofThisRow;
}
