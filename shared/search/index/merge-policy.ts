/** A segment as the choice of what to merge sees it. */
export interface MergeCandidate {
  readonly seq: number;
  readonly documents: number;
  /** Documents that no later segment speaks for. */
  readonly live: number;
}

/** So many segments of one size are merged into one of the next. */
const AT_ONCE = 8;
/** Segments up to this size are of one size: single clippings and small imports. */
const SMALLEST = 500;
/** A segment with fewer of its documents alive than this is written anew. */
const LEAST_ALIVE = 0.5;
/** Larger ones are left alone unless half of them is dead: writing them again costs more than reading one more. */
const LARGEST = 100_000;

/**
 * Which segments to merge next, so that there are never many and each document is written again a few times at most:
 * eight of about one size, smallest first, or any that is half dead.
 */
export function chooseMerge(segments: readonly MergeCandidate[]): readonly number[] {
  const bySize = new Map<number, MergeCandidate[]>();
  for (const segment of segments) {
    if (segment.live >= LARGEST) continue;
    const size = sizeClass(segment.live);
    bySize.set(size, [...(bySize.get(size) ?? []), segment]);
  }
  for (const [, candidates] of [...bySize].sort(([one], [other]) => one - other))
    if (candidates.length >= AT_ONCE) return candidates.map(({ seq }) => seq);
  const dead = segments.find(({ documents, live }) => documents >= SMALLEST && live < documents * LEAST_ALIVE);
  return dead ? [dead.seq] : [];
}

function sizeClass(documents: number): number {
  return documents < SMALLEST ? 0 : 1 + Math.floor(Math.log(documents / SMALLEST) / Math.log(AT_ONCE));
}
