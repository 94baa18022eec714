import type { ChangeRecord, RecordedPatch } from '../model/change.ts';
import { digestOf } from './hash-chain.ts';
import { rowKey, type RowKey } from './row-subjects.ts';

/**
 * A record with the patches of chosen rows alone; of the others the digests stay.
 *
 * @returns null where it has nothing to say of those rows
 */
export function withholdOthers(record: ChangeRecord, isChosen: (key: RowKey) => boolean): ChangeRecord | null {
  const isKept = (patch: RecordedPatch) => patch.kind !== 'withheld' && isChosen(rowKey(patch.table, patch.id));
  if (!record.patches.some(isKept)) return null;
  const patches = record.patches.map((patch): RecordedPatch =>
    isKept(patch) ? patch : { kind: 'withheld', digest: digestOf(patch) },
  );
  return { ...record, patches };
}
