import i18next from 'i18next';
import { formatSize } from '../i18n/format-size.ts';
import { bundleErrorInWords } from '../i18n/bundle-error-in-words.ts';
import { notify } from '../ui/notices.ts';
import type { BackupResult } from './backups.ts';

/** The two things that are written whole, and what is said when they are. */
type Written = 'made' | 'exported';

/** Tells what came of a backup or an export. A cancelled one needs no word. */
export function tellBackup(result: BackupResult, written: Written = 'made'): void {
  const { t, language } = i18next;
  switch (result.kind) {
    case 'made':
      notify({ kind: 'done', text: t(`backup.${written}`, { size: formatSize(result.size, language) }) });
      return;
    case 'unsound':
      notify({ kind: 'problem', text: t('backup.unsound', { reason: bundleErrorInWords(result.error, t) }) });
      return;
    case 'failed':
      notify({ kind: 'problem', text: problemInWords(result.code) });
      return;
    case 'cancelled':
  }
}

function problemInWords(code: string): string {
  if (code === 'ENOSPC') return i18next.t('backup.full');
  return code === 'ENOENT' ? i18next.t('backup.absent') : i18next.t('backup.failed', { code });
}
