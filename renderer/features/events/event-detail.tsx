import { Newspaper, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { displayName } from '#shared/model/entity.ts';
import { EVENT_KINDS, type ArchiveEvent } from '#shared/model/event.ts';
import { readTypedDate } from '#shared/text/civil-dates/read-typed-date.ts';
import { editEvent, removeEvent } from '../../actions/keep-event.ts';
import { createReport } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useCoverage, useEntities } from '../../store/queries/entities.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './event-detail.module.css';

/** One event: what is said of it, to be set right, and the clippings that cover it. */
export function EventDetail({ event }: { readonly event: ArchiveEvent }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { code } = useLanguage();
  const coverage = useCoverage(event.id);
  const clippingIds = coverage?.clippings.map(({ id }) => id) ?? [];
  const review = () =>
    perform(async () => {
      const id = await createReport(clippingIds, { title: event.title, language: code });
      navigate(`/reports/${id}`);
    });
  return (
    <article className={styles['detail']}>
      <header className={styles['head']}>
        <h2 className={styles['name']}>
          <bdi>{event.title}</bdi>
        </h2>
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
      </header>
      <EventFields event={event} />
      <Participants event={event} />
      <EventCoverage event={event} />
    </article>
  );
}

function EventFields({ event }: { readonly event: ArchiveEvent }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState(event.title);
  const [date, setDate] = useState<string>(event.date ?? '');
  const [place, setPlace] = useState(event.place ?? '');
  const typedDate = readTypedDate(date);
  const isWrongDate = date.trim() !== '' && typedDate === null;
  const isChanged =
    title.trim() !== event.title || date.trim() !== (event.date ?? '') || place.trim() !== (event.place ?? '');
  const save = () =>
    perform(
      () =>
        editEvent(event.id, {
          title: title.trim(),
          date: typedDate,
          place: place.trim() === '' ? null : place.trim(),
        }),
      t('changes.edit-event'),
    );
  return (
    <form
      className={styles['fields']}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (!isWrongDate && title.trim() !== '') save();
      }}
    >
      <TextField label={t('event.title')} value={title} onChange={setTitle} isRequired />
      <TextField
        label={t('event.date')}
        description={t('review.dateHint')}
        value={date}
        onChange={setDate}
        {...(isWrongDate ? { error: t('review.dateError') } : {})}
      />
      <TextField label={t('event.place')} value={place} onChange={setPlace} />
      <Select
        label={t('event.kind')}
        options={EVENT_KINDS.map((value) => ({ value, label: t(`event.kinds.${value}`) }))}
        value={event.kind}
        onChange={(kind) => perform(() => editEvent(event.id, { kind }))}
      />
      <Button type="submit" look="primary" isDisabled={!isChanged || isWrongDate || title.trim() === ''}>
        {t('common.save')}
      </Button>
    </form>
  );
}

function Participants({ event }: { readonly event: ArchiveEvent }) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const participants = (useEntities() ?? []).filter(({ id }) => event.participantIds.includes(id));
  if (participants.length === 0) return null;
  return (
    <section>
      <h3 className={styles['heading']}>{t('event.participants')}</h3>
      <ul className={styles['participants']}>
        {participants.map((entity) => (
          <li key={entity.id}>
            <Link href={`/entities/${entity.id}`}>
              <bdi>{displayName(entity, code)}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventCoverage({ event }: { readonly event: ArchiveEvent }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const coverage = useCoverage(event.id);
  return (
    <section>
      <h3 className={styles['heading']}>{t('entity.clippings', { count: coverage?.clippings.length ?? 0 })}</h3>
      <ul className={styles['clippings']}>
        {coverage?.clippings.map(({ id, title, excerpt, outlet, publishedOn, language }) => (
          <li key={id} className={styles['clipping']}>
            <p dir="auto" lang={language}>
              <Link href={`/clippings/${id}`}>{title ?? excerpt}</Link>
            </p>
            <p className={styles['context']}>
              {t(`languages.${language}`)}
              {outlet !== null && (
                <>
                  {' · '}
                  <bdi>{outlet}</bdi>
                </>
              )}
              {' · '}
              {publishedOn === null ? t('clipping.undated') : formatCivilDate(publishedOn, locale)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
