import type { Patch, Row } from '#shared/model/change.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Decision } from '#shared/model/decision.ts';
import type { Entity } from '#shared/model/entity.ts';
import type { Mention } from '#shared/model/mention.ts';
import { joinClippings, type WorkedClipping } from '#shared/review/join-clippings.ts';
import { joinEntities } from '#shared/review/join-entities.ts';
import { idOf, type Desk } from './rows.ts';

/** A desk's rows as what they are. */
const typedRows = <T>(rows: readonly Row[]) => rows as unknown as readonly T[];

/** The patches by which somebody joins two of the entities that she sees; none where it is one. */
export function entityJoinPatches(desk: Desk, kept: Row | undefined, joined: Row | undefined): Patch[] {
  if (!kept || !joined || idOf(kept) === idOf(joined)) return [];
  const mentions = typedRows<Mention>(desk.rowsOf('mentions'));
  const ofTarget = (row: Row) => mentions.filter(({ target }) => target.id === idOf(row));
  return joinEntities({
    kept: kept as unknown as Entity,
    joined: joined as unknown as Entity,
    keptMentions: ofTarget(kept),
    mentions: ofTarget(joined),
    decisions: typedRows<Decision>(desk.rowsOf('decisions')).filter(({ targetId }) => targetId === idOf(joined)),
    events: [],
    clippings: [],
    searches: [],
    record: { decisionId: desk.newId(), key: 'link:same-person' },
  });
}

/** The patches by which somebody joins two of the clippings that she sees; none where it is one, or half of one. */
export function clippingJoinPatches(desk: Desk, kept: Row | undefined, copy: Row | undefined): Patch[] {
  if (!kept || !copy || idOf(kept) === idOf(copy)) return [];
  const [one, other] = [worked(desk, kept), worked(desk, copy)];
  if (!one || !other) return [];
  return joinClippings({
    kept: one,
    copy: other,
    reports: [],
    entities: [],
    record: { decisionId: desk.newId(), key: 'link:duplicate' },
    trashedAt: '2026-01-09T00:00:00.000Z',
    newId: () => desk.newId(),
  });
}

function worked(desk: Desk, clipping: Row): WorkedClipping | null {
  const id = idOf(clipping);
  const text = desk.rowsOf('texts').find((row) => idOf(row) === id);
  if (!text) return null;
  return {
    clipping: clipping as unknown as Clipping,
    text: text as unknown as ClippingText,
    mentions: typedRows<Mention>(desk.rowsOf('mentions')).filter(({ clippingId }) => clippingId === id),
    decisions: typedRows<Decision>(desk.rowsOf('decisions')).filter(
      ({ clippingId, scope }) => clippingId === id && scope === 'clipping',
    ),
  };
}
