import type { Bundle } from '#shared/bundle/open-bundle.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import type { ArchiveDatabase } from './database.ts';
import { mergeRecords } from './merge-records.ts';
import { originalsNamedBy } from './journal-copy.ts';
import { recordSize } from './record-size.ts';

/** A portion ends with the record that passes one of these: what is held does not grow with the archive. */
const RECORDS_AT_ONCE = 50;
const BYTES_AT_ONCE = 4 * 1024 ** 2;

/**
 * Takes all of a bundle into the archive, in portions, each in one transaction with its originals: what is broken off
 * has done no harm, and can be done again from the start. In an empty archive this is a restore, else a merge.
 *
 * @param bundle one that was verified
 * @returns how many records were new
 */
export async function takeInBundle(
  database: ArchiveDatabase,
  bundle: Bundle,
  onProgress: (share: number) => void = () => undefined,
): Promise<number> {
  let fresh = 0;
  let done = 0;
  for await (const records of portionsOf(bundle)) {
    fresh += (await mergeRecords(database, records, await originalsOf(database, bundle, records))).records;
    done += records.length;
    onProgress(done / bundle.info.counts.records);
  }
  return fresh;
}

async function* portionsOf(bundle: Bundle): AsyncGenerator<ChangeRecord[]> {
  let records: ChangeRecord[] = [];
  let bytes = 0;
  for await (const record of bundle.records()) {
    records.push(record);
    bytes += recordSize(record) + originalsNamedBy(record).reduce((sum, sha256) => sum + bundle.sizeOf(sha256), 0);
    if (records.length < RECORDS_AT_ONCE && bytes < BYTES_AT_ONCE) continue;
    yield records;
    [records, bytes] = [[], 0];
  }
  if (records.length > 0) yield records;
}

/** The originals that the records' clippings were read from, and that the archive has not. */
async function originalsOf(
  database: ArchiveDatabase,
  bundle: Bundle,
  records: readonly ChangeRecord[],
): Promise<Original[]> {
  // In the order in which they lie in the file, so that it is read in one direction.
  const named = [...new Set(records.flatMap(originalsNamedBy))].sort();
  const here = new Set<string>(await database.originals.where('sha256').anyOf(named).primaryKeys());
  const originals: Original[] = [];
  for (const sha256 of named) {
    const bytes = here.has(sha256) ? null : await bundle.original(sha256);
    if (bytes) originals.push({ sha256, bytes });
  }
  return originals;
}
