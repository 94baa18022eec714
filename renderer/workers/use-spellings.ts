import { hasQuery, type SearchRequest, type SpellingHelp } from '#shared/search/engine/search-request.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** Nobody wants to be corrected in the middle of a word. */
const PAUSE_MS = 350;

/** Other spellings of the words of a request that stand in the archive. */
export function useSpellings(request: SearchRequest): readonly SpellingHelp[] {
  const answered = useAnswer(
    hasQuery(request) ? request : null,
    async (asked) => search().spellings(asked),
    null,
    PAUSE_MS,
  );
  // What was said of another query is of no use.
  return answered?.question.query === request.query ? answered.answer : [];
}
