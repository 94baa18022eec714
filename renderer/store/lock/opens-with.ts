import { ArchiveDatabase } from '../database.ts';
import { SealError } from '../seal/seal-bytes.ts';
import type { ArchiveSeal } from '../seal/archive-seal.ts';

/** Of each table; one row that opens tells, and a broken one or two do not. */
const TRIED = 5;

/** Whether what stands in a locked database was sealed with this key: a row of it opens, or there is none. */
export async function opensWith(seal: ArchiveSeal, name: string): Promise<boolean> {
  const archive = new ArchiveDatabase(name, seal);
  let isSealed = false;
  try {
    // Of the settings some stand open.
    for (const table of archive.tables.filter((known) => known.name !== 'settings')) {
      for (const key of await table.limit(TRIED).primaryKeys()) {
        if (await opens(() => table.get(key))) return true;
        isSealed = true;
      }
    }
    return !isSealed;
  } finally {
    archive.close();
  }
}

async function opens(read: () => PromiseLike<unknown>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}
