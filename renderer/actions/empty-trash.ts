import type { Patch } from '#shared/model/change.ts';
import type { Clipping } from '#shared/model/clipping.ts';
import { removal } from '#shared/model/patches.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { write } from './write.ts';

/**
 * Takes clippings that are in the trash out of the archive, with their texts, tags and decisions; one step to undo. The
 * journal keeps what they were, and their originals stay.
 */
export async function emptyTrash(ids: readonly string[]): Promise<void> {
  await write({
    label: { name: 'empty-trash', params: { count: ids.length } },
    plan: async (archive) => {
      const clippings = (await archive.clippings.bulkGet([...ids])).filter((row) => row !== undefined);
      // What somebody has brought back meanwhile stays.
      const thrown = clippings.filter(({ trashedAt }) => trashedAt !== null);
      return clippingRemoval(archive, thrown);
    },
  });
}

/** The patches that take clippings out of the archive with all that is in them. */
export async function clippingRemoval(archive: ArchiveDatabase, clippings: readonly Clipping[]): Promise<Patch[]> {
  const ids = clippings.map(({ id }) => id);
  const texts = (await archive.texts.bulkGet(ids)).filter((row) => row !== undefined);
  return [
    ...(await aboutClippings(archive, ids)),
    ...texts.map((row) => removal('texts', row)),
    ...clippings.map((row) => removal('clippings', row)),
  ];
}

async function aboutClippings(archive: ArchiveDatabase, ids: readonly string[]): Promise<Patch[]> {
  const [mentions, decisions] = await Promise.all([
    archive.mentions.where('clippingId').anyOf(ids).toArray(),
    // A rejection that holds for the whole archive outlives the clipping in which it was made.
    archive.decisions
      .where('clippingId')
      .anyOf(ids)
      .filter(({ scope }) => scope === 'clipping')
      .toArray(),
  ]);
  return [...mentions.map((row) => removal('mentions', row)), ...decisions.map((row) => removal('decisions', row))];
}
