import { useEffect, useState } from 'react';
import type { SavedReport } from '#shared/model/report.ts';
import { arrangeReport } from '../../actions/export-report.ts';
import { perform } from '../../actions/perform.ts';
import { useJournalHead } from '../../store/queries/journal.ts';
import type { ArrangedClipping } from '../../workers/report-service.ts';

/** The clippings of a press review in print order, worked out anew when it or the archive changes. */
export function useArrangement(report: SavedReport): readonly ArrangedClipping[] {
  const head = useJournalHead();
  const [arranged, setArranged] = useState<readonly ArrangedClipping[]>([]);
  useEffect(() => {
    let isCurrent = true;
    perform(async () => {
      const found = await arrangeReport(report.id);
      if (isCurrent) setArranged(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [report, head]);
  return arranged;
}
