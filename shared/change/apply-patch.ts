import type { Patch, Row } from '../model/change.ts';
import { assembleRow, flattenRow } from '../model/patches.ts';

/**
 * The row after a patch that was worked out from it.
 *
 * @param row what stands; null where there is none
 * @returns what stands then; null where the patch took it away
 * @throws where there is nothing to update: a bug in whoever planned the patch
 */
export function applyPatch(row: Row | null, patch: Patch): Row | null {
  switch (patch.kind) {
    case 'insert':
      return patch.row;
    case 'remove':
      return null;
    case 'update': {
      if (!row) throw new Error(`No row ${patch.id} in ${patch.table}`);
      const values = { ...flattenRow(patch.table, row) };
      for (const [path, { after }] of Object.entries(patch.fields)) values[path] = after;
      return assembleRow(values);
    }
  }
}
