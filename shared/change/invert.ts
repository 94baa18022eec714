import type { Patch } from '../model/change.ts';

/** The patch that takes `patch` back. */
export function invertPatch(patch: Patch): Patch {
  switch (patch.kind) {
    case 'insert':
      return { ...patch, kind: 'remove' };
    case 'remove':
      return { ...patch, kind: 'insert' };
    case 'update':
      return {
        ...patch,
        fields: Object.fromEntries(
          Object.entries(patch.fields).map(([field, { before, after }]) => [field, { before: after, after: before }]),
        ),
      };
  }
}

/** The patches that take `patches` back, last first. */
export function invertPatches(patches: readonly Patch[]): Patch[] {
  return patches.map(invertPatch).reverse();
}
