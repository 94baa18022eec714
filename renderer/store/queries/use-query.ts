import { useLiveQuery } from 'dexie-react-hooks';
import { database, type ArchiveDatabase } from '../database.ts';

/**
 * Reads the archive and reads it again whenever what was read changes.
 *
 * @param read what to read; it must only read
 * @param dependencies the values `read` uses, as for an effect
 * @returns undefined until the first answer is there
 */
export function useQuery<T>(
  read: (archive: ArchiveDatabase) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  return useLiveQuery(() => read(database), [...dependencies]);
}
