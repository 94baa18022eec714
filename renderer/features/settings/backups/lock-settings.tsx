import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setPassphrase, stopLocking } from '../../../actions/backup-lock.ts';
import { perform } from '../../../actions/perform.ts';
import { Button } from '../../../ui/button.tsx';
import { notify } from '../../../ui/notices.ts';
import { PassphraseDialog } from '../passphrase-dialog.tsx';
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
          title={t('backup.lock.title')}
          warning={t('backup.lock.final')}
          onClose={() => setAsking(false)}
          onChosen={(passphrase) => setPassphrase(passphrase).then(() => done(t('backup.lock.done')))}
        />
      )}
    </div>
  );
}
