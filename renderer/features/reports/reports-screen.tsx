import { Newspaper } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatMoment } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useReports } from '../../store/queries/reports.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';

/** The press reviews made so far. */
export function ReportsScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { locale } = useLanguage();
  const reports = useReports();
  if (!reports) return <Page title={t('nav.reports')}>{null}</Page>;
  if (reports.length === 0) {
    return (
      <Page title={t('nav.reports')}>
        <EmptyState
          icon={<Newspaper size={48} strokeWidth={1.4} />}
          title={t('report.empty')}
          text={t('report.emptyText')}
        />
      </Page>
    );
  }
  return (
    <Page title={t('nav.reports')} isBare>
      <ChoiceList
        label={t('nav.reports')}
        choices={reports.map(({ id, options, clippingIds, createdAt }) => ({
          id,
          name: options.title === '' ? t('report.untitled') : options.title,
          detail: (
            <>
              <span>{formatMoment(createdAt, locale)}</span>
              <span>{t('entity.clippings', { count: clippingIds.length })}</span>
              <span>{t(`languages.${options.language}`)}</span>
            </>
          ),
        }))}
        chosenId={null}
        onChoose={(id) => navigate(`/reports/${id}`)}
        emptyText={t('report.empty')}
      />
    </Page>
  );
}
