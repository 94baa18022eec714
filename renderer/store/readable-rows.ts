import { partsOfKey, type RowKey } from '#shared/change/row-subjects.ts';
import type { Row } from '#shared/model/change.ts';
import { rowsOf } from './apply-patches.ts';
import type { ArchiveDatabase } from './database.ts';
import { standingRows } from './refold-rows.ts';
import { SealError } from './seal/seal-bytes.ts';

/** Rows as the tables have them. */
export interface ReadRows {
  readonly rows: ReadonlyMap<RowKey, Row>;
  /** Those of a locked archive that are there and do not open. */
  readonly unreadable: ReadonlySet<RowKey>;
}

/** The rows as the tables have them, where one that does not open must not hide the others. */
export async function readableRows(database: ArchiveDatabase, keys: readonly RowKey[]): Promise<ReadRows> {
  try {
    return { rows: await standingRows(database, keys), unreadable: new Set() };
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
  }
  const rows = new Map<RowKey, Row>();
  const unreadable = new Set<RowKey>();
  for (const key of keys) {
    try {
      for (const [own, row] of await standingRows(database, [key])) rows.set(own, row);
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      unreadable.add(key);
    }
  }
  return { rows, unreadable };
}

/** Takes away the rows that do not open, so that they can be made again; in a transaction over their tables. */
export async function dropUnreadable(database: ArchiveDatabase, keys: readonly RowKey[]): Promise<void> {
  if (!database.seal) return;
  for (const key of (await readableRows(database, keys)).unreadable) {
    const { table, id } = partsOfKey(key);
    await rowsOf(database, table).delete(id);
  }
}
