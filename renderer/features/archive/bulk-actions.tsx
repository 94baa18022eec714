import { Archive, Newspaper, Tags, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Facets } from '#shared/search/columns/facets.ts';
import { setStatus, trashClippings } from '../../actions/file-clippings.ts';
import { addToReport, createReport } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { formatCivilDate, todayOf } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useReports } from '../../store/queries/reports.ts';
import { ActionMenu } from '../../ui/action-menu.tsx';
import { Button } from '../../ui/button.tsx';
import { LabelDialog, type LabelKind } from './label-dialog.tsx';
import type { NameOfValue } from './use-value-names.ts';

interface BulkActionsProps {
  readonly ids: readonly string[];
  readonly facets: Facets;
  readonly nameOf: NameOfValue;
  readonly onDone: () => void;
}

/** So many press reviews are offered to be added to; older ones are opened from their own screen. */
const REPORTS_OFFERED = 8;

/** What can be done with all that is selected; each is one step to undo. */
export function BulkActions({ ids, facets, nameOf, onDone }: BulkActionsProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<LabelKind | null>(null);
  const count = ids.length;
  const act = (action: () => Promise<unknown>, done: string) => {
    perform(action, done);
    onDone();
  };
  return (
    <>
      <ReportMenu ids={ids} onDone={onDone} />
      <ActionMenu
        label={t('bulk.file')}
        icon={<Archive size={16} aria-hidden />}
        items={[
          {
            id: 'archived',
            label: t('clipping.archive'),
            run: () => act(() => setStatus(ids, 'archived'), t('changes.archive', { count })),
          },
          {
            id: 'inbox',
            label: t('clipping.toInbox'),
            run: () => act(() => setStatus(ids, 'inbox'), t('changes.to-inbox', { count })),
          },
        ]}
      />
      <ActionMenu
        label={t('bulk.label')}
        icon={<Tags size={16} aria-hidden />}
        items={(['topics', 'tone', 'outlet'] as const).map((kind) => ({
          id: kind,
          label: t(`bulk.${kind}`),
          run: () => setDialog(kind),
        }))}
      />
      <Button size="small" look="danger" onPress={() => act(() => trashClippings(ids), t('changes.trash', { count }))}>
        <Trash2 size={16} aria-hidden />
        {t('clipping.trash')}
      </Button>
      {dialog !== null && (
        <LabelDialog
          kind={dialog}
          ids={ids}
          facets={facets}
          nameOf={nameOf}
          onClose={() => setDialog(null)}
          onDone={onDone}
        />
      )}
    </>
  );
}

/** A new press review of what is selected, or more for one there is. */
function ReportMenu({ ids, onDone }: Pick<BulkActionsProps, 'ids' | 'onDone'>) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { code, locale } = useLanguage();
  const reports = (useReports() ?? []).slice(0, REPORTS_OFFERED);
  const create = () =>
    perform(async () => {
      const title = t('report.defaultTitle', { date: formatCivilDate(todayOf(), locale) });
      navigate(`/reports/${await createReport(ids, { title, language: code })}`);
    });
  return (
    <>
      <Button size="small" look="primary" onPress={create}>
        <Newspaper size={16} aria-hidden />
        {t('report.create')}
      </Button>
      {reports.length > 0 && (
        <ActionMenu
          label={t('bulk.addToReport')}
          icon={null}
          items={reports.map(({ id, options: { title } }) => ({
            id,
            label: title === '' ? t('report.untitled') : title,
            run: () => {
              perform(() => addToReport(id, ids), t('changes.add-to-report', { count: ids.length }));
              onDone();
            },
          }))}
        />
      )}
    </>
  );
}
