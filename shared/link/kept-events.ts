import type { NamePairs } from '../gazetteer/name-pairs.ts';
import type { Entity } from '../model/entity.ts';
import type { ArchiveEvent } from '../model/event.ts';
import { fold } from '../text/fold.ts';
import type { ClippingKeys, NamedKey } from './clipping-keys.ts';
import { linkReason, roundScore, type LinkCandidate } from './link-candidate.ts';
import { signatureOf } from './min-hash.ts';
import { sameEvents } from './same-event.ts';

/** An event of the archive with what tells whether another is the same. */
export interface KeptEvent {
  readonly event: ArchiveEvent;
  /** Who took part in it, and who and what its clippings name. */
  readonly entities: readonly Entity[];
  /** The clippings that cover it: the SHA-256 of each one's original, and its title. */
  readonly coverage: readonly { readonly sha256: string; readonly title: string | null }[];
  /** When the first of them was published. */
  readonly publishedOn: string | null;
}

/** How sure it is that two events are one that cover the same article, or that have the same name. */
const SHARED_CLIPPING = 0.75;
const SAME_TITLE = 0.7;

/**
 * Whether two events of the archive may be one: by who, where and when, as clippings are compared; by an article that
 * both cover; or by their name. Known dates that differ speak against it.
 *
 * @returns null where nothing speaks for it
 */
export function matchKeptEvents(one: KeptEvent, other: KeptEvent, pairs: NamePairs): LinkCandidate | null {
  if (!canBeOneDay(one.event.date, other.event.date)) return null;
  const [alike] = sameEvents([keysOfEvent(one), keysOfEvent(other)], pairs);
  const hashes = new Set(other.coverage.map(({ sha256 }) => sha256));
  const shared = one.coverage.find(({ sha256 }) => hashes.has(sha256));
  const isSameTitle = fold(one.event.title) === fold(other.event.title);
  if (!alike && !shared && !isSameTitle) return null;
  const score = Math.max(alike?.score ?? 0, shared ? SHARED_CLIPPING : 0, isSameTitle ? SAME_TITLE : 0);
  return {
    kind: 'same-event',
    ids: [one.event.id, other.event.id],
    names: [...new Set([one.event.title, other.event.title])],
    score: roundScore(score + (shared && isSameTitle ? 0.2 : 0)),
    reasons: [
      ...(shared ? [linkReason('shared-clipping', { title: shared.title ?? one.event.title })] : []),
      ...(isSameTitle ? [linkReason('same-title', { title: one.event.title })] : []),
      ...(alike?.reasons ?? dateReason(one.event.date, other.event.date)),
    ],
  };
}

function dateReason(one: string | null, other: string | null) {
  return one !== null && one === other && one.length === 10 ? [linkReason('same-event-date', { date: one })] : [];
}

/** A date that is known to the month alone goes with every day of it. */
function canBeOneDay(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}

function keysOfEvent({ event, entities, publishedOn }: KeptEvent): ClippingKeys {
  return {
    id: event.id,
    sha256: event.id,
    title: event.title,
    bodyDigest: event.id,
    wordCount: 0,
    signature: signatureOf([]),
    publishedOn,
    named: entities.map((entity) => namedIn(event.id, entity)),
    event: { kind: event.kind, date: event.date, place: event.place },
  };
}

function namedIn(ownerId: string, { id, type, names, lexiconId }: Entity): NamedKey {
  return { ownerId, isEntity: false, type, names: names.map(({ text }) => text), lexiconId, entityId: id, roles: [] };
}
