import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BundleError } from '#shared/bundle/bundle-error.ts';
import { takeInFile } from '../../../actions/backups.ts';
import { perform } from '../../../actions/perform.ts';
import { formatShare } from '../../../i18n/format-size.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Button } from '../../../ui/button.tsx';
import { bundleErrorInWords } from '../../../i18n/bundle-error-in-words.ts';
import { notify } from '../../../ui/notices.ts';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './backups.module.css';

/** Brings an empty archive back from a backup or a bundle that somebody chooses; asks for its passphrase if it has one. */
export function RestoreFromFile({ onRestored }: { readonly onRestored: () => void }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<BundleError | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const needsPassphrase = problem?.reason === 'locked' || problem?.reason === 'wrong-passphrase';
  const restore = (chosen: File, opener: string | null) =>
    perform(async () => {
      setShare(0);
      try {
        const outcome = await takeInFile(chosen, opener, setShare);
        setProblem(outcome.ok ? null : outcome.error);
        if (!outcome.ok) return;
        notify({ kind: 'done', text: t('backup.restored', { count: outcome.value }) });
        onRestored();
      } finally {
        setShare(null);
      }
    });
  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    setPassphrase('');
    restore(chosen, null);
  };
  return (
    <div className={styles['lock']}>
      <input
        ref={input}
        type="file"
        accept=".zip,.locked"
        hidden
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = '';
        }}
      />
      <div className={styles['buttons']}>
        <Button isDisabled={share !== null} onPress={() => input.current?.click()}>
          {t('backup.restore')}
        </Button>
      </div>
      <p role="status" className={styles['progress']}>
        {share !== null && t('backup.restoring', { share: formatShare(share, locale) })}
        {share === null && problem && t('backup.refused', { reason: bundleErrorInWords(problem, t) })}
      </p>
      {file && needsPassphrase && (
        <form
          className={styles['passphrase']}
          onSubmit={(event) => {
            event.preventDefault();
            restore(file, passphrase);
          }}
        >
          <TextField label={t('backup.passphrase')} type="password" value={passphrase} onChange={setPassphrase} />
          <Button type="submit" look="primary" isDisabled={passphrase === '' || share !== null}>
            {t('backup.open')}
          </Button>
        </form>
      )}
    </div>
  );
}
