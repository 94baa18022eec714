import { useEffect, useState } from 'react';
import type { SavedReport } from '#shared/model/report.ts';
import { perform } from '../../actions/perform.ts';
import { useJournalHead } from '../../store/queries/journal.ts';

/**
 * What is made of a press review, made anew when it or the archive changes.
 *
 * @param make takes the review's id; the same function every time
 * @param initial what there is before
 */
export function useMadeOf<T>(report: SavedReport, make: (reportId: string) => Promise<T>, initial: T): T {
  const head = useJournalHead();
  const [made, setMade] = useState(initial);
  useEffect(() => {
    let isCurrent = true;
    perform(async () => {
      const next = await make(report.id);
      if (isCurrent) setMade(() => next);
    });
    return () => {
      isCurrent = false;
    };
  }, [report, head, make]);
  return made;
}
