import type { Clipping } from '#shared/model/clipping.ts';
import type { Decision } from '#shared/model/decision.ts';
import { displayName, type Entity } from '#shared/model/entity.ts';
import type { ArchiveEvent } from '#shared/model/event.ts';
import { aliasKey, type Knowledge } from '#shared/model/knowledge.ts';
import type { Language } from '#shared/model/language.ts';
import type { Mention } from '#shared/model/mention.ts';
import type { ArchiveDatabase } from '../database.ts';
import { useQuery } from './use-query.ts';

export function useEntities(): readonly Entity[] | undefined {
  return useQuery((archive) => archive.entities.toArray(), []);
}

/** All events, the latest first; those without a date at the end. */
export function useEvents(): readonly ArchiveEvent[] | undefined {
  return useQuery(async (archive) => latestFirst(await archive.events.toArray()), []);
}

function latestFirst(events: ArchiveEvent[]): ArchiveEvent[] {
  return events.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
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
  return useQuery(readKnowledge, []);
}

/** The same, read once. */
export async function readKnowledge(archive: ArchiveDatabase): Promise<Knowledge> {
  const [entities, rejections] = await Promise.all([
    archive.entities.toArray(),
    archive.decisions.where('scope').anyOf('alias', 'archive').toArray(),
  ]);
  const rejected = rejections.filter(({ verdict }) => verdict === 'rejected');
  const aliases = rejected.flatMap(({ scope, targetId, key }) =>
    scope === 'alias' && targetId !== null ? [aliasKey(targetId, key)] : [],
  );
  return {
    entities,
    rejectedKeys: new Set(rejected.filter(({ scope }) => scope === 'archive').map(({ key }) => key)),
    rejectedAliases: new Set(aliases),
  };
}

/** What was rejected for good, in whichever clipping: suggestions, and names of entities. */
export function useLastingRejections(): readonly Decision[] | undefined {
  return useQuery(async (archive) => {
    const decisions = await archive.decisions.where('scope').anyOf('alias', 'archive').toArray();
    return decisions.filter(({ verdict }) => verdict === 'rejected');
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

/** The entities that clippings name, those of most mentions first. */
export function useNamedIn(clippingIds: readonly string[]): readonly string[] | undefined {
  return useQuery(
    async (archive) => {
      const counts = new Map<string, number>();
      const mentions = archive.mentions.where('clippingId').anyOf([...clippingIds]);
      await mentions.each(({ target: { kind, id } }) => {
        if (kind === 'entity') counts.set(id, (counts.get(id) ?? 0) + 1);
      });
      return [...counts].sort((one, other) => other[1] - one[1]).map(([id]) => id);
    },
    [clippingIds.join()],
  );
}

/** The events that an entity took part in, the latest first. */
export function useEventsOf(entityId: string): readonly ArchiveEvent[] | undefined {
  return useQuery(
    async (archive) => latestFirst(await archive.events.filter((event) => isPartOf(event, entityId)).toArray()),
    [entityId],
  );
}

function isPartOf({ participantIds }: ArchiveEvent, entityId: string): boolean {
  return participantIds.includes(entityId);
}

/** The other clippings that somebody has put under the same event as this one. */
export function useSameEventClippings(clippingId: string): ReadonlySet<string> | undefined {
  return useQuery(
    async (archive) => {
      const own = await archive.mentions.where('clippingId').equals(clippingId).toArray();
      const events = own.flatMap(({ target }) => (target.kind === 'event' ? [target.id] : []));
      const mentions = await archive.mentions.where('target.id').anyOf(events).toArray();
      return new Set(mentions.map((mention) => mention.clippingId).filter((id) => id !== clippingId));
    },
    [clippingId],
  );
}
