import type { Patch } from '#shared/model/change.ts';
import { removal } from '#shared/model/patches.ts';
import type { ArchiveDatabase } from '../store/database.ts';

/** The patches that remove what names an entity or event: its mentions, and the decisions that made them. */
export async function namingRemovals(archive: ArchiveDatabase, id: string): Promise<Patch[]> {
  const mentions = await archive.mentions.where('target.id').equals(id).toArray();
  const decisions = await archive.decisions.filter(({ targetId }) => targetId === id).toArray();
  return [
    ...mentions.map((mention) => removal('mentions', mention)),
    ...decisions.map((decision) => removal('decisions', decision)),
  ];
}
