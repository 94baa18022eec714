import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Snippet } from '#shared/search/snippet.ts';
import { sayNotice } from '../../i18n/say.ts';
import { useJournalHead } from '../../store/queries/journal.ts';
import { search } from '../../workers/search.ts';

/** What is found for a query: null where nothing is searched, so that everything shows. */
export interface FoundClippings {
  readonly found: ReadonlyMap<string, Snippet> | null;
  /** What of the query could not be read, in words. */
  readonly notices: readonly string[];
}

const EVERYTHING: FoundClippings = { found: null, notices: [] };

/** Searches while the query is typed, and again when the archive changes. The last answer stands until the next one. */
export function useSearch(query: string): FoundClippings {
  const { t } = useTranslation();
  const head = useJournalHead();
  const [answer, setAnswer] = useState<FoundClippings>(EVERYTHING);
  const [failure, setFailure] = useState<unknown>(null);
  const isEmpty = query.trim() === '';

  useEffect(() => {
    if (isEmpty) return;
    let isCurrent = true;
    search()
      .search(query)
      .then(
        ({ found, notices }) => {
          if (!isCurrent) return;
          setAnswer({
            found,
            notices: notices.map((notice) => sayNotice(t, notice)),
          });
        },
        (error: unknown) => {
          if (isCurrent) setFailure(error);
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [query, isEmpty, head, t]);

  if (failure !== null) throw failure instanceof Error ? failure : new Error(JSON.stringify(failure));
  return isEmpty ? EVERYTHING : answer;
}
