import type { Patch } from '#shared/model/change.ts';
import type { Clipping, Status } from '#shared/model/clipping.ts';
import { edit } from '#shared/model/patches.ts';
import { write } from './write.ts';

/** Moves clippings into the archive, or back into the inbox; one step to undo, however many. */
export async function setStatus(ids: readonly string[], status: Status): Promise<void> {
  await editEach(ids, status === 'archived' ? 'archive' : 'to-inbox', { status });
}

/** Throws clippings away; they can be brought back from the trash. */
export async function trashClippings(ids: readonly string[], now: () => Date = () => new Date()): Promise<void> {
  await editEach(ids, 'trash', { trashedAt: now().toISOString() });
}

/** Brings clippings back from the trash to where they were. */
export async function restoreClippings(ids: readonly string[]): Promise<void> {
  await editEach(ids, 'restore', { trashedAt: null });
}

async function editEach(ids: readonly string[], name: string, fields: Partial<Clipping>): Promise<void> {
  await write({
    label: { name, params: { count: ids.length } },
    plan: async (archive) => {
      const clippings = await archive.clippings.bulkGet([...ids]);
      return clippings.flatMap((clipping): Patch[] => (clipping ? edit('clippings', clipping, fields) : []));
    },
  });
}
