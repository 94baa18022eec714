import type { LinkCandidate } from '#shared/link/link-candidate.ts';
import type { Clipping } from '#shared/model/clipping.ts';
import type { Entity } from '#shared/model/entity.ts';
import type { ArchiveEvent } from '#shared/model/event.ts';
import type { ArchiveDatabase } from '../database.ts';
import { entriesAbout } from '../journal.ts';
import { useQuery } from './use-query.ts';

/** One half of a pair that may be one. */
export type JoinSide = {
  readonly id: string;
  /** Who brought it into an archive, where and when. */
  readonly by: { readonly device: string; readonly actor: string; readonly at: string } | null;
  /** How many tags a clipping has; how many clippings name an entity or event. */
  readonly count: number;
} & (
  | { readonly kind: 'clipping'; readonly row: Clipping }
  | { readonly kind: 'entity'; readonly row: Entity }
  | { readonly kind: 'event'; readonly row: ArchiveEvent }
);

/** A pair that may be one, with both halves. */
export interface JoinPair {
  readonly candidate: LinkCandidate;
  readonly sides: readonly JoinSide[];
}

/** The pairs as they stand; those of which a half is gone by now are left out. */
export function useJoinPairs(candidates: readonly LinkCandidate[]): readonly JoinPair[] | undefined {
  return useQuery(
    async (archive) => {
      const pairs = await Promise.all(candidates.map((candidate) => readPair(archive, candidate)));
      return pairs.filter(({ sides }) => sides.length === 2);
    },
    [candidates.map(({ kind, ids }) => [kind, ...ids].join(' ')).join()],
  );
}

async function readPair(archive: ArchiveDatabase, candidate: LinkCandidate): Promise<JoinPair> {
  const sides = await Promise.all(candidate.ids.map((id) => readSide(archive, candidate, id)));
  return { candidate, sides: sides.filter((side) => side !== null) };
}

async function readSide(archive: ArchiveDatabase, { kind }: LinkCandidate, id: string): Promise<JoinSide | null> {
  const [made] = await entriesAbout(archive, [id]);
  const by = made ? { device: made.device, actor: made.actor, at: made.at } : null;
  if (kind === 'duplicate' || kind === 'near-duplicate') {
    const row = await archive.clippings.get(id);
    if (row?.trashedAt !== null) return null;
    return { id, by, kind: 'clipping', row, count: await archive.mentions.where('clippingId').equals(id).count() };
  }
  const mentions = await archive.mentions.where('target.id').equals(id).toArray();
  const count = new Set(mentions.map(({ clippingId }) => clippingId)).size;
  if (kind === 'same-event') {
    const row = await archive.events.get(id);
    return row ? { id, by, kind: 'event', row, count } : null;
  }
  const row = await archive.entities.get(id);
  return row ? { id, by, kind: 'entity', row, count } : null;
}
