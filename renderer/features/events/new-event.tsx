import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { createEvent } from '../../actions/keep-event.ts';
import { perform } from '../../actions/perform.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Makes an event that no clipping was asked about; the rest is said of it on its page. */
export function NewEvent() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const create = () => {
    if (title.trim() === '') return;
    perform(async () => navigate(`/events/${await createEvent(title.trim())}`));
    setOpen(false);
    setTitle('');
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <CalendarPlus size={18} aria-hidden />
        {t('event.new')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('event.new')}
          onClose={() => setOpen(false)}
          actions={
            <Button look="primary" isDisabled={title.trim() === ''} onPress={create}>
              {t('event.keep')}
            </Button>
          }
        >
          <TextField
            label={t('event.title')}
            value={title}
            onChange={setTitle}
            onKeyDown={(event) => {
              if (event.key === 'Enter') create();
            }}
            autoFocus
          />
        </Dialog>
      )}
    </>
  );
}
