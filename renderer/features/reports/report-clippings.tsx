import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SavedReport } from '#shared/model/report.ts';
import { arrangeReport } from '../../actions/export-report.ts';
import { setReportCopies, setReportOrder } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { useOpenClippings } from '../../store/queries/clippings.ts';
import { Button } from '../../ui/button.tsx';
import type { ArrangedClipping } from '../../workers/report-service.ts';
import { ReportClippingRow } from './report-clipping-row.tsx';
import styles from './report-screen.module.css';
import { useMadeOf } from './use-made-of.ts';

/** The clippings of a press review as they are printed: to be ordered, starred, remarked on or taken out. */
export function ReportClippings({ report }: { readonly report: SavedReport }) {
  const { t } = useTranslation();
  const arranged = useMadeOf<readonly ArrangedClipping[]>(report, arrangeReport, []);
  const clippings = useOpenClippings(arranged.map(({ id }) => id)) ?? [];
  const titles = new Map(clippings.map(({ clipping }) => [clipping.id, clipping.title ?? clipping.excerpt]));
  const shown = arranged.filter(({ id }) => titles.has(id));
  const printed = shown.filter(({ leftOutFor }) => leftOutFor === null);
  const move = (id: string, by: 1 | -1) => {
    const ids = printed.map((clipping) => clipping.id);
    const place = ids.indexOf(id);
    ids.splice(place, 1);
    ids.splice(place + by, 0, id);
    const had = report.options.grouping !== 'none';
    perform(() => setReportOrder(report.id, ids), had ? t('report.ungrouped') : undefined);
  };
  return (
    <section>
      <h2 className={styles['heading']}>
        {t('report.clippingList')} ({printed.length})
      </h2>
      <CopiesWarning reportId={report.id} printed={printed} />
      <ul className={styles['clippings']}>
        {shown.map((arrangedClipping) => {
          const open = clippings.find(({ clipping }) => clipping.id === arrangedClipping.id);
          const place = printed.indexOf(arrangedClipping);
          const sameAs = arrangedClipping.leftOutFor ?? arrangedClipping.copyOf;
          return (
            open && (
              <ReportClippingRow
                key={arrangedClipping.id}
                report={report}
                clipping={open.clipping}
                arranged={arrangedClipping}
                sameAs={sameAs === null ? null : (titles.get(sameAs) ?? null)}
                isFirst={place === 0}
                isLast={place === printed.length - 1}
                onMove={(by) => move(arrangedClipping.id, by)}
              />
            )
          );
        })}
      </ul>
    </section>
  );
}

interface CopiesWarningProps {
  readonly reportId: string;
  readonly printed: readonly ArrangedClipping[];
}

/** Says that texts would be printed more than once, and offers to name their outlets instead. */
function CopiesWarning({ reportId, printed }: CopiesWarningProps) {
  const { t } = useTranslation();
  const ids = new Set(printed.map(({ id }) => id));
  const copies = printed.filter(({ copyOf }) => copyOf !== null && ids.has(copyOf));
  if (copies.length === 0) return null;
  const leftOut = Object.fromEntries(copies.map(({ id, copyOf }) => [id, copyOf]));
  return (
    <div className={styles['warning']} role="status">
      <Copy size={16} aria-hidden />
      <span>{t('report.copies', { count: copies.length })}</span>
      <Button size="small" onPress={() => perform(() => setReportCopies(reportId, leftOut), t('report.copiesLeftOut'))}>
        {t('report.leaveCopiesOut')}
      </Button>
    </div>
  );
}
