import { contains, overlaps, type Candidate } from './candidate.ts';

/**
 * Makes one layer of names of what the passes found. The same stretch found twice keeps the reasons of both; a name within
 * a longer one of its type goes, and so do people within organisations; of two that cross, the surer stays.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const merged = mergeEqual(candidates);
  merged.sort((one, other) => strength(other) - strength(one) || one.start - other.start);
  const kept = new OccupiedWords();
  for (const candidate of merged) {
    if (kept.around(candidate).every((other) => canStandWith(other, candidate))) kept.add(candidate);
  }
  return kept.all().sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Long and sure first; the lexicon before a guess of the same length. */
function strength(candidate: Candidate): number {
  return candidate.last - candidate.first + 3 * candidate.trust + (candidate.entityIds ? 2 : 0);
}

/** The kept names by the words they stand on, so that looking for a clash does not go through them all. */
class OccupiedWords {
  private readonly byWord = new Map<number, Candidate[]>();
  private readonly kept: Candidate[] = [];

  add(candidate: Candidate): void {
    this.kept.push(candidate);
    for (let at = candidate.first; at <= candidate.last; at += 1) {
      const there = this.byWord.get(at);
      if (there) there.push(candidate);
      else this.byWord.set(at, [candidate]);
    }
  }

  around(candidate: Candidate): Candidate[] {
    const found: Candidate[] = [];
    for (let at = candidate.first; at <= candidate.last; at += 1) found.push(...(this.byWord.get(at) ?? []));
    return found;
  }

  all(): Candidate[] {
    return this.kept;
  }
}

function mergeEqual(candidates: readonly Candidate[]): Candidate[] {
  const bySpan = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.type} ${candidate.start} ${candidate.end}`;
    const other = bySpan.get(key);
    bySpan.set(key, other ? agree(other, candidate) : candidate);
  }
  return [...bySpan.values()];
}

/** Two finders of one name: each may be wrong, seldom both. */
function agree(one: Candidate, other: Candidate): Candidate {
  const seen = new Set(one.reasons.map(({ rule }) => rule));
  return {
    ...other,
    ...one,
    trust: 1 - (1 - one.trust) * (1 - other.trust),
    reasons: [...one.reasons, ...other.reasons.filter(({ rule }) => !seen.has(rule))],
  };
}

function isPartyBody(candidate: Candidate): boolean {
  return candidate.reasons.some(({ rule }) => rule === 'party-body');
}

/** Whether `candidate` may stay beside `kept`, which was surer. */
function canStandWith(kept: Candidate, candidate: Candidate): boolean {
  if (!overlaps(kept, candidate)) return true;
  const [outer, inner] = contains(kept, candidate) ? [kept, candidate] : [candidate, kept];
  if (!contains(outer, inner) || (outer.start === inner.start && outer.end === inner.end)) return false;
  return outer.type === 'organisation' && !outer.entry && isNamedWithin(outer, inner);
}

/** A party within its body, a place within the body that sits there: both are named. */
function isNamedWithin(outer: Candidate, inner: Candidate): boolean {
  if (inner.type === 'organisation') {
    return inner.first > outer.first && (inner.entry !== undefined || isPartyBody(outer));
  }
  // A country, or a place amid the name (Archives du Maroc, groupe Sahara Énergie), is no place of the story.
  const isAtEnd = inner.last === outer.last || isPartyBody(outer);
  return inner.type === 'place' && inner.entry?.kind !== 'country' && isAtEnd;
}
