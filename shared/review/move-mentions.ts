import type { Patch } from '../model/change.ts';
import type { Mention } from '../model/mention.ts';
import { edit, removal } from '../model/patches.ts';

/**
 * The patches that make mentions name something else. One that would stand twice, since the same words name both, goes.
 *
 * @param standing what names the new target already
 */
export function moveMentions(
  moving: readonly Mention[],
  standing: readonly Mention[],
  target: Mention['target'],
): Patch[] {
  const taken = new Set(standing.map(placeOf));
  return moving.flatMap((mention) =>
    taken.has(placeOf(mention)) ? [removal('mentions', mention)] : edit('mentions', mention, { target }),
  );
}

function placeOf({ clippingId, anchor }: Mention): string {
  return `${clippingId} ${anchor ? `${anchor.start}-${anchor.end}` : ''}`;
}
