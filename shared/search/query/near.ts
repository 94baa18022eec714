import { phraseOfDate, type NearQuery, type PhraseQuery, type Query, type WordQuery } from './query.ts';

/**
 * Joins two neighbours into one condition: their words stand within `distance` words of each other. A chain of them is
 * one condition, with the largest distance.
 *
 * @returns null if either is not words, or they are words of different fields
 */
export function joinNear(before: Query, after: Query, distance: number): NearQuery | null {
  const left = before.kind === 'near' ? before.parts : nearable(before);
  const right = nearable(after);
  const [first] = left ?? [];
  const [second] = right ?? [];
  if (!left || !right || !first || !second || first.field !== second.field) return null;
  const furthest = before.kind === 'near' ? Math.max(before.distance, distance) : distance;
  return { kind: 'near', field: first.field, parts: [...left, ...right], distance: furthest };
}

/** What may stand near something: words and phrases, not dates or groups. */
function nearable(query: Query): readonly (WordQuery | PhraseQuery)[] | null {
  if (query.kind === 'word' || query.kind === 'phrase') return [query];
  return query.kind === 'date' && query.forms.length > 0 ? [phraseOfDate(query)] : null;
}
