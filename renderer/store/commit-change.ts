import { v7 as newId } from 'uuid';
import type { Transaction } from 'dexie';
import { formatReading, parseReading, tick } from '#shared/change/clock.ts';
import { CHANGED_TABLES, type Change, type ChangeLabel, type Patch } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import type { ArchiveDatabase } from './database.ts';
import { deviceId } from './device-id.ts';
import { indexChange, searchTables, type PreparedSegment } from './index-change.ts';

/** What an action wants written. */
export interface Writing {
  readonly label: ChangeLabel;
  /**
   * The patches, worked out inside the transaction, so that what they say stood before does stand there. Only the
   * database may be awaited in it.
   */
  readonly plan: (database: ArchiveDatabase) => Promise<readonly Patch[]>;
  /** Originals that the patches refer to; kept by their hash, so the same bytes are kept once. */
  readonly originals?: readonly Original[];
  /** Changes of one group are one step to undo; without it the Change stands alone. */
  readonly group?: string;
  readonly kind?: Change['kind'];
  readonly reverts?: string;
  /** The words of the clippings it writes, built beforehand where they are many; else they are read and built here. */
  readonly segment?: PreparedSegment;
}

/**
 * Writes a Change: its patches, its originals and its journal entry land together or not at all.
 *
 * @returns the Change once it is on disk, or null if the plan came out empty (then nothing is written).
 */
export async function commitChange(
  database: ArchiveDatabase,
  writing: Writing,
  now: () => number = Date.now,
): Promise<Change | null> {
  const device = await deviceId(database);
  const changed = CHANGED_TABLES.map((name) => database.table(name));
  const tables = [...changed, database.originals, database.journal, ...searchTables(database)];
  return database.transaction('rw', tables, async (transaction) => {
    const patches = await writing.plan(database);
    if (patches.length === 0) return null;
    const change = await stamp(database, writing, patches, { device, now });
    await database.originals.bulkPut([...(writing.originals ?? [])]);
    for (const patch of patches) await applyPatch(transaction, patch);
    await indexChange(database, patches, writing.segment);
    await database.journal.add(change);
    return change;
  });
}

async function stamp(
  database: ArchiveDatabase,
  writing: Writing,
  patches: readonly Patch[],
  { device, now }: { device: string; now: () => number },
): Promise<Change> {
  // The last reading is read in the same transaction: two windows cannot stamp the same one.
  const last = await database.journal.orderBy('at').last();
  const reading = tick(last ? parseReading(last.at) : null, now());
  const id = newId();
  return {
    id,
    group: writing.group ?? id,
    kind: writing.kind ?? 'do',
    reverts: writing.reverts ?? null,
    label: writing.label,
    at: formatReading(reading, device),
    device,
    actor: '',
    patches,
  };
}

async function applyPatch(transaction: Transaction, patch: Patch): Promise<void> {
  const table = transaction.table(patch.table);
  switch (patch.kind) {
    case 'insert':
      await table.add(patch.row);
      break;
    case 'remove':
      await table.delete(patch.id);
      break;
    case 'update': {
      const after = Object.fromEntries(Object.entries(patch.fields).map(([field, value]) => [field, value.after]));
      const found = await table.update(patch.id, after);
      // Nothing there to update is a bug in the plan; failing here takes the whole Change back.
      if (found === 0 && !(await table.get(patch.id))) throw new Error(`No row ${patch.id} in ${patch.table}`);
      break;
    }
  }
}
