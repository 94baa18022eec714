import { fold } from '../text/fold.ts';
import { foldedWords } from '../text/tokens.ts';
import type { TextKeys } from './clipping-keys.ts';
import { linkReason, roundScore, type LinkCandidate } from './link-candidate.ts';
import { similarity } from './min-hash.ts';

/** From this share of common five-word sequences on, two bodies are one article, edited. */
const SIMILAR = 0.5;
/** With the same title less is enough: an excerpt, a shortened version. */
const SIMILAR_WITH_TITLE = 0.2;
/** A body of fewer words than this is too little to compare. */
const SHORTEST = 12;

/** Two clippings that are one text: the same file, the same words, or nearly so. */
export function duplicates(clippings: readonly TextKeys[]): LinkCandidate[] {
  const found: LinkCandidate[] = [];
  for (const [index, one] of clippings.entries()) {
    for (const other of clippings.slice(index + 1)) {
      const candidate = compare(one, other);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

function compare(one: TextKeys, other: TextKeys): LinkCandidate | undefined {
  const ids = [one.id, other.id];
  const names = [...new Set([one.title, other.title].filter((title) => title !== null))];
  if (one.sha256 === other.sha256) {
    return { kind: 'duplicate', ids, names, score: 0.99, reasons: [linkReason('same-original')] };
  }
  if (one.wordCount < SHORTEST || other.wordCount < SHORTEST) return undefined;
  if (one.bodyDigest === other.bodyDigest) {
    return { kind: 'duplicate', ids, names, score: 0.98, reasons: [linkReason('same-body')] };
  }
  return nearDuplicate(one, other, ids, names);
}

function nearDuplicate(
  one: TextKeys,
  other: TextKeys,
  ids: readonly string[],
  names: readonly string[],
): LinkCandidate | undefined {
  const share = similarity(one.signature, other.signature);
  const [short, long] = one.wordCount < other.wordCount ? [one, other] : [other, one];
  // Of a text that is wholly within another, the share is at most that of their lengths.
  const contained = Math.min(1, (share * (short.wordCount + long.wordCount)) / (1 + share) / short.wordCount);
  const sameTitle = haveSameTitle(one.title, other.title);
  const isNear = share >= SIMILAR || contained >= 0.8 || (sameTitle && contained >= SIMILAR_WITH_TITLE);
  if (!isNear) return undefined;
  const percent = String(Math.round(100 * (share >= SIMILAR ? share : contained)));
  const reasons = [
    linkReason(share >= SIMILAR ? 'similar-body' : 'contained-body', { percent }),
    ...(sameTitle ? [linkReason('same-title', { title: one.title ?? '' })] : []),
  ];
  const score = roundScore(0.55 + 0.35 * Math.max(share, contained) + (sameTitle ? 0.08 : 0));
  return { kind: 'near-duplicate', ids, names, score, reasons };
}

/** The same title, whatever outlet or section is hung on either end of it (« … - Outlet », « Video | … »). */
function haveSameTitle(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const cores = (title: string) =>
    [title, ...title.split(/\s[|\-–—:]\s/)].map(wordsOf).filter((core) => core.length >= 4);
  const coresOfOther = new Set(cores(other).map((core) => core.join(' ')));
  return cores(one).some((core) => coresOfOther.has(core.join(' ')));
}

function wordsOf(title: string): string[] {
  return foldedWords(fold(title));
}
