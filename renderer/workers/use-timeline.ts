import type { Timeline, TimelineRequest, TimelineUnit } from '#shared/search/columns/timeline.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { useJournalHead } from '../store/queries/journal.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** Charts follow the list a little later than the list follows the typing. */
const PAUSE_MS = 120;

interface TimelineQuestion extends Omit<TimelineRequest, 'unit'> {
  /** Null asks nothing. */
  readonly request: SearchRequest | null;
}

/**
 * What a request finds, counted over time.
 *
 * @param unitFor the unit to draw in, from the months there are
 */
export function useTimeline(
  { request, by, values }: TimelineQuestion,
  unitFor: (months: readonly string[]) => TimelineUnit,
): Timeline | null {
  const answered = useAnswer(
    request && { request, by, values },
    async (asked) => {
      const count = async (unit: TimelineUnit) =>
        search().timeline(asked.request, { unit, by: asked.by, values: asked.values });
      const months = await count('month');
      const unit = unitFor(months.periods);
      return unit === 'month' ? months : count(unit);
    },
    useJournalHead(),
    PAUSE_MS,
  );
  return answered?.answer ?? null;
}
