import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BackupFile } from '#shared/host.ts';
import { listBackups } from '../actions/kept-backups.ts';
import { recoverFromBackup, type Opening } from '../actions/open-archive.ts';
import { RestoreBackup } from '../features/settings/backups/restore-backup.tsx';
import styles from './recovery-screen.module.css';

interface RecoverFromBackupProps {
  readonly opening: Opening;
  readonly onBusy: (isBusy: boolean) => void;
  /** @param wasLocked whether it took a passphrase to open the backup */
  readonly onRestored: (changes: number, wasLocked: boolean) => void;
}

/** The backups that lie in the folder, and the way to choose a file: what there is besides, or instead of, a journal. */
export function RecoverFromBackup({ opening, onBusy, onRestored }: RecoverFromBackupProps) {
  const { t } = useTranslation();
  const [files, setFiles] = useState<readonly BackupFile[]>([]);
  const wasLocked = useRef(false);
  useEffect(() => {
    // A folder that cannot be reached has none to choose; a file can be chosen all the same.
    listBackups().then(setFiles, console.error);
  }, []);
  return (
    <section className={styles['backups']}>
      <h2 className={styles['heading']}>{t(files.length > 0 ? 'recovery.backups' : 'recovery.backupFile')}</h2>
      <RestoreBackup
        files={files}
        restore={async (source, passphrase, onShare) => {
          onBusy(true);
          wasLocked.current = passphrase !== null;
          try {
            return await recoverFromBackup(opening, source, passphrase, onShare);
          } finally {
            onBusy(false);
          }
        }}
        onRestored={(changes) => onRestored(changes, wasLocked.current)}
      />
    </section>
  );
}
