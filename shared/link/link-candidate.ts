import type { Reason } from '../model/suggestion.ts';
import type { LinkRule } from './link-rules.ts';

export const LINK_KINDS = [
  'same-person',
  'same-organisation',
  'same-place',
  'same-event',
  'duplicate',
  'near-duplicate',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Things that may be one and the same. Only a proposal: nothing is ever merged without a person's yes. */
export interface LinkCandidate {
  readonly kind: LinkKind;
  /** Ids of the clippings, and of the archive's entities, that it joins. */
  readonly ids: readonly string[];
  /** The names in question, each way of writing once; for events and duplicates, of the people or titles shared. */
  readonly names: readonly string[];
  /** How sure it is, from 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What a decision about a link is kept under: the same for both of its ends. */
export function linkKey({ kind, ids }: Pick<LinkCandidate, 'kind' | 'ids'>): string {
  return `${LINK_KEY}${kind}:${[...ids].sort().join(':')}`;
}

/** What the keys of all decisions about links begin with. */
export const LINK_KEY = 'link:';

/** A reason by a rule of the list, with what fills its sentence. */
export function linkReason(rule: LinkRule, params: Readonly<Record<string, string>> = {}): Reason {
  return { rule, params };
}

/** Two decimals: more would feign a precision that is not there. */
export function roundScore(score: number): number {
  return Math.round(Math.max(0, Math.min(0.99, score)) * 100) / 100;
}
