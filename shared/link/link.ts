import type { NamePairs } from '../gazetteer/name-pairs.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { ClippingKeys, NamedKey } from './clipping-keys.ts';
import { duplicates } from './duplicates.ts';
import type { LinkCandidate } from './link-candidate.ts';
import { linkNamed } from './link-named.ts';
import { sameEvents } from './same-event.ts';

/**
 * Proposes what may be one and the same among several clippings and the archive's entities: people across scripts,
 * organisations and places across languages, events across outlets, and articles had twice. Merges nothing.
 *
 * @returns the candidates, kind by kind, surest first
 */
export function proposeLinks(
  clippings: readonly ClippingKeys[],
  pairs: NamePairs,
  entities: Knowledge['entities'] = [],
): LinkCandidate[] {
  const named = [...entities.map(entityKey), ...clippings.flatMap((clipping) => clipping.named)];
  const bySureness = (one: LinkCandidate, other: LinkCandidate) => other.score - one.score;
  return [
    ...duplicates(clippings).sort(bySureness),
    ...sameEvents(clippings, pairs).sort(bySureness),
    ...linkNamed(named, pairs).sort(bySureness),
  ];
}

function entityKey({ id, type, names, lexiconId }: Knowledge['entities'][number]): NamedKey {
  return {
    ownerId: id,
    isEntity: true,
    type,
    names: names.map(({ text }) => text).sort((one, other) => other.length - one.length),
    lexiconId,
    entityId: id,
    roles: [],
  };
}
