import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RowHead, SearchAnswer, SearchRequest } from '#shared/search/engine/search-request.ts';
import { useJournalHead } from '../store/queries/journal.ts';
import type { ListedRow } from '../ui/clipping-row.tsx';
import { RowPages } from './row-pages.ts';
import type { ListedClipping } from './search-service.ts';
import { search } from './search.ts';
import { useAnswer } from './use-answer.ts';

/** A list of clippings of any length: its counts at once, its rows as they come into view. */
export interface ClippingListData {
  /** What the list is one of: the last request that was answered. */
  readonly request: SearchRequest;
  readonly answer: SearchAnswer;
  /** The row at a place; undefined until it was fetched. */
  readonly rowAt: (index: number) => ListedRow | undefined;
  /** To be told which rows are in view. */
  readonly onView: (first: number, last: number) => void;
}

/** What is not indexed yet is asked for again after this. */
const INDEXING_MS = 1000;
/** And what was being written, after this. */
const WRITING_MS = 200;

/** A view that stood for so long is looked at. */
const SETTLING_MS = 30;

/** Rows with all they show, about a screen at a time; and their heads, many thousands, for whoever scrolls past those. */
function makePages(tell: () => void) {
  return {
    pages: new RowPages<ListedClipping>(tell, { pageRows: 20, mostPages: 120, reach: 2 }),
    heads: new RowPages<RowHead>(tell, { pageRows: 2000, mostPages: 60, reach: 4, waits: true }),
  };
}

/** A row as far as it is at hand, until the whole of it was read. */
function briefly(head: RowHead | undefined): ListedRow | undefined {
  if (!head) return undefined;
  const { title, status } = head;
  return {
    clipping: {
      ...head,
      status: status === 'trash' ? 'archived' : status,
      title: title === '' ? null : title,
      excerpt: '',
      byline: null,
      topics: [],
    },
    found: null,
    isBrief: true,
  };
}

/** The list that a request asks for; null until its first answer. Answers again when the archive changes. */
export function useClippingList(request: SearchRequest): ClippingListData | null {
  const head = useJournalHead();
  const [round, setRound] = useState(0);
  const answered = useAnswer(
    head === undefined ? null : request,
    async (asked) => search().list(asked, { offset: 0, count: 0 }),
    `${head} ${round}`,
  );
  const { unindexed = 0, isCurrent = true } = answered?.answer ?? {};
  useEffect(() => {
    if (unindexed === 0 && isCurrent) return;
    const timer = setTimeout(() => setRound((last) => last + 1), isCurrent ? INDEXING_MS : WRITING_MS);
    return () => clearTimeout(timer);
  }, [unindexed, isCurrent, round]);

  // A new object at each change, so that what reads rows is drawn again.
  const [rows, setRows] = useState(() => makePages(() => setRows((last) => ({ ...last }))));
  const { pages, heads } = rows;
  useEffect(() => {
    if (!answered) return;
    const { question, answer } = answered;
    heads.restart(async (offset, count) => search().heads(question, { offset, count }), answer.total);
    pages.restart(async (offset, count) => search().rows(question, { offset, count }), answer.total);
    return () => {
      heads.stop();
      pages.stop();
    };
  }, [answered, pages, heads]);

  const rowAt = useCallback((index: number) => rows.pages.at(index) ?? briefly(rows.heads.at(index)), [rows]);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onView = useCallback(
    (first: number, last: number) => {
      if (!pages.at(first) || !pages.at(last)) heads.view(first, last);
      // Clippings that fly past are not read; those that one stops at, or goes by slowly, are.
      clearTimeout(settling.current);
      settling.current = setTimeout(() => pages.view(first, last), SETTLING_MS);
    },
    [heads, pages],
  );
  // Nothing shows until there is something to show; what comes after that replaces it in place.
  const [isReady, setReady] = useState(false);
  if (!isReady && answered && (answered.answer.total === 0 || rows.pages.isFetched(0))) setReady(true);
  return useMemo(
    () => (answered && isReady ? { request: answered.question, answer: answered.answer, rowAt, onView } : null),
    [answered, isReady, rowAt, onView],
  );
}
