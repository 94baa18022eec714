import { useMentions, type OpenClipping } from '../../store/queries/clippings.ts';
import { useDecisions, useEntities, useEvents, useLastingRejections } from '../../store/queries/entities.ts';
import { pendingSuggestions } from './pending-suggestions.ts';
import { useLinks } from './use-links.ts';
import { useSuggestions } from './use-suggestions.ts';

const NOTHING = { entities: [], events: [], quotations: [], translation: null } as const;

/** Everything the review of a clipping shows: what is suggested, what was decided, what the archive knows. */
export function useReview(open: OpenClipping) {
  const { id } = open.clipping;
  const suggestions = useSuggestions(open);
  const mentions = useMentions(id) ?? [];
  const decisions = useDecisions(id) ?? [];
  const entities = useEntities() ?? [];
  const events = useEvents() ?? [];
  const lasting = useLastingRejections() ?? [];
  return {
    suggestions,
    links: useLinks(id, decisions),
    mentions,
    decisions,
    lasting,
    entities,
    events,
    entityOf: new Map(entities.map((entity) => [entity.id, entity])),
    pending: pendingSuggestions(suggestions ?? NOTHING, decisions, mentions),
  };
}

export type Review = ReturnType<typeof useReview>;
