import type { IndexableType, IndexableTypeArrayReadonly, Table } from 'dexie';
import type { ArchiveDatabase } from '../database.ts';
import { encodeRow } from '../seal/row-codec.ts';
import { isLockRow } from './lock-state.ts';

export interface CopyProgress {
  readonly rows: number;
  readonly of: number;
}

/** A row did not come back from the disk as it was written. */
export class CopyError extends Error {
  constructor(table: string) {
    super(`A row of ${table} is not what was written.`);
  }
}

const ROWS_AT_ONCE = 200;
/** Originals, and the Changes that hold whole texts, may be of any size. */
const FEWER_AT_ONCE: Readonly<Record<string, number>> = { originals: 8, patches: 25, texts: 50 };

/**
 * Copies every row of one archive into another, each bounded step in a transaction of its own and read back before the
 * next. What was copied before it was broken off is not copied again: nobody has written to either since.
 *
 * @throws CopyError where a row reads back as something else
 */
export async function copyArchive(
  from: ArchiveDatabase,
  to: ArchiveDatabase,
  onProgress: (progress: CopyProgress) => void = () => undefined,
): Promise<void> {
  const counts = await Promise.all(from.tables.map((table) => table.count()));
  const of = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  for (const [index, table] of from.tables.entries()) {
    if (table.name === 'settings') await copySettings(from, to);
    else await copyTable(table, to.table(table.name), (rows) => onProgress({ rows: before + rows, of }));
    before += counts[index] ?? 0;
  }
  onProgress({ rows: of, of });
}

async function copySettings(from: ArchiveDatabase, to: ArchiveDatabase): Promise<void> {
  const settings = await from.settings.toArray();
  await to.settings.bulkPut(settings.filter((setting) => !isLockRow(setting)));
}

async function copyTable(from: Table, to: Table, onProgress: (rows: number) => void): Promise<void> {
  const limit = FEWER_AT_ONCE[from.name] ?? ROWS_AT_ONCE;
  let last = (await to.toCollection().reverse().limit(1).primaryKeys()).at(0) as IndexableType | undefined;
  let rows = await to.count();
  for (;;) {
    const rest = last === undefined ? from.toCollection() : from.where(':id').above(last);
    const keys = (await rest.limit(limit).primaryKeys()) as IndexableType[];
    if (keys.length === 0) return;
    const portion = await from.bulkGet(keys);
    // Where a row holds its own key, a second one is refused.
    const isOutbound = !from.schema.primKey.keyPath;
    await (isOutbound ? to.bulkPut(portion, keys as IndexableTypeArrayReadonly) : to.bulkPut(portion));
    const copied = await to.bulkGet(keys);
    if (!copied.every((row, index) => isSame(row, portion[index]))) throw new CopyError(from.name);
    last = keys.at(-1);
    rows += keys.length;
    onProgress(rows);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  const [bytes, others] = [encodeRow(one), encodeRow(other)];
  return bytes.length === others.length && bytes.every((byte, at) => byte === others[at]);
}
