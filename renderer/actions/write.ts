import type { Change } from '#shared/model/change.ts';
import { commitChange, type Writing } from '../store/commit-change.ts';
import { database } from '../store/database.ts';
import { copyJournal } from './journal-copy.ts';

/**
 * Writes what an action decided into the archive, and into the journal beside the profile.
 *
 * @returns the Change once it is on disk, or null if nothing changed.
 */
export async function write(writing: Writing): Promise<Change | null> {
  const change = await commitChange(database, writing);
  if (change) await copyJournal();
  return change;
}
