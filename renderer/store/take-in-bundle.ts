import type { Bundle } from '#shared/bundle/open-bundle.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import type { ArchiveDatabase } from './database.ts';
import { mergeRecords } from './merge-records.ts';

const RECORDS_AT_ONCE = 50;
const BYTES_AT_ONCE = 16 * 1024 * 1024;

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
  let records: ChangeRecord[] = [];
  let originals: Original[] = [];
  const flush = async () => {
    fresh += (await mergeRecords(database, records, originals)).records;
    done += records.length;
    [records, originals] = [[], []];
    onProgress(done / bundle.info.counts.records);
  };
  for await (const record of bundle.records()) {
    records.push(record);
    originals.push(...(await originalsOf(bundle, record)));
    const bytes = originals.reduce((sum, original) => sum + original.bytes.length, 0);
    if (records.length >= RECORDS_AT_ONCE || bytes >= BYTES_AT_ONCE) await flush();
  }
  if (records.length > 0) await flush();
  return fresh;
}

/** The originals that a record's clippings were read from. */
async function originalsOf(bundle: Bundle, { patches }: ChangeRecord): Promise<Original[]> {
  const originals: Original[] = [];
  for (const patch of patches) {
    if (patch.kind !== 'insert' || patch.table !== 'clippings') continue;
    const sha256 = patch.row['originalSha256'];
    const bytes = typeof sha256 === 'string' ? await bundle.original(sha256) : null;
    if (typeof sha256 === 'string' && bytes) originals.push({ sha256, bytes });
  }
  return originals;
}
