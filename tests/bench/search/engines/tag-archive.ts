import type { ArchiveDatabase } from '#renderer/store/database.ts';
import type { Entity, EntityType } from '#shared/model/entity.ts';
import type { Mention } from '#shared/model/mention.ts';

const ENTITIES = 2000;
const TYPES: readonly EntityType[] = ['person', 'person', 'organisation', 'place'];
const TAGS_EACH = 3;
const AT_ONCE = 5000;

/** Tags every clipping with some of many people, organisations and places, a few of them far more often than the rest. */
export async function tagArchive(archive: ArchiveDatabase): Promise<void> {
  await archive.entities.bulkPut(Array.from({ length: ENTITIES }, (_, number) => entity(number)));
  const ids = await archive.clippings.toCollection().primaryKeys();
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await archive.mentions.bulkPut(
      ids.slice(from, from + AT_ONCE).flatMap((clippingId, index) => mentionsOf(clippingId, from + index)),
    );
  // They were written past the Changes: the columns are to be made anew.
  await archive.searchColumns.clear();
}

function entity(number: number): Entity {
  const type = TYPES[number % TYPES.length] ?? 'person';
  const names = [{ text: `Entité ${number}`, language: 'fr' as const }];
  return { id: `entity-${number}`, type, names, roles: [], notes: '', lexiconId: null };
}

function mentionsOf(clippingId: string, number: number): Mention[] {
  return Array.from({ length: TAGS_EACH }, (_, turn) => ({
    id: `${clippingId}-${turn}`,
    clippingId,
    // Roughly one over the rank, as names in the news are.
    target: {
      kind: 'entity',
      id: `entity-${Math.floor(ENTITIES ** (((number * 7919 + turn * 31) % 1000) / 1000)) - 1}`,
    },
    anchor: null,
    orphaned: false,
    origin: 'hand',
    rule: null,
  }));
}
