import { Newspaper, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ArchiveEvent } from '#shared/model/event.ts';
import { removeEvent } from '../../actions/keep-event.ts';
import { createReport } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useCoverage } from '../../store/queries/entities.ts';
import { useHistory } from '../../store/queries/history.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { HistoryList } from '../../ui/history-list.tsx';
import { EventCoverage } from './event-coverage.tsx';
import styles from './event-detail.module.css';
import { EventFields } from './event-fields.tsx';
import { Participants } from './participants.tsx';

/** One event: what is said of it, who took part and the clippings that cover it, all to be set right. */
export function EventDetail({ event }: { readonly event: ArchiveEvent }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { code } = useLanguage();
  const clippings = useCoverage(event.id)?.clippings ?? [];
  const history = useHistory(event.id);
  const clippingIds = clippings.map(({ id }) => id);
  const review = () =>
    perform(async () => {
      const id = await createReport(clippingIds, { title: event.title, language: code });
      navigate(`/reports/${id}`);
    });
  return (
    <article className={styles['detail']}>
      <h2 className={styles['name']}>
        <bdi>{event.title}</bdi>
      </h2>
      <div className={styles['actions']}>
        <Button onPress={review} isDisabled={clippingIds.length === 0}>
          <Newspaper size={18} aria-hidden />
          {t('report.create')}
        </Button>
        <IconButton
          label={t('event.remove')}
          icon={<Trash2 size={18} aria-hidden />}
          onPress={() => {
            perform(() => removeEvent(event.id), t('changes.remove-event'));
            navigate('/events');
          }}
        />
      </div>
      <EventFields event={event} />
      <Participants event={event} clippingIds={clippingIds} />
      <EventCoverage eventId={event.id} clippings={clippings} />
      <section>
        <h3 className={styles['heading']}>{t('history.title')}</h3>
        <HistoryList steps={history} />
      </section>
    </article>
  );
}
