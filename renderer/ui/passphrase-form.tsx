import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './backups.module.css';

/** Asks for the passphrase of a locked backup. */
export function PassphraseForm({ onEnter }: { readonly onEnter: (passphrase: string) => void }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles['passphrase']}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onEnter(passphrase);
      }}
    >
      <TextField label={t('backup.passphrase')} type="password" autoFocus value={passphrase} onChange={setPassphrase} />
      <Button type="submit" look="primary" isDisabled={passphrase === ''}>
        {t('backup.open')}
      </Button>
    </form>
  );
}
