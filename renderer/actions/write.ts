import type { Change } from '#shared/model/change.ts';
import { commitChange, type Writing } from '../store/commit-change.ts';
import { database } from '../store/database.ts';

/** Writes what an action decided into the archive. @returns the Change once it is on disk, or null if nothing changed. */
export function write(writing: Writing): Promise<Change | null> {
  return commitChange(database, writing);
}
