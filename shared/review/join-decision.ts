import type { Patch } from '../model/change.ts';
import { insertion } from '../model/patches.ts';

/** What a join is put on record with: the decision's id, and the key of the link that somebody said yes to. */
export interface JoinRecord {
  readonly decisionId: string;
  readonly key: string;
}

/**
 * The patch that records a join. It names what is kept, so that two people who join the same pair in opposite directions
 * are known to have each counted on what the other let go: neither half is lost between them.
 *
 * @param kept the clipping, or the entity or event, that stays
 */
export function joinDecision(
  { decisionId, key }: JoinRecord,
  kept: { readonly clippingId: string } | { readonly targetId: string },
): Patch {
  return insertion('decisions', {
    id: decisionId,
    verdict: 'accepted',
    scope: 'archive',
    key,
    clippingId: 'clippingId' in kept ? kept.clippingId : '',
    targetId: 'targetId' in kept ? kept.targetId : null,
  });
}
