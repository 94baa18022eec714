import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { backUp, isBackupDue } from '../actions/backups.ts';
import { perform } from '../actions/perform.ts';
import { tellBackup } from '../actions/tell-backup.ts';
import { host } from '../host/host.ts';
import { notify } from '../ui/notices.ts';

/** Long enough after the start that nobody waits for it. */
const FIRST_LOOK_MS = 60_000;
const NEXT_LOOKS_MS = 3_600_000;

/**
 * Makes a backup a day by itself where the host keeps them, and says only what went wrong; reminds of one where it
 * cannot.
 */
export function useBackups(): void {
  const { t } = useTranslation();
  useEffect(() => {
    const look = () =>
      perform(async () => {
        if (!(await isBackupDue())) return;
        if (host.backups === null) {
          const run = () => perform(async () => tellBackup(await backUp()));
          notify({ kind: 'problem', text: t('backup.reminder'), action: { label: t('backup.download'), run } });
          return;
        }
        const result = await backUp();
        if (result.kind !== 'made') tellBackup(result);
      });
    const first = setTimeout(look, FIRST_LOOK_MS);
    // A browser's reminder comes once a start; a backup is looked after as long as the app is open.
    const next = host.backups === null ? undefined : setInterval(look, NEXT_LOOKS_MS);
    return () => {
      clearTimeout(first);
      clearInterval(next);
    };
  }, [t]);
}
