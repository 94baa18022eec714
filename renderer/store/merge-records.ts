import { rowsTouched, type RowKey } from '#shared/change/row-subjects.ts';
import type { ChangeRecord, Patch } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import { writtenTables, type ArchiveDatabase } from './database.ts';
import { indexChange } from './index-change.ts';
import { entriesOfGroup, readRecords, takeIntoJournal } from './journal.ts';
import { refoldRows, rowsToSettle } from './refold-rows.ts';

/** What a merge did. */
export interface MergeOutcome {
  /** How many records were new. */
  readonly records: number;
  /** What it did to the rows. */
  readonly effects: readonly Patch[];
}

/**
 * Takes records from another archive, a backup or the journal's files into this one, and works out anew the rows that
 * they touch. All of it in one transaction; afterwards the archive is what all its Changes say, so a merge that is
 * broken off between two portions has done no harm, and can be done again from the start.
 *
 * @param records in the order of their clocks; they must have been verified
 * @param originals what they refer to and this archive may not have
 * @throws RecordsDiffer where one of them says something else than the one that is here
 */
export async function mergeRecords(
  database: ArchiveDatabase,
  records: readonly ChangeRecord[],
  originals: readonly Original[] = [],
): Promise<MergeOutcome> {
  return database.transaction('rw', writtenTables(database), async () => {
    await database.originals.bulkPut([...originals]);
    const fresh = await takeIntoJournal(database, records);
    const keys = await rowsToRefold(database, fresh);
    const effects = await refoldRows(database, [...keys]);
    await indexChange(database, effects);
    return { records: fresh.length, effects };
  });
}

async function rowsToRefold(database: ArchiveDatabase, fresh: readonly ChangeRecord[]): Promise<Set<RowKey>> {
  const patches = [...fresh, ...(await revertedBy(database, fresh))].flatMap((record) => patchesOf(record));
  return new Set([...rowsTouched([{ patches }]), ...(await rowsToSettle(database, patches))]);
}

/** The records of the steps that others take back, or bring back, among the fresh ones. */
async function revertedBy(database: ArchiveDatabase, fresh: readonly ChangeRecord[]): Promise<ChangeRecord[]> {
  const reverted: ChangeRecord[] = [];
  for (const group of new Set(fresh.flatMap(({ reverts }) => reverts ?? []))) {
    reverted.push(...(await readRecords(database, await entriesOfGroup(database, group))));
  }
  return reverted;
}

function patchesOf({ patches }: ChangeRecord): Patch[] {
  return patches.filter((patch) => patch.kind !== 'withheld');
}
