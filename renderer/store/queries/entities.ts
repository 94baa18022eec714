import type { Clipping } from '#shared/model/clipping.ts';
import type { Decision } from '#shared/model/decision.ts';
import { displayName, type Entity } from '#shared/model/entity.ts';
import type { ArchiveEvent } from '#shared/model/event.ts';
import type { Knowledge } from '#shared/model/knowledge.ts';
import type { Language } from '#shared/model/language.ts';
import type { Mention } from '#shared/model/mention.ts';
import { useQuery } from './use-query.ts';

export function useEntities(): readonly Entity[] | undefined {
  return useQuery((archive) => archive.entities.toArray(), []);
}

/** All events, the latest first; those without a date at the end. */
export function useEvents(): readonly ArchiveEvent[] | undefined {
  return useQuery(async (archive) => {
    const events = await archive.events.toArray();
    return events.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  }, []);
}

/** What entities and events are called in a language, by id; those that are gone are left out. */
export function useTagNames(ids: readonly string[], language: Language): ReadonlyMap<string, string> | undefined {
  return useQuery(
    async (archive) => {
      const [entities, events] = await Promise.all([
        archive.entities.bulkGet([...ids]),
        archive.events.bulkGet([...ids]),
      ]);
      const names = new Map<string, string>();
      for (const entity of entities) if (entity) names.set(entity.id, displayName(entity, language));
      for (const event of events) if (event) names.set(event.id, event.title);
      return names;
    },
    [ids.join(), language],
  );
}

/** What suggestions may build on: see Knowledge. */
export function useKnowledge(): Knowledge | undefined {
  return useQuery(async (archive) => {
    const [entities, rejections] = await Promise.all([
      archive.entities.toArray(),
      archive.decisions.where('scope').equals('archive').toArray(),
    ]);
    const rejectedKeys = new Set(rejections.filter(({ verdict }) => verdict === 'rejected').map(({ key }) => key));
    return { entities, rejectedKeys };
  }, []);
}

/** What was decided about the suggestions of a clipping. */
export function useDecisions(clippingId: string): readonly Decision[] | undefined {
  return useQuery((archive) => archive.decisions.where('clippingId').equals(clippingId).toArray(), [clippingId]);
}

/** An entity or event with the clippings that mention it. */
export interface Coverage {
  readonly mentions: readonly Mention[];
  readonly clippings: readonly Clipping[];
}

/** Where an entity or event is mentioned; clippings in the trash are left out. */
export function useCoverage(targetId: string): Coverage | undefined {
  return useQuery(
    async (archive) => {
      const mentions = await archive.mentions.where('target.id').equals(targetId).toArray();
      const ids = [...new Set(mentions.map(({ clippingId }) => clippingId))];
      const clippings = (await archive.clippings.bulkGet(ids)).flatMap((clipping) =>
        clipping?.trashedAt === null ? [clipping] : [],
      );
      const present = new Set(clippings.map(({ id }) => id));
      return { mentions: mentions.filter(({ clippingId }) => present.has(clippingId)), clippings };
    },
    [targetId],
  );
}

/** How many clippings mention each entity and event, by id. */
export function useMentionCounts(): ReadonlyMap<string, number> | undefined {
  return useQuery(async (archive) => {
    const clippingsOf = new Map<string, Set<string>>();
    await archive.mentions.each(({ target, clippingId }) => {
      const clippings = clippingsOf.get(target.id) ?? new Set();
      clippingsOf.set(target.id, clippings.add(clippingId));
    });
    return new Map([...clippingsOf].map(([id, clippings]) => [id, clippings.size]));
  }, []);
}
