import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { useJournalHead } from '../store/queries/journal.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** How long a question must have stood: these are asked beside the list, not while one types. */
const PAUSE_MS = 150;

/** How many clippings each of several requests would find; null until they are counted. */
export function useTotals(requests: readonly SearchRequest[]): readonly number[] | null {
  const answered = useAnswer(
    requests.length === 0 ? null : requests,
    async (asked) => {
      const totals: number[] = [];
      for (const request of asked) totals.push((await search().list(request, { offset: 0, count: 0 })).total);
      return totals;
    },
    useJournalHead(),
    PAUSE_MS,
  );
  return answered && answered.question.length === requests.length ? answered.answer : null;
}
