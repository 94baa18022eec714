import type { Patch } from '#shared/model/change.ts';
import type { Entity } from '#shared/model/entity.ts';
import { edit, removal } from '#shared/model/patches.ts';
import { withNames } from '#shared/review/entity-names.ts';
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
    plan: async (archive) => {
      const entity = await archive.entities.get(id);
      const mentions = await archive.mentions.where('target.id').equals(id).toArray();
      const decisions = await archive.decisions.filter(({ targetId }) => targetId === id).toArray();
      const events = await archive.events.filter(({ participantIds }) => participantIds.includes(id)).toArray();
      return [
        ...events.flatMap((event) =>
          edit('events', event, { participantIds: event.participantIds.filter((participant) => participant !== id) }),
        ),
        ...mentions.map((mention) => removal('mentions', mention)),
        ...decisions.map((decision) => removal('decisions', decision)),
        ...(entity ? [removal('entities', entity)] : []),
      ];
    },
  });
}

/** Makes two entities one: the second one's names, roles, mentions and events go to the first. Undone in one step. */
export async function mergeEntities(keptId: string, mergedId: string): Promise<void> {
  await write({
    label: { name: 'merge-entities', params: {} },
    plan: async (archive) => {
      const [kept, merged] = await archive.entities.bulkGet([keptId, mergedId]);
      if (!kept || !merged || keptId === mergedId) return [];
      const mentions = await archive.mentions.where('target.id').equals(mergedId).toArray();
      const decisions = await archive.decisions.filter(({ targetId }) => targetId === mergedId).toArray();
      const events = await archive.events.filter(({ participantIds }) => participantIds.includes(mergedId)).toArray();
      const moved = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === mergedId ? keptId : id)))];
      return [
        ...edit('entities', kept, {
          names: withNames(kept.names, merged.names),
          roles: [...kept.roles, ...merged.roles],
          notes: [kept.notes, merged.notes].filter((notes) => notes !== '').join('\n'),
          lexiconId: kept.lexiconId ?? merged.lexiconId,
        }),
        ...mentions.flatMap((row): Patch[] => edit('mentions', row, { target: { kind: 'entity', id: keptId } })),
        ...decisions.flatMap((row): Patch[] => edit('decisions', row, { targetId: keptId })),
        ...events.flatMap((row): Patch[] => edit('events', row, { participantIds: moved(row.participantIds) })),
        removal('entities', merged),
      ];
    },
  });
}
