import type { Overview } from '#shared/search/columns/overview.ts';
import { useJournalHead } from '../store/queries/journal.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** What the archive holds as a whole; null until it is counted. */
export function useOverview(): Overview | null {
  return useAnswer('overview', async () => search().overview(), useJournalHead())?.answer ?? null;
}
