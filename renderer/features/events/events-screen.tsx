import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useEvents } from '../../store/queries/entities.ts';
import { ChoiceList } from '../../ui/choice-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { useOverview } from '../../workers/use-overview.ts';
import { EventDetail } from './event-detail.tsx';
import { NewEvent } from './new-event.tsx';

/** What happened, and who wrote about it. */
export function EventsScreen({ selectedId }: { readonly selectedId: string | null }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { locale } = useLanguage();
  const events = useEvents();
  const counts = useOverview()?.clippingsOf;
  if (!events || !counts) return <Page title={t('nav.events')}>{null}</Page>;
  if (events.length === 0) {
    return (
      <Page title={t('nav.events')}>
        <EmptyState
          icon={<CalendarDays size={48} strokeWidth={1.4} />}
          title={t('event.empty')}
          text={t('event.emptyText')}
        >
          <NewEvent />
        </EmptyState>
      </Page>
    );
  }
  const selected = events.find(({ id }) => id === selectedId);
  return (
    <Page title={t('nav.events')} actions={<NewEvent />} isBare>
      <SplitView
        list={
          <ChoiceList
            label={t('nav.events')}
            choices={events.map(({ id, title, date }) => ({
              id,
              name: title,
              detail: (
                <>
                  <span>{date === null ? t('event.noDate') : formatCivilDate(date, locale)}</span>
                  <span>{t('entity.clippings', { count: counts.get(id) ?? 0 })}</span>
                </>
              ),
            }))}
            chosenId={selectedId}
            onChoose={(id) => navigate(`/events/${id}`)}
            emptyText={t('event.empty')}
          />
        }
      >
        {selected ? <EventDetail key={selected.id} event={selected} /> : <p>{t('event.choose')}</p>}
      </SplitView>
    </Page>
  );
}
