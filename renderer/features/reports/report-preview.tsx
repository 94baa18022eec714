import { useTranslation } from 'react-i18next';
import type { SavedReport } from '#shared/model/report.ts';
import { previewReport } from '../../actions/export-report.ts';
import styles from './report-screen.module.css';
import { useMadeOf } from './use-made-of.ts';

/** The press review as it will be exported, made anew when it or the archive changes. */
export function ReportPreview({ report }: { readonly report: SavedReport }) {
  const { t } = useTranslation();
  const html = useMadeOf(report, previewReport, '');
  // Sandboxed without scripts: the document is made of other people's texts.
  return <iframe className={styles['preview']} title={t('report.preview')} sandbox="" srcDoc={html} />;
}
