import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SavedReport } from '#shared/model/report.ts';
import { setReportClippings } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { useOpenClippings } from '../../store/queries/clippings.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './report-screen.module.css';

/** The clippings of a press review, to be put in order or taken out. */
export function ReportClippings({ report }: { readonly report: SavedReport }) {
  const { t } = useTranslation();
  const { id, clippingIds } = report;
  const clippings = useOpenClippings(clippingIds) ?? [];
  const set = (ids: readonly string[]) => perform(() => setReportClippings(id, ids));
  const move = (place: number, by: 1 | -1) => {
    const ids = [...clippingIds];
    const [moved] = ids.splice(place, 1);
    if (moved !== undefined) ids.splice(place + by, 0, moved);
    set(ids);
  };
  return (
    <section>
      <h2 className={styles['heading']}>
        {t('report.clippingList')} ({clippings.length})
      </h2>
      <ul className={styles['clippings']}>
        {clippings.map(({ clipping }) => {
          const title = clipping.title ?? clipping.excerpt;
          const place = clippingIds.indexOf(clipping.id);
          return (
            <li key={clipping.id} className={styles['clipping']}>
              <span className={styles['clippingTitle']} dir="auto" lang={clipping.language}>
                {title}
              </span>
              <IconButton
                size="small"
                label={t('report.moveUp', { title })}
                icon={<ArrowUp size={14} aria-hidden />}
                isDisabled={place === 0}
                onPress={() => move(place, -1)}
              />
              <IconButton
                size="small"
                label={t('report.moveDown', { title })}
                icon={<ArrowDown size={14} aria-hidden />}
                isDisabled={place === clippingIds.length - 1}
                onPress={() => move(place, 1)}
              />
              <IconButton
                size="small"
                label={t('report.takeOut', { title })}
                icon={<X size={14} aria-hidden />}
                onPress={() => set(clippingIds.filter((other) => other !== clipping.id))}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
