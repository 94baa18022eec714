import type { Timeline, TimelineRequest } from '#shared/search/columns/timeline.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { useJournalHead } from '../store/queries/journal.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** Charts follow the list a little later than the list follows the typing. */
const PAUSE_MS = 120;

/** What a request finds, counted over time; null until it is there, or where nothing is asked. */
export function useTimeline(question: (TimelineRequest & { readonly request: SearchRequest }) | null): Timeline | null {
  const answered = useAnswer(
    question,
    async ({ request, ...timeline }) => search().timeline(request, timeline),
    useJournalHead(),
    PAUSE_MS,
  );
  return answered?.answer ?? null;
}
