import type { LexiconEntry } from '../../gazetteer/lexicon-entry.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Reason } from '../../model/suggestion.ts';

/**
 * A stretch of words that a pass takes for a name. What the passes find is merged, ranked by how sure each rule is and
 * how many agree, and made into suggestions; any further generator of candidates (a learned tagger) joins here.
 */
export interface Candidate {
  readonly type: EntityType;
  /** Indices of its first and last word in the reading. */
  readonly first: number;
  readonly last: number;
  /** Where the name stands in the text, without honorifics and attached particles. */
  readonly start: number;
  readonly end: number;
  /** How far the rules that found it can be trusted, from 0 to 1. */
  readonly trust: number;
  readonly reasons: readonly Reason[];
  readonly entry?: LexiconEntry;
  /** The archive's entities that go by this name. */
  readonly entityIds?: readonly string[];
  /** A part of another name that the article gives in full: it joins that suggestion. */
  readonly shortFor?: Candidate;
}

/** Whether two candidates share a word. */
export function overlaps(one: Candidate, other: Candidate): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Whether `inner` lies within `outer` (or is the same stretch). */
export function contains(outer: Candidate, inner: Candidate): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
