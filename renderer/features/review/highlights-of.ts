import type { Entity } from '#shared/model/entity.ts';
import type { Mention } from '#shared/model/mention.ts';
import type { Span } from '#shared/model/span.ts';
import type { Pending } from './pending-suggestions.ts';
import type { HighlightKind, Highlights } from './use-highlights.ts';

/** What to paint: tagged words on a ground of their kind's colour, suggested ones underlined in it. */
export function highlightsOf(
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  pending: Pending,
): Highlights {
  const highlights: Partial<Record<HighlightKind, Span[]>> = {};
  const add = (kind: HighlightKind, span: Span) => (highlights[kind] ??= []).push(span);
  for (const { target, anchor } of mentions) {
    if (!anchor) continue;
    const type = target.kind === 'event' ? 'event' : entities.get(target.id)?.type;
    if (type) add(type, anchor);
  }
  for (const { type, mentions: spans } of pending.entities) spans.forEach((span) => add(`suggested-${type}`, span));
  for (const { trigger } of pending.events) add('suggested-event', trigger);
  return highlights;
}
