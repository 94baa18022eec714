import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedReport } from '#shared/model/report.ts';
import { previewReport } from '../../actions/export-report.ts';
import { perform } from '../../actions/perform.ts';
import { useJournalHead } from '../../store/queries/journal.ts';
import styles from './report-screen.module.css';

/** The press review as it will be exported, made anew when it or the archive changes. */
export function ReportPreview({ report }: { readonly report: SavedReport }) {
  const { t } = useTranslation();
  const head = useJournalHead();
  const [html, setHtml] = useState('');
  useEffect(() => {
    let isCurrent = true;
    perform(async () => {
      const made = await previewReport(report.id);
      if (isCurrent) setHtml(made);
    });
    return () => {
      isCurrent = false;
    };
  }, [report, head]);
  // Sandboxed without scripts: the document is made of other people's texts.
  return <iframe className={styles['preview']} title={t('report.preview')} sandbox="" srcDoc={html} />;
}
