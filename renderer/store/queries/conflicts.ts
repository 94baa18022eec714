import type { Row } from '#shared/model/change.ts';
import { rowsOf } from '../apply-patches.ts';
import type { KeptConflict } from '../database.ts';
import { useQuery } from './use-query.ts';

/** A conflict with the row that it is about; null where that is not there. */
export interface OpenConflict {
  readonly conflict: KeptConflict;
  readonly row: Row | null;
}

/**
 * What waits for a decision. A clipping's values stand in its text row and are copied into its list row: the copy speaks
 * for both.
 */
export function useConflicts(): readonly OpenConflict[] | undefined {
  return useQuery(async (archive) => {
    const conflicts = await archive.conflicts.toArray();
    const keys = new Set(conflicts.map(({ key }) => key));
    const own = conflicts.filter(
      (conflict) =>
        conflict.kind !== 'field' ||
        conflict.table !== 'texts' ||
        !keys.has(`clippings/${conflict.id}/${conflict.path.slice(conflict.path.indexOf('.') + 1)}`),
    );
    return Promise.all(
      own.map(async (conflict) => {
        const table = conflict.table === 'texts' ? 'clippings' : conflict.table;
        return { conflict, row: (await rowsOf(archive, table).get(conflict.id)) ?? null };
      }),
    );
  }, []);
}
