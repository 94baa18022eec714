import type { PresenceConflict } from '#shared/change/row-conflict.ts';
import type { ArchiveDatabase } from './database.ts';
import { recordsById } from './journal.ts';

/** The id of what a row was joined to by one of the Changes that took it away; null where none of them joined it. */
export async function joinedTo(archive: ArchiveDatabase, by: PresenceConflict['by']): Promise<string | null> {
  const records = await recordsById(
    archive,
    by.map(({ changeId }) => changeId),
  );
  const kept = records.map(({ label }) => label.params['kept']).find((id) => typeof id === 'string');
  return typeof kept === 'string' ? kept : null;
}
