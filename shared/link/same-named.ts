import type { NamePairs } from '../gazetteer/name-pairs.ts';
import type { Reason } from '../model/suggestion.ts';
import { fold } from '../text/fold.ts';
import type { NamedKey } from './clipping-keys.ts';
import { linkReason } from './link-candidate.ts';
import { matchPersonNames } from './match-person-names.ts';

/** Why two names are taken for one thing's, and how sure that is from the names alone. */
export interface NamedMatch {
  readonly score: number;
  readonly reason: Reason;
}

/** Whether two named things of one type may be the same; `null` where nothing says so. */
export function matchNamed(one: NamedKey, other: NamedKey, pairs: NamePairs): NamedMatch | null {
  if (one.type !== other.type) return null;
  const known = matchKnown(one, other);
  if (known) return known;
  return one.type === 'person' ? matchPeople(one, other, pairs) : matchWritten(one, other);
}

/** The archive or the lexicon has both under one id. Two ids of one kind speak against it. */
function matchKnown(one: NamedKey, other: NamedKey): NamedMatch | null {
  const [idOfOne, idOfOther] = [archiveId(one), archiveId(other)];
  if (idOfOne !== null && idOfOne === idOfOther) {
    return { score: 0.98, reason: linkReason('known-in-archive-as', { name: nameOf(one) }) };
  }
  if (one.lexiconId !== null && one.lexiconId === other.lexiconId) {
    return { score: 0.96, reason: linkReason('same-lexicon-entry', { name: nameOf(one) }) };
  }
  return null;
}

function archiveId(key: NamedKey): string | null {
  return key.isEntity ? key.ownerId : key.entityId;
}

/** Every full name of one with every full name of the other; the best counts. */
function matchPeople(one: NamedKey, other: NamedKey, pairs: NamePairs): NamedMatch | null {
  let best: NamedMatch | null = null;
  for (const name of one.names) {
    for (const otherName of other.names) {
      const match = matchPersonNames(name, otherName, pairs);
      if (!match || (best && best.score >= match.score)) continue;
      const isSame = fold(name) === fold(otherName);
      const rule = isSame ? 'same-written-name' : 'names-match';
      best = { score: match.score, reason: linkReason(rule, { name, other: otherName }) };
    }
  }
  return best;
}

/** Organisations and places that the lexicon does not know: the same words, or the same acronym. */
function matchWritten(one: NamedKey, other: NamedKey): NamedMatch | null {
  if (one.lexiconId !== null && other.lexiconId !== null) return null;
  const names = new Set(other.names.filter(isTelling).map(fold));
  const shared = one.names.filter(isTelling).find((name) => names.has(fold(name)));
  return shared === undefined
    ? null
    : { score: 0.8, reason: linkReason('same-written-name', { name: shared, other: shared }) };
}

/** A name of two words, or an acronym of three letters: less is shared by too many. */
function isTelling(name: string): boolean {
  return (
    name.includes(' ') ||
    (name.length >= 3 && name === name.toUpperCase() && name !== name.toLowerCase()) ||
    name.length >= 6
  );
}

function nameOf(key: NamedKey): string {
  return key.names[0] ?? '';
}
