import type { Neighbours } from '#shared/search/columns/neighbours.ts';
import { useJournalHead } from '../store/queries/journal.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** A clipping's neighbours among those of its status; null until they are known. */
export function useNeighbours(id: string): Neighbours | null {
  const answered = useAnswer(id, async (asked) => search().neighbours(asked), useJournalHead());
  return answered?.question === id ? answered.answer : null;
}
