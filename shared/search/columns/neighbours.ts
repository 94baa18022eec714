import type { ColumnStore } from './column-store.ts';

/** The clippings before and after one among those of its status, the newest import first; null at the ends. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
}

/**
 * The ids of a clipping's neighbours, in one pass over the columns: between two that wait in the inbox there may be a
 * hundred thousand that do not.
 */
export function neighboursOf(columns: ColumnStore, id: string): Neighbours {
  const { live, statuses, importedAt } = columns;
  const own = columns.rowOf(id);
  if (own === undefined || live[own] !== 1) return { previous: null, next: null };
  // Those imported at the same moment stand as lists have them: the last one that came first.
  const isNewer = (row: number, than: number) => {
    const [time = 0, other = 0] = [importedAt[row], importedAt[than]];
    return time > other || (time === other && row > than);
  };
  let previous: number | null = null;
  let next: number | null = null;
  for (let row = 0; row < columns.size; row += 1) {
    if (row === own || live[row] !== 1 || statuses[row] !== statuses[own]) continue;
    if (isNewer(row, own)) previous = previous === null || isNewer(previous, row) ? row : previous;
    else next = next === null || isNewer(row, next) ? row : next;
  }
  const idOf = (row: number | null) => (row === null ? null : (columns.ids[row] ?? null));
  return { previous: idOf(previous), next: idOf(next) };
}
