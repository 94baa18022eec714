import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setPassphrase, SHORTEST_PASSPHRASE, stopLocking } from '../../../actions/backup-lock.ts';
import { perform } from '../../../actions/perform.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { notify } from '../../../ui/notices.ts';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './backups.module.css';

interface LockSettingsProps {
  readonly isLocked: boolean;
  readonly onChanged: () => void;
}

/** Whether the files that leave this computer are locked with a passphrase. */
export function LockSettings({ isLocked, onChanged }: LockSettingsProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const done = (text: string) => {
    notify({ kind: 'done', text });
    setAsking(false);
    onChanged();
  };
  return (
    <div className={styles['lock']}>
      <h3 className={styles['subheading']}>{t('backup.lock.title')}</h3>
      <p>{t(isLocked ? 'backup.lock.on' : 'backup.lock.off')}</p>
      <div className={styles['buttons']}>
        <Button onPress={() => setAsking(true)}>{t(isLocked ? 'backup.lock.change' : 'backup.lock.set')}</Button>
        {isLocked && (
          <Button onPress={() => perform(async () => stopLocking().then(() => done(t('backup.lock.stopped'))))}>
            {t('backup.lock.stop')}
          </Button>
        )}
      </div>
      {isAsking && (
        <PassphraseDialog
          onClose={() => setAsking(false)}
          onChosen={(passphrase) => setPassphrase(passphrase).then(() => done(t('backup.lock.done')))}
        />
      )}
    </div>
  );
}

interface PassphraseDialogProps {
  readonly onClose: () => void;
  readonly onChosen: (passphrase: string) => Promise<void>;
}

/** Asks twice, and says that a forgotten passphrase is final, before anything is locked with it. */
function PassphraseDialog({ onClose, onChosen }: PassphraseDialogProps) {
  const { t } = useTranslation();
  const [[first, second], setTyped] = useState(['', '']);
  const [isWritten, setWritten] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const isShort = first.length < SHORTEST_PASSPHRASE;
  const short = t('backup.lock.short', { length: SHORTEST_PASSPHRASE });
  const isDifferent = second !== '' && second !== first;
  const isReady = !isShort && second === first && isWritten && !isBusy;
  const choose = () => {
    setBusy(true);
    perform(() => onChosen(first).finally(() => setBusy(false)));
  };
  return (
    <Dialog
      title={t('backup.lock.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" isDisabled={!isReady} onPress={choose}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <p className={styles['warning']}>{t('backup.lock.final')}</p>
      <TextField
        label={t('backup.passphrase')}
        type="password"
        autoFocus
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
