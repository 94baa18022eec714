import type { Patch } from '#shared/model/change.ts';
import type { Entity } from '#shared/model/entity.ts';
import { edit, removal } from '#shared/model/patches.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { namingRemovals } from './naming-removals.ts';
import { write } from './write.ts';

/** Changes an entity's names, roles, type or notes. */
export async function editEntity(id: string, fields: Partial<Omit<Entity, 'id'>>): Promise<void> {
  await write({
    label: { name: 'edit-entity', params: {} },
    plan: async (archive) => {
      const entity = await archive.entities.get(id);
      return entity ? edit('entities', entity, fields) : [];
    },
  });
}

/** Removes an entity with its mentions and the decisions that made them; the clippings stay as they are. */
export async function removeEntity(id: string): Promise<void> {
  await write({
    label: { name: 'remove-entity', params: {} },
    plan: (archive) => entityRemoval(archive, id),
  });
}

/** The patches that remove an entity with all that names it. */
export async function entityRemoval(archive: ArchiveDatabase, id: string): Promise<Patch[]> {
  const entity = await archive.entities.get(id);
  const naming = await namingRemovals(archive, id);
  const events = await archive.events.filter(({ participantIds }) => participantIds.includes(id)).toArray();
  return [
    ...events.flatMap((event) =>
      edit('events', event, { participantIds: event.participantIds.filter((participant) => participant !== id) }),
    ),
    ...naming,
    ...(entity ? [removal('entities', entity)] : []),
  ];
}
