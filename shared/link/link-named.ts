import type { NamePairs } from '../gazetteer/name-pairs.ts';
import type { EntityType } from '../model/entity.ts';
import type { Reason } from '../model/suggestion.ts';
import { fold } from '../text/fold.ts';
import { blockKeys } from './block-keys.ts';
import type { NamedKey } from './clipping-keys.ts';
import { linkReason, roundScore, type LinkCandidate, type LinkKind } from './link-candidate.ts';
import { matchNamed } from './same-named.ts';

const KIND_OF: Readonly<Record<EntityType, LinkKind>> = {
  person: 'same-person',
  organisation: 'same-organisation',
  place: 'same-place',
};
/** People's names alone are never quite sure: homonyms exist. Each thing their clippings share makes it surer. */
const NAMES_ALONE = 0.85;
const SHARED = 0.06;

interface Cluster {
  readonly members: NamedKey[];
  score: number;
  readonly reasons: Reason[];
}

/**
 * Gathers what several clippings and the archive name into candidates. A name joins a group only if it matches every
 * member (no chains: what is like B, and B like C, is not thereby like C), and never another name of the same clipping.
 */
export function linkNamed(keys: readonly NamedKey[], pairs: NamePairs): LinkCandidate[] {
  const context = contextOf(keys);
  const clusters: Cluster[] = [];
  const byBlock = new Map<string, Set<Cluster>>();
  for (const key of keys) {
    const blocks = blockKeys(key);
    const near = new Set(blocks.flatMap((block) => [...(byBlock.get(block) ?? [])]));
    const best = [...near]
      .map((cluster) => ({ cluster, match: matchCluster(cluster, key, pairs) }))
      .filter(({ match }) => match !== null)
      .sort((one, other) => (other.match?.score ?? 0) - (one.match?.score ?? 0))[0];
    const cluster = best?.cluster ?? { members: [], score: 1, reasons: [] };
    if (!best) clusters.push(cluster);
    cluster.members.push(key);
    cluster.score = Math.min(cluster.score, best?.match?.score ?? 1);
    addReasons(cluster.reasons, best?.match?.reasons ?? []);
    for (const block of blocks) {
      const there = byBlock.get(block);
      if (there) there.add(cluster);
      else byBlock.set(block, new Set([cluster]));
    }
  }
  return clusters.filter(({ members }) => members.length > 1).map((cluster) => candidateOf(cluster, context));
}

function addReasons(known: Reason[], more: readonly Reason[]): void {
  for (const reason of more) {
    const isKnown = known.some(
      ({ rule, params }) => rule === reason.rule && params['other'] === reason.params['other'],
    );
    if (!isKnown) known.push(reason);
  }
}

function matchCluster(cluster: Cluster, key: NamedKey, pairs: NamePairs): { score: number; reasons: Reason[] } | null {
  let score = 1;
  const reasons: Reason[] = [];
  for (const member of cluster.members) {
    if (member.ownerId === key.ownerId) return null;
    const match = matchNamed(member, key, pairs);
    if (!match) return null;
    score = Math.min(score, match.score);
    reasons.push(match.reason);
  }
  return { score, reasons };
}

/** What each owner names besides, by owner: organisations and places as comparable words. */
type Context = ReadonlyMap<string, ReadonlyMap<string, NamedKey>>;

function contextOf(keys: readonly NamedKey[]): Context {
  const context = new Map<string, Map<string, NamedKey>>();
  for (const key of keys) {
    if (key.type === 'person' || key.isEntity) continue;
    const ofOwner = context.get(key.ownerId) ?? new Map<string, NamedKey>();
    ofOwner.set(key.lexiconId ?? fold(key.names[0] ?? ''), key);
    context.set(key.ownerId, ofOwner);
  }
  return context;
}

function candidateOf(cluster: Cluster, context: Context): LinkCandidate {
  const { members } = cluster;
  const type = members[0]?.type ?? 'person';
  const ids = [...new Set(members.map(({ ownerId }) => ownerId))];
  const names = distinctNames(members);
  if (type !== 'person') {
    return { kind: KIND_OF[type], ids, names, score: roundScore(cluster.score), reasons: cluster.reasons };
  }
  const shared = [...sharedContext(members, context), ...sharedRoles(members)];
  const score = roundScore(NAMES_ALONE * cluster.score + SHARED * Math.min(3, shared.length));
  return { kind: 'same-person', ids, names, score, reasons: [...cluster.reasons, ...shared] };
}

function distinctNames(members: readonly NamedKey[]): string[] {
  const byKey = new Map<string, string>();
  for (const { names } of members) {
    const fullest = names[0];
    if (fullest !== undefined && !byKey.has(fold(fullest))) byKey.set(fold(fullest), fullest);
  }
  return [...byKey.values()];
}

/** Organisations and places that all the clippings name. A country is named by too many to tell. */
function sharedContext(members: readonly NamedKey[], context: Context): Reason[] {
  const [first, ...others] = members.map(({ ownerId }) => context.get(ownerId)).filter((names) => names !== undefined);
  if (!first || others.length < members.length - 1) return [];
  const reasons: Reason[] = [];
  for (const [key, named] of first) {
    const isCountry = /^place:([A-Z]{2}|\d{3})$/.test(key);
    if (isCountry || !others.every((names) => names.has(key))) continue;
    const rule = named.type === 'organisation' ? 'shared-organisation' : 'shared-place';
    reasons.push(linkReason(rule, { name: named.names[0] ?? '' }));
  }
  return reasons;
}

function sharedRoles(members: readonly NamedKey[]): Reason[] {
  const [first, ...others] = members;
  const role = first?.roles.find((candidate) => others.every(({ roles }) => roles.includes(candidate)));
  return role === undefined ? [] : [linkReason('shared-role', { role })];
}
