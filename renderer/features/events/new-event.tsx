import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { createEvent } from '../../actions/keep-event.ts';
import { perform } from '../../actions/perform.ts';
import { Button } from '../../ui/button.tsx';
import { NameDialog } from '../../ui/name-dialog.tsx';

/** Makes an event that no clipping was asked about; the rest is said of it on its page. */
export function NewEvent() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <CalendarPlus size={18} aria-hidden />
        {t('event.new')}
      </Button>
      {isOpen && (
        <NameDialog
          title={t('event.new')}
          label={t('event.title')}
          save={t('event.keep')}
          onName={(title) => perform(async () => navigate(`/events/${await createEvent(title)}`))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
