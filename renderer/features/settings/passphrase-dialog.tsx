import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTEST_PASSPHRASE } from '../../actions/backup-lock.ts';
import { tellFailure } from '../../actions/perform.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './settings.module.css';

interface PassphraseDialogProps {
  readonly title: string;
  /** That a forgotten passphrase is final, and what for. */
  readonly warning: string;
  readonly note?: string;
  /** Asks for the present passphrase first. @returns whether it is that */
  readonly isCurrent?: (passphrase: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly onChosen: (passphrase: string) => Promise<void>;
}

/** Asks twice, and says that a forgotten passphrase is final, before anything is locked with it. */
export function PassphraseDialog({ title, warning, note, isCurrent, onClose, onChosen }: PassphraseDialogProps) {
  const { t } = useTranslation();
  const [[first, second], setTyped] = useState(['', '']);
  const [current, setCurrent] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isWritten, setWritten] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isShort = first.length < SHORTEST_PASSPHRASE;
  const short = t('backup.lock.short', { length: SHORTEST_PASSPHRASE });
  const isDifferent = second !== '' && second !== first;
  const isReady = !isShort && second === first && isWritten && !isBusy && (!isCurrent || current !== '');
  const choose = async () => {
    setBusy(true);
    try {
      if (isCurrent && !(await isCurrent(current))) setWrong(true);
      else await onChosen(first);
    } catch (error) {
      tellFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Button look="primary" isDisabled={!isReady} onPress={() => void choose()}>
          {t('common.save')}
        </Button>
      }
    >
      <p className={styles['warning']}>{warning}</p>
      {note !== undefined && <p>{note}</p>}
      {isCurrent && (
        <TextField
          label={t('lock.settings.current')}
          type="password"
          autoFocus
          value={current}
          onChange={(value) => {
            setCurrent(value);
            setWrong(false);
          }}
          {...(isWrong ? { error: t('lock.wrong') } : {})}
        />
      )}
      <TextField
        label={isCurrent ? t('lock.settings.new') : t('backup.passphrase')}
        type="password"
        autoFocus={!isCurrent}
        value={first}
        onChange={(value) => setTyped([value, second])}
        {...(first !== '' && isShort ? { error: short } : {})}
      />
      <TextField
        label={t('backup.again')}
        type="password"
        value={second}
        onChange={(value) => setTyped([first, value])}
        {...(isDifferent ? { error: t('backup.lock.different') } : {})}
      />
      <Checkbox isSelected={isWritten} onChange={setWritten}>
        {t('backup.lock.written')}
      </Checkbox>
    </Dialog>
  );
}
