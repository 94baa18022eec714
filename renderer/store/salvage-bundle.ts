import type { BundleContent } from '#shared/bundle/write-bundle.ts';
import { isIntact } from '#shared/change/hash-chain.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import { sha256 } from '#shared/text/sha256.ts';
import type { ArchiveDatabase } from './database.ts';
import { idsOfReadings } from './journal-copy.ts';
import { readRecords } from './journal.ts';

/**
 * All that can still be read of a damaged archive and is what it was, as the content of a bundle: before the archive is
 * made anew from a backup, what the backup does not have yet is put by.
 */
export function salvageContent(database: ArchiveDatabase, app: string, madeOn: string): BundleContent {
  return { app, madeOn, scope: 'selection', records: intactRecords(database), originals: intactOriginals(database) };
}

async function* intactRecords(database: ArchiveDatabase): AsyncGenerator<ChangeRecord> {
  let last = '';
  for (const id of await readable(() => idsOfReadings(database, () => true), [])) {
    const record = await readable(async () => {
      const entry = await database.journal.get(id);
      return entry ? (await readRecords(database, [entry]))[0] : undefined;
    }, undefined);
    if (!record || record.at <= last || !isIntact(record)) continue;
    last = record.at;
    yield record;
  }
}

async function* intactOriginals(database: ArchiveDatabase): AsyncGenerator<Original> {
  const hashes = await readable(async () => database.originals.orderBy('sha256').primaryKeys(), []);
  for (const hash of hashes) {
    const original = await readable(async () => database.originals.get(hash), undefined);
    if (original && sha256(original.bytes) === hash) yield original;
  }
}

/** What is damaged is left out, and told in the log. */
async function readable<T>(read: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await read();
  } catch (error) {
    console.error(error);
    return otherwise;
  }
}
