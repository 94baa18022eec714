import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { BackupFile } from '#shared/host.ts';
import { bundleErrorInWords } from '../../../i18n/bundle-error-in-words.ts';
import { formatShare } from '../../../i18n/format-size.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Button } from '../../../ui/button.tsx';
import { PassphraseForm } from '../../../ui/passphrase-form.tsx';
import styles from './backups.module.css';
import { KeptBackups } from './kept-backups.tsx';
import { useBackupTask, type BackupTask } from './use-backup-task.ts';

interface RestoreBackupProps {
  /** Those in the host's folder, the newest first. */
  readonly files: readonly BackupFile[];
  /** Brings the archive back from the one that was chosen. @returns how many Changes came back */
  readonly restore: BackupTask<number>;
  readonly onRestored: (changes: number) => void;
}

/** Brings the archive back from a backup in the folder, or from a file; asks for its passphrase if it has one. */
export function RestoreBackup({ files, restore, onRestored }: RestoreBackupProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { share, problem, needsPassphrase, start, unlock } = useBackupTask(restore, onRestored);
  return (
    <div className={styles['lock']}>
      {files.length > 0 && (
        <KeptBackups files={files} chooseLabel={t('backup.bringBack')} isBusy={share !== null} onChoose={start} />
      )}
      <div className={styles['buttons']}>
        <FileTrigger
          acceptedFileTypes={['.zip', '.locked']}
          onSelect={(chosen) => {
            const [file] = [...(chosen ?? [])];
            if (file) start({ kind: 'file', file });
          }}
        >
          <Button isDisabled={share !== null}>{t('backup.restore')}</Button>
        </FileTrigger>
      </div>
      <p role="status" className={styles['progress']}>
        {share !== null && t('backup.restoring', { share: formatShare(share, locale) })}
        {problem && t('backup.refused', { reason: bundleErrorInWords(problem, t) })}
      </p>
      {needsPassphrase && <PassphraseForm label={t('backup.passphrase')} enter={t('backup.open')} onEnter={unlock} />}
    </div>
  );
}
