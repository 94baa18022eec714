import { fieldOfPath } from '#shared/model/patches.ts';
import { rowsOf } from '../apply-patches.ts';
import type { ArchiveDatabase, KeptConflict } from '../database.ts';
import { knownDeviceId } from '../device-id.ts';
import { rowName } from '../row-name.ts';
import { joinedTo } from '../joined-to.ts';
import { useQuery } from './use-query.ts';

/** A conflict with what it is about. */
export interface OpenConflict {
  readonly conflict: KeptConflict;
  /** What the row is called; null where it has no name. */
  readonly name: string | null;
  /** The text that a conflict about its lines is about; null for all others. */
  readonly text: string | null;
  /** What the row was joined to, where that is how it was removed; null where it was not. */
  readonly joinedTo: string | null;
}

/** What waits for a decision. */
export function useConflicts(): readonly OpenConflict[] | undefined {
  return useQuery(async (archive) => openConflicts(archive, await archive.conflicts.toArray()), []);
}

/** How many decisions wait. */
export function useConflictCount(): number | undefined {
  return useQuery(async (archive) => withoutCopies(await archive.conflicts.toArray()).length, []);
}

/** Conflicts with what they are about; where two speak of one thing, one of them. */
export async function openConflicts(
  archive: ArchiveDatabase,
  conflicts: readonly KeptConflict[],
): Promise<OpenConflict[]> {
  return Promise.all(
    withoutCopies(conflicts).map(async (conflict) => {
      const { table, id } = conflict;
      const row = (await rowsOf(archive, table === 'texts' ? 'clippings' : table).get(id)) ?? null;
      const isAboutLines = conflict.kind === 'field' && conflict.path === 'blocks';
      const text = isAboutLines ? ((await archive.texts.get(id))?.text ?? null) : null;
      return { conflict, name: rowName(row), text, joinedTo: await joinedName(archive, conflict) };
    }),
  );
}

/**
 * A clipping's values stand in its text row and are copied into its list row: the copy speaks for both, and so it does
 * where the clipping as a whole is in question.
 */
function withoutCopies(conflicts: readonly KeptConflict[]): KeptConflict[] {
  const keys = new Set(conflicts.map(({ key }) => key));
  return conflicts.filter((conflict) => {
    if (conflict.table !== 'texts') return true;
    const what = conflict.kind === 'field' ? fieldOfPath(conflict.path) : conflict.kind;
    return !keys.has(`clippings/${conflict.id}/${what}`);
  });
}

async function joinedName(archive: ArchiveDatabase, conflict: KeptConflict): Promise<string | null> {
  if (conflict.kind !== 'removed' || (conflict.table !== 'entities' && conflict.table !== 'events')) return null;
  const kept = await joinedTo(archive, conflict.by);
  return kept === null ? null : rowName((await rowsOf(archive, conflict.table).get(kept)) ?? null);
}

/** This device's id in the journal; null where nothing was written on it yet. */
export function useDeviceId(): string | null | undefined {
  return useQuery(knownDeviceId, []);
}
