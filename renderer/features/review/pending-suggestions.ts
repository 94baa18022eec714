import type { Decision } from '#shared/model/decision.ts';
import type { Mention } from '#shared/model/mention.ts';
import type { EntitySuggestion, EventSuggestion, Suggestions } from '#shared/model/suggestion.ts';

/** What still waits for a decision. */
export interface Pending {
  readonly entities: readonly EntitySuggestion[];
  readonly events: readonly EventSuggestion[];
}

/**
 * The suggestions that nobody has decided on yet: no decision stands for their key in this clipping, and their words
 * are not all tagged already.
 */
export function pendingSuggestions(
  suggestions: Suggestions,
  decisions: readonly Decision[],
  mentions: readonly Mention[],
): Pending {
  // That words do not name one entity leaves open what else they name.
  const decided = new Set(decisions.filter(({ scope }) => scope !== 'alias').map(({ key }) => key));
  const tagged = new Set(
    mentions.flatMap(({ anchor, target }) =>
      anchor && target.kind === 'entity' ? [`${anchor.start}-${anchor.end}`] : [],
    ),
  );
  const isTagged = ({ mentions: spans }: EntitySuggestion) =>
    spans.every(({ start, end }) => tagged.has(`${start}-${end}`));
  return {
    entities: suggestions.entities.filter((entity) => !decided.has(entity.key) && !isTagged(entity)),
    events: suggestions.events.filter(({ key }) => !decided.has(key)),
  };
}
