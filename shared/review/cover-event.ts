import type { Patch } from '../model/change.ts';
import type { Clipping, ClippingText } from '../model/clipping.ts';
import type { Decision } from '../model/decision.ts';
import type { ArchiveEvent } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import { edit, insertion } from '../model/patches.ts';
import { anchorOf, type Span } from '../model/span.ts';

export interface CoverEventInput {
  readonly clipping: Clipping;
  readonly text: Pick<ClippingText, 'text'>;
  /** The event it tells of, as it shall be kept; with the id of one that stands, or a new one. */
  readonly event: ArchiveEvent;
  /** The event as it stands; null makes a new one. */
  readonly standing: ArchiveEvent | null;
  /** The words that tell of it; null where the clipping as a whole is meant. */
  readonly span: Span | null;
  /** The key of the suggestion that is accepted with it, if any. */
  readonly suggestionKey: string | null;
  readonly newId: () => string;
}

/** The patches that say which event a clipping tells of: the event made or changed, the mention, the decision. */
export function coverEvent(input: CoverEventInput): Patch[] {
  const { clipping, text, event, standing, span, suggestionKey, newId } = input;
  const mention: Mention = {
    id: newId(),
    clippingId: clipping.id,
    target: { kind: 'event', id: event.id },
    anchor: span ? anchorOf(text.text, span) : null,
    orphaned: false,
    origin: suggestionKey === null ? 'hand' : 'suggestion',
    rule: null,
  };
  const patches = [
    ...(standing ? edit('events', standing, event) : [insertion('events', event)]),
    insertion('mentions', mention),
  ];
  if (suggestionKey === null) return patches;
  const decision: Decision = {
    id: newId(),
    verdict: 'accepted',
    scope: 'clipping',
    key: suggestionKey,
    clippingId: clipping.id,
    targetId: event.id,
  };
  return [...patches, insertion('decisions', decision)];
}
