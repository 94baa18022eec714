import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EVENT_KINDS, type ArchiveEvent, type EventKind } from '#shared/model/event.ts';
import { readTypedDate } from '#shared/text/civil-dates/read-typed-date.ts';
import { keepEvent, type EventDraft, type EventSource } from '../../actions/keep-event.ts';
import { perform } from '../../actions/perform.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface EventDialogProps {
  /** What is known of it so far. */
  readonly draft: EventDraft;
  readonly source: EventSource;
  readonly events: readonly ArchiveEvent[];
  readonly onClose: () => void;
}

const NEW = 'new';

/** Makes the event a clipping tells of, or says which known event it is. */
export function EventDialog({ draft, source, events, onClose }: EventDialogProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [fields, setFields] = useState({ ...draft, date: draft.date ?? '', place: draft.place ?? '' });
  const [eventId, setEventId] = useState(draft.id ?? NEW);
  const set = (changed: Partial<typeof fields>) => setFields({ ...fields, ...changed });
  const known = events.find(({ id }) => id === eventId);
  const date = readTypedDate(fields.date);
  const isWrongDate = fields.date.trim() !== '' && date === null;
  const isReady = known !== undefined || (fields.title.trim() !== '' && !isWrongDate);

  const keep = () => {
    const { place, title } = fields;
    const made: EventDraft = {
      ...fields,
      id: null,
      title: title.trim(),
      date,
      place: place.trim() === '' ? null : place.trim(),
    };
    // A known event keeps what is said of it; who took part according to this clipping joins those it has.
    const joined = known && {
      ...known,
      participantIds: [...new Set([...known.participantIds, ...draft.participantIds])],
    };
    perform(() => keepEvent(joined ?? made, source), t('changes.keep-event', { name: known?.title ?? title.trim() }));
    onClose();
  };
  const options = [
    { value: NEW, label: t('event.new') },
    ...events.map(({ id, title, date: on }) => ({
      value: id,
      label: title,
      ...(on === null ? {} : { hint: formatCivilDate(on, locale) }),
    })),
  ];
  return (
    <Dialog
      title={t('event.make')}
      onClose={onClose}
      actions={
        <Button look="primary" isDisabled={!isReady} onPress={keep}>
          {t('event.keep')}
        </Button>
      }
    >
      {events.length > 0 && <Select label={t('event.which')} options={options} value={eventId} onChange={setEventId} />}
      {known === undefined && (
        <>
          <TextField label={t('event.title')} value={fields.title} onChange={(title) => set({ title })} isRequired />
          <Select
            label={t('event.kind')}
            options={EVENT_KINDS.map((value) => ({ value, label: t(`event.kinds.${value}`) }))}
            value={fields.kind}
            onChange={(kind: EventKind) => set({ kind })}
          />
          <TextField
            label={t('event.date')}
            description={t('review.dateHint')}
            value={fields.date}
            onChange={(value) => set({ date: value })}
            {...(isWrongDate ? { error: t('review.dateError') } : {})}
          />
          <TextField label={t('event.place')} value={fields.place} onChange={(place) => set({ place })} />
        </>
      )}
    </Dialog>
  );
}
