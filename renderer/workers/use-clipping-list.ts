import { useCallback, useEffect, useMemo, useState } from 'react';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { useJournalHead } from '../store/queries/journal.ts';
import { RowPages } from './row-pages.ts';
import type { ListAnswer, ListedClipping } from './search-service.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** A list of clippings of any length: its counts at once, its rows as they come into view. */
export interface ClippingListData {
  /** What the list is one of: the last request that was answered. */
  readonly request: SearchRequest;
  readonly answer: ListAnswer;
  /** The row at a place; undefined until it was fetched. */
  readonly rowAt: (index: number) => ListedClipping | undefined;
  /** To be told which rows are in view. */
  readonly onView: (first: number, last: number) => void;
}

/** What is not indexed yet, or not known to the search yet, is asked for again after this. */
const INDEXING_MS = 1000;

/** The list that a request asks for; null until its first answer. Answers again when the archive changes. */
export function useClippingList(request: SearchRequest): ClippingListData | null {
  const head = useJournalHead();
  const [round, setRound] = useState(0);
  const answered = useAnswer(
    head === undefined ? null : request,
    async (asked) => search().list(asked, { offset: 0, count: 0 }),
    `${head} ${round}`,
  );
  const isBehind = answered !== null && (answered.answer.unindexed > 0 || !answered.answer.isCurrent);
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => setRound((last) => last + 1), INDEXING_MS);
    return () => clearTimeout(timer);
  }, [isBehind, round]);

  // A new one at each change, so that what reads rows is drawn again.
  const [rows, setRows] = useState<{ readonly pages: RowPages<ListedClipping> }>(() => {
    const pages: RowPages<ListedClipping> = new RowPages(() => setRows({ pages }));
    return { pages };
  });
  const { pages } = rows;
  useEffect(() => {
    if (answered) pages.restart(async (offset, count) => search().rows(answered.question, { offset, count }));
  }, [answered, pages]);

  const rowAt = useCallback((index: number) => rows.pages.at(index), [rows]);
  const onView = useCallback((first: number, last: number) => pages.view(first, last), [pages]);
  // Nothing shows until there is something to show; what comes after that replaces it in place.
  const [isReady, setReady] = useState(false);
  if (!isReady && answered && (answered.answer.total === 0 || rowAt(0))) setReady(true);
  return useMemo(
    () => (answered && isReady ? { request: answered.question, answer: answered.answer, rowAt, onView } : null),
    [answered, isReady, rowAt, onView],
  );
}
