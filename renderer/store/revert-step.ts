import { rowsTouched, type RowKey } from '#shared/change/row-subjects.ts';
import { isWhole } from '#shared/change/join-records.ts';
import type { Change, ChangeLabel, Patch } from '#shared/model/change.ts';
import { stampChange } from './commit-change.ts';
import { writtenTables, type ArchiveDatabase } from './database.ts';
import { deviceId } from './device-id.ts';
import { indexChange } from './index-change.ts';
import { entriesOfGroup, readRecords } from './journal.ts';
import { refoldRows, rowsToSettle } from './refold-rows.ts';

/** A step to take back, or to bring back. */
export interface Reversal {
  readonly kind: 'undo' | 'redo';
  readonly group: string;
  readonly label: ChangeLabel;
}

/**
 * Takes a step back, or brings it back: everything is then as if it had never been done, or never been undone, but for
 * what others have built on it. One transaction, however many Changes the step took.
 */
export async function revertStep(
  database: ArchiveDatabase,
  { kind, group, label }: Reversal,
  now: () => number = Date.now,
): Promise<Change> {
  const device = await deviceId(database);
  return database.transaction('rw', writtenTables(database), async () => {
    const change = await stampChange(database, device, { label, kind, reverts: group, patches: [] }, now);
    const settled = new Set<RowKey>();
    for (const entry of await entriesOfGroup(database, group)) {
      // One at a time: the rows of an import of thousands would not fit into the memory together.
      const [record] = await readRecords(database, [entry]);
      if (!record || !isWhole(record)) continue;
      const patches = record.patches as readonly Patch[];
      const keys = [...rowsTouched([{ patches }]), ...(await rowsToSettle(database, patches))];
      const fresh = keys.filter((key) => !settled.has(key));
      for (const key of fresh) settled.add(key);
      await indexChange(database, await refoldRows(database, fresh));
    }
    return change;
  });
}
