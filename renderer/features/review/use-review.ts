import { useMemo } from 'react';
import { useMentions, type OpenClipping } from '../../store/queries/clippings.ts';
import { useDecisions, useEntities, useEvents, useLastingRejections } from '../../store/queries/entities.ts';
import { pendingSuggestions } from './pending-suggestions.ts';
import { useLinks } from './use-links.ts';
import { useSuggestions } from './use-suggestions.ts';

const NO_SUGGESTIONS = { entities: [], events: [], quotations: [], translation: null } as const;
/** The same each time: what is worked out from nothing need not be worked out again. */
const NONE: readonly never[] = [];

/**
 * Everything the review of a clipping shows: what is suggested, what was decided, what the archive knows.
 *
 * @returns the same object until any of it changes
 */
export function useReview(open: OpenClipping) {
  const { id } = open.clipping;
  const suggestions = useSuggestions(open);
  const mentions = useMentions(id) ?? NONE;
  const decisions = useDecisions(id) ?? NONE;
  const entities = useEntities() ?? NONE;
  const events = useEvents() ?? NONE;
  const lasting = useLastingRejections() ?? NONE;
  const links = useLinks(id, decisions);
  return useMemo(
    () => ({
      suggestions,
      links,
      mentions,
      decisions,
      lasting,
      entities,
      events,
      entityOf: new Map(entities.map((entity) => [entity.id, entity])),
      pending: pendingSuggestions(suggestions ?? NO_SUGGESTIONS, decisions, mentions),
    }),
    [suggestions, links, mentions, decisions, lasting, entities, events],
  );
}

export type Review = ReturnType<typeof useReview>;
