import type { ChangedTable, Json } from '../model/change.ts';

/** Who made a Change, where and when; enough to say it. */
export interface Author {
  readonly changeId: string;
  readonly at: string;
  readonly device: string;
  readonly actor: string;
}

interface ConflictedRow {
  readonly table: ChangedTable;
  readonly id: string;
}

/** One field got different values from people who did not know of each other. All are kept; `candidates` newest last. */
export interface FieldConflict extends ConflictedRow {
  readonly kind: 'field';
  readonly path: string;
  readonly candidates: readonly { readonly value: Json; readonly by: Author }[];
}

/**
 * Something was removed, thrown away or undone by somebody who did not know that others were still working with it.
 * It is there again until somebody decides.
 */
export interface PresenceConflict extends ConflictedRow {
  readonly kind: 'removed' | 'trashed' | 'undone';
  /** The moment it was thrown away, where it was: the value that a decision to keep it overrules. */
  readonly trashedAt: string | null;
  readonly by: readonly Author[];
  readonly usedBy: readonly Author[];
}

export type RowConflict = FieldConflict | PresenceConflict;

/** The same on every device, so that a conflict met twice is one. */
export function conflictKey(conflict: RowConflict): string {
  return `${conflict.table}/${conflict.id}/${conflict.kind === 'field' ? conflict.path : conflict.kind}`;
}
