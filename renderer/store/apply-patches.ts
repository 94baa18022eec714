import { applyPatch } from '#shared/change/apply-patch.ts';
import { CHANGED_TABLES, type ChangedTable, type Patch, type Row } from '#shared/model/change.ts';
import type { Table } from 'dexie';
import type { ArchiveDatabase } from './database.ts';

/**
 * Applies patches to the tables, each table's in one go; in a transaction over the tables that they touch.
 *
 * @param putsBack whether a row to make may be there: to insert it again is then to decide that it stays
 * @throws where a row to make is there, or one to update is not: a bug in the plan, which takes the whole Change back
 */
export async function applyPatches(
  database: ArchiveDatabase,
  patches: readonly Patch[],
  putsBack = false,
): Promise<void> {
  for (const table of CHANGED_TABLES) {
    const own = patches.filter((patch) => patch.table === table);
    if (own.length > 0) await applyTo(rowsOf(database, table), own, putsBack);
  }
}

/** A table that Changes touch, as plain rows. */
export function rowsOf(database: ArchiveDatabase, table: ChangedTable): Table<Row, string> {
  return database.table<Row, string>(table);
}

async function applyTo(table: Table<Row, string>, patches: readonly Patch[], putsBack: boolean): Promise<void> {
  const made = new Set<string>();
  const toRead = new Set<string>();
  for (const { kind, id } of patches) {
    if (kind === 'insert' && !putsBack && !toRead.has(id)) made.add(id);
    if (kind === 'update' && !made.has(id)) toRead.add(id);
  }
  const standing = await table.bulkGet([...toRead]);
  const rows = new Map<string, Row | null>([...toRead].map((id, index) => [id, standing[index] ?? null]));
  for (const patch of patches) rows.set(patch.id, applyPatch(rows.get(patch.id) ?? null, patch));
  await write(table, rows, made);
}

async function write(
  table: Table<Row, string>,
  rows: ReadonlyMap<string, Row | null>,
  made: ReadonlySet<string>,
): Promise<void> {
  const added: Row[] = [];
  const changed: Row[] = [];
  const removed: string[] = [];
  for (const [id, row] of rows) {
    if (!row) removed.push(id);
    else if (made.has(id)) added.push(row);
    else changed.push(row);
  }
  if (added.length > 0) await table.bulkAdd(added);
  if (changed.length > 0) await table.bulkPut(changed);
  if (removed.length > 0) await table.bulkDelete(removed);
}
