import type { Language } from '#shared/model/language.ts';
import { hasQuery, type Completion } from '#shared/search/engine/search-request.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** So long a letter stands before anything is offered for it: who types on is not disturbed. */
const PAUSE_MS = 120;
const NONE: readonly Completion[] = [];

/** What may be meant by the end of a query while it is typed, in the reader's language; nothing where it is null. */
export function useCompletions(query: string | null, language: Language): readonly Completion[] {
  const answered = useAnswer(
    query !== null && hasQuery({ query }) ? query : null,
    async (typed) => search().complete(typed, language),
    language,
    PAUSE_MS,
  );
  // What was offered for another query would be put in the wrong place.
  return answered?.question === query ? answered.answer : NONE;
}
