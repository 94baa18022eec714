import { FileQuestion, Table, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { DOCUMENT_FORMATS, RECORD_FORMATS, type ReportFormat, type SavedReport } from '#shared/model/report.ts';
import { exportReport } from '../../actions/export-report.ts';
import { removeReport } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { useReport } from '../../store/queries/reports.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { notify } from '../../ui/notices.ts';
import { Page } from '../../ui/page.tsx';
import { ReportClippings } from './report-clippings.tsx';
import { ReportOptionsForm } from './report-options-form.tsx';
import { ReportPreview } from './report-preview.tsx';
import styles from './report-screen.module.css';

/** One press review: what is in it, how it looks, and its export. */
export function ReportScreen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const report = useReport(id);
  if (report === undefined) return <Page title={t('report.untitled')}>{null}</Page>;
  if (report === null) {
    return (
      <Page title={t('report.untitled')}>
        <EmptyState
          icon={<FileQuestion size={48} strokeWidth={1.4} />}
          title={t('report.gone')}
          text={t('review.goneText')}
        />
      </Page>
    );
  }
  return (
    <Page
      title={<bdi>{report.options.title === '' ? t('report.untitled') : report.options.title}</bdi>}
      actions={<ReportActions report={report} />}
      isBare
    >
      <div className={styles['panes']}>
        <div className={styles['side']}>
          <ReportOptionsForm report={report} />
          <ReportClippings report={report} />
        </div>
        <ReportPreview report={report} />
      </div>
    </Page>
  );
}

function ReportActions({ report }: { readonly report: SavedReport }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const save = (format: ReportFormat) =>
    perform(async () => {
      const outcome = await exportReport(report.id, format);
      if (outcome.kind === 'saved') notify({ kind: 'done', text: t('report.saved', { name: outcome.name }) });
      if (outcome.kind === 'failed') notify({ kind: 'problem', text: t('report.saveFailed', { code: outcome.code }) });
    });
  return (
    <>
      <ActionMenu
        label={t('report.moreFormats')}
        icon={<Table size={16} aria-hidden />}
        items={RECORD_FORMATS.map((format) => ({
          id: format,
          label: t(`report.formats.${format}`),
          run: () => save(format),
        }))}
      />
      {DOCUMENT_FORMATS.toReversed().map((format) => (
        <Button key={format} look={format === 'pdf' ? 'primary' : 'plain'} onPress={() => save(format)}>
          {t(`report.formats.${format}`)}
        </Button>
      ))}
      <IconButton
        label={t('report.remove')}
        icon={<Trash2 size={18} aria-hidden />}
        onPress={() => {
          perform(() => removeReport(report.id), t('changes.remove-report'));
          navigate('/reports');
        }}
      />
    </>
  );
}
