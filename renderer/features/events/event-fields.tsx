import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EVENT_KINDS, type ArchiveEvent } from '#shared/model/event.ts';
import { readTypedDate } from '#shared/text/civil-dates/read-typed-date.ts';
import { editEvent } from '../../actions/keep-event.ts';
import { perform } from '../../actions/perform.ts';
import { KeptField } from '../../ui/kept-field.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './event-detail.module.css';

/** What is said of an event. Each field is kept when it is left, and is a step of its own to undo. */
export function EventFields({ event }: { readonly event: ArchiveEvent }) {
  const { t } = useTranslation();
  const [isUntitled, setUntitled] = useState(false);
  const [isWrongDate, setWrongDate] = useState(false);
  const set = (fields: Partial<Omit<ArchiveEvent, 'id'>>) => perform(() => editEvent(event.id, fields));
  const keepTitle = (title: string) => {
    setUntitled(title === '');
    if (title !== '') set({ title });
  };
  const keepDate = (typed: string) => {
    const date = readTypedDate(typed);
    setWrongDate(typed !== '' && date === null);
    if (typed === '' || date !== null) set({ date });
  };
  return (
    <div className={styles['fields']}>
      <KeptField
        label={t('event.title')}
        value={event.title}
        onKeep={keepTitle}
        {...(isUntitled ? { error: t('event.titleMissing') } : {})}
      />
      <Select
        label={t('event.kind')}
        options={EVENT_KINDS.map((value) => ({ value, label: t(`event.kinds.${value}`) }))}
        value={event.kind}
        onChange={(kind) => set({ kind })}
      />
      <KeptField
        label={t('event.date')}
        description={t('review.dateHint')}
        value={event.date ?? ''}
        onKeep={keepDate}
        {...(isWrongDate ? { error: t('review.dateError') } : {})}
      />
      <KeptField
        label={t('event.place')}
        value={event.place ?? ''}
        onKeep={(place) => set({ place: place === '' ? null : place })}
      />
      <KeptField
        label={t('event.organiser')}
        value={event.organiser ?? ''}
        onKeep={(organiser) => set({ organiser: organiser === '' ? null : organiser })}
      />
      <div className={styles['wide']}>
        <KeptField label={t('event.notes')} value={event.notes} onKeep={(notes) => set({ notes })} isLong />
      </div>
    </div>
  );
}
