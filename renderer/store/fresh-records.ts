import type { ChangeRecord } from '#shared/model/change.ts';
import type { ArchiveDatabase } from './database.ts';
import { freshAmong } from './journal.ts';

const RECORDS_AT_ONCE = 50;

/**
 * What a bundle tells that this archive does not know: what two colleagues have exchanged before is let go of while it
 * is read, so that the memory grows with what is new alone.
 *
 * @param records in the order of their clocks, verified
 * @throws RecordsDiffer where one of them says something else than the one that is here
 */
export async function freshRecords(
  database: ArchiveDatabase,
  records: AsyncIterable<ChangeRecord>,
): Promise<ChangeRecord[]> {
  const fresh: ChangeRecord[] = [];
  let portion: ChangeRecord[] = [];
  for await (const record of records) {
    portion.push(record);
    if (portion.length < RECORDS_AT_ONCE) continue;
    fresh.push(...(await freshAmong(database, portion)));
    portion = [];
  }
  return [...fresh, ...(await freshAmong(database, portion))];
}
