import type { ChangeRecord, RecordedPatch } from '../model/change.ts';
import { digestOf } from './hash-chain.ts';

/** Two records of one Change that do not say the same: one of them was altered. */
export class RecordsDiffer extends Error {
  readonly changeId: string;

  constructor(changeId: string) {
    super(`Two different records of the Change ${changeId}`);
    this.changeId = changeId;
  }
}

/**
 * One record of what two say of the same Change: a patch that one withholds is taken from the other.
 *
 * @throws RecordsDiffer where their hashes, or the digests of their patches, are not the same
 */
export function joinRecords(one: ChangeRecord, other: ChangeRecord): ChangeRecord {
  if (one.hash !== other.hash || one.patches.length !== other.patches.length) throw new RecordsDiffer(one.id);
  const patches = one.patches.map((patch, index): RecordedPatch => {
    const counterpart = other.patches[index] ?? patch;
    if (patch.kind !== 'withheld' && counterpart.kind !== 'withheld') return patch;
    if (digestOf(patch) !== digestOf(counterpart)) throw new RecordsDiffer(one.id);
    return patch.kind === 'withheld' ? counterpart : patch;
  });
  return { ...one, patches };
}

/** Whether nothing is withheld from a record. */
export function isWhole({ patches }: Pick<ChangeRecord, 'patches'>): boolean {
  return patches.every(({ kind }) => kind !== 'withheld');
}
