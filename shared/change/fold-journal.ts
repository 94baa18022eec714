import { CHANGED_TABLES, type ChangedTable, type Row } from '../model/change.ts';
import { foldRow, type FoldedChange } from './fold-row.ts';
import type { RowConflict } from './row-conflict.ts';
import { partsOfKey, rowKey, rowsConcerned, type RowKey } from './row-subjects.ts';
import { takenBackGroups } from './taken-back.ts';

/** A whole archive as it comes out of its Changes. */
export interface FoldedJournal {
  readonly tables: Readonly<Record<ChangedTable, ReadonlyMap<string, Row>>>;
  readonly conflicts: readonly RowConflict[];
}

type Entry = FoldedChange & { readonly reverts: string | null };

/** Works out all rows from the Changes, in whatever order they come. Changes met twice count once. */
export function foldJournal(changes: Iterable<Entry>): FoldedJournal {
  const inOrder = [...new Map([...changes].map((change) => [change.id, change])).values()].sort(byClock);
  const takenBack = takenBackGroups(inOrder);
  const tables = Object.fromEntries(CHANGED_TABLES.map((table) => [table, new Map<string, Row>()]));
  const conflicts: RowConflict[] = [];
  for (const [key, concerned] of changesByRow(inOrder)) {
    const folded = foldRow(key, concerned, takenBack);
    const { table, id } = partsOfKey(key);
    if (folded.row) tables[table]?.set(id, folded.row);
    conflicts.push(...folded.conflicts);
  }
  return { tables: tables as Record<ChangedTable, Map<string, Row>>, conflicts };
}

/** Sorts Changes as their clocks say; no two have the same reading. */
export function byClock(one: { readonly at: string }, other: { readonly at: string }): number {
  if (one.at === other.at) return 0;
  return one.at < other.at ? -1 : 1;
}

/** For each row, the Changes that touch it or count on it, in the order in which they come. */
export function changesByRow<C extends FoldedChange>(inOrder: readonly C[]): Map<RowKey, C[]> {
  const byRow = new Map<RowKey, C[]>();
  for (const change of inOrder) {
    const keys = new Set<RowKey>();
    for (const patch of change.patches) {
      if (patch.kind !== 'withheld') keys.add(rowKey(patch.table, patch.id));
      for (const key of rowsConcerned(patch)) keys.add(key);
    }
    for (const key of keys) {
      const known = byRow.get(key);
      if (known) known.push(change);
      else byRow.set(key, [change]);
    }
  }
  return byRow;
}
