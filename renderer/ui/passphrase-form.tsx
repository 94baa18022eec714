import { useState } from 'react';
import { Button } from './button.tsx';
import styles from './passphrase-form.module.css';
import { TextField } from './text-field.tsx';

interface PassphraseFormProps {
  readonly label: string;
  /** The words of the button. */
  readonly enter: string;
  /** What was wrong with the one before. */
  readonly error?: string;
  readonly onEnter: (passphrase: string) => void;
}

/** Asks for the passphrase of a locked file. */
export function PassphraseForm({ label, enter, error, onEnter }: PassphraseFormProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onEnter(passphrase);
      }}
    >
      <TextField
        label={label}
        type="password"
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
        isInvalid={error !== undefined}
      />
      <Button type="submit" look="primary" isDisabled={passphrase === ''}>
        {enter}
      </Button>
      {error !== undefined && (
        <p role="alert" className={styles['error']}>
          {error}
        </p>
      )}
    </form>
  );
}
