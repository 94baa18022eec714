import { rowKey } from '#shared/change/row-subjects.ts';
import type { Clipping } from '#shared/model/clipping.ts';
import { sha256 } from '#shared/text/sha256.ts';
import type { ArchiveDatabase } from './database.ts';
import { readableRows } from './readable-rows.ts';
import { SealError } from './seal/seal-bytes.ts';

const ROWS_AT_ONCE = 200;

/** Which clippings were read from which original: their titles, by its hash; of the clippings that can be read. */
export async function titlesByOriginal(database: ArchiveDatabase): Promise<Map<string, string[]>> {
  const titlesOf = new Map<string, string[]>();
  const ids = await database.clippings.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += ROWS_AT_ONCE) {
    const keys = ids.slice(from, from + ROWS_AT_ONCE).map((id) => rowKey('clippings', id));
    for (const row of (await readableRows(database, keys)).rows.values()) {
      const { originalSha256, title, excerpt } = row as unknown as Clipping;
      titlesOf.set(originalSha256, [...(titlesOf.get(originalSha256) ?? []), title ?? excerpt]);
    }
  }
  return titlesOf;
}

/** Whether an original's bytes are those it was named by; one that is not there is. */
export async function isUnaltered(database: ArchiveDatabase, hash: string): Promise<boolean> {
  try {
    const original = await database.originals.get(hash);
    return !original || sha256(original.bytes) === hash;
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}
