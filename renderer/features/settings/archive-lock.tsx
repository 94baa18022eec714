import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLockAfter, LOCK_AFTER, LOCK_AFTER_CHOICES, USUAL_LOCK_AFTER } from '../../actions/choose-lock-after.ts';
import { isArchiveLocked, lockNow } from '../../actions/lock-now.ts';
import { lockWith, takeLockOff } from '../../actions/move-archive.ts';
import { perform } from '../../actions/perform.ts';
import { exchangePassphrase, isPassphrase } from '../../actions/shut-archive.ts';
import { usePreference } from '../../store/queries/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { notify } from '../../ui/notices.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import styles from './settings.module.css';

type Asking = 'nothing' | 'setting' | 'changing' | 'removing';

/** The lock of the archive itself: whether its texts can be read on the disk while nobody works with it. */
export function ArchiveLock() {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asking>('nothing');
  const close = () => setAsking('nothing');
  const isOn = isArchiveLocked();
  const change = async (passphrase: string) => {
    await exchangePassphrase(passphrase);
    close();
    notify({ kind: 'done', text: t('lock.settings.changed') });
  };
  const texts = { title: t('lock.settings.title'), warning: t('lock.settings.final'), onClose: close };
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('lock.settings.title')}</h2>
      <p>{t(isOn ? 'lock.settings.on' : 'lock.settings.off')}</p>
      {isOn && <LockAfter />}
      <div className={styles['buttons']}>
        {isOn ? (
          <>
            <Button onPress={lockNow}>{t('lock.now')}</Button>
            <Button onPress={() => setAsking('changing')}>{t('lock.settings.change')}</Button>
            <Button onPress={() => setAsking('removing')}>{t('lock.settings.remove')}</Button>
          </>
        ) : (
          <Button onPress={() => setAsking('setting')}>{t('lock.settings.set')}</Button>
        )}
      </div>
      {asking === 'setting' && <PassphraseDialog {...texts} note={t('lock.settings.backups')} onChosen={lockWith} />}
      {asking === 'changing' && <PassphraseDialog {...texts} isCurrent={isPassphrase} onChosen={change} />}
      {asking === 'removing' && <RemovalDialog onClose={close} />}
    </section>
  );
}

function LockAfter() {
  const { t } = useTranslation();
  const after = usePreference(LOCK_AFTER);
  const value = LOCK_AFTER_CHOICES.find((choice) => choice === after) ?? USUAL_LOCK_AFTER;
  return (
    <Select
      label={t('lock.settings.after')}
      options={LOCK_AFTER_CHOICES.map((choice) => ({
        value: choice,
        label: choice === 'never' ? t('lock.settings.never') : t('lock.settings.minutes', { count: Number(choice) }),
      }))}
      value={value}
      onChange={(choice) => perform(() => chooseLockAfter(choice))}
    />
  );
}

/** Asks for the passphrase before the archive is left readable for good. */
function RemovalDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const remove = async () => {
    if (await isPassphrase(passphrase)) await takeLockOff();
    else setWrong(true);
  };
  const start = () => {
    setBusy(true);
    perform(() => remove().finally(() => setBusy(false)));
  };
  return (
    <Dialog
      title={t('lock.settings.removeDo')}
      onClose={onClose}
      actions={
        <Button look="danger" isDisabled={isBusy || passphrase === ''} onPress={start}>
          {t('lock.settings.removeDo')}
        </Button>
      }
    >
      <p>{t('lock.settings.removeText')}</p>
      <TextField
        label={t('lock.settings.current')}
        type="password"
        autoFocus
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setWrong(false);
        }}
        {...(isWrong ? { error: t('lock.wrong') } : {})}
      />
    </Dialog>
  );
}
