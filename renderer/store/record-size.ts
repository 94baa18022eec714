import type { ChangeRecord } from '#shared/model/change.ts';

/** About how many bytes a record takes in the memory: its texts are what makes it large. */
export function recordSize({ patches }: Pick<ChangeRecord, 'patches'>): number {
  return patches.reduce((sum, patch) => {
    const text = patch.kind === 'insert' ? patch.row['text'] : null;
    return sum + 1000 + (typeof text === 'string' ? text.length * 2 : 0);
  }, 0);
}
