import type { RowKey } from '#shared/change/row-subjects.ts';
import { writtenTables, type ArchiveDatabase } from './database.ts';
import { indexChange } from './index-change.ts';
import { dropUnreadable } from './readable-rows.ts';
import { refoldRows } from './refold-rows.ts';

const ROWS_AT_ONCE = 200;

/**
 * Makes rows that are not what the journal says what it says, with the search's index of them: a row is no more than
 * the outcome of its Changes. In portions, each one transaction, so that it can be broken off and done again.
 *
 * @param keys as verifyArchive found them; the journal itself must be sound
 * @returns how many rows were written anew or taken away
 */
export async function rebuildRows(
  database: ArchiveDatabase,
  keys: readonly RowKey[],
  onProgress: (share: number) => void = () => undefined,
): Promise<number> {
  let rebuilt = 0;
  for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
    rebuilt += await database.transaction('rw', writtenTables(database), async () => {
      const some = keys.slice(from, from + ROWS_AT_ONCE);
      await dropUnreadable(database, some);
      const effects = await refoldRows(database, some);
      await indexChange(database, effects);
      return effects.length;
    });
    onProgress(Math.min(1, (from + ROWS_AT_ONCE) / keys.length));
  }
  return rebuilt;
}
