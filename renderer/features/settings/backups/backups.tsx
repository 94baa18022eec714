import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  backUp,
  chooseBackupFolder,
  exportBundle,
  readBackupState,
  type BackupResult,
  type BackupState,
} from '../../../actions/backups.ts';
import { handToMerge, restoreBackup, type BackupSource } from '../../../actions/kept-backups.ts';
import { perform } from '../../../actions/perform.ts';
import { tellBackup } from '../../../actions/tell-backup.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { formatShare, formatSize } from '../../../i18n/format-size.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Button } from '../../../ui/button.tsx';
import { notify } from '../../../ui/notices.ts';
import { useShare } from '../../../ui/use-share.ts';
import settings from '../settings.module.css';
import { BackupFolder } from './backup-folder.tsx';
import { KeptBackups } from './kept-backups.tsx';
import styles from './backups.module.css';
import { LockSettings } from './lock-settings.tsx';
import { RestoreBackup } from './restore-backup.tsx';

/** Where backups go, when the last was made, and what can be done about them. */
export function Backups() {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [state, setState] = useState<BackupState | null>(null);
  const [share, follow] = useShare();
  const refresh = useCallback(() => perform(async () => setState(await readBackupState())), []);
  useEffect(refresh, [refresh]);
  if (!state) return null;
  const run = (make: (onProgress: (share: number) => void) => Promise<BackupResult>, written: 'made' | 'exported') =>
    perform(async () => {
      try {
        tellBackup(await follow(make), written);
      } finally {
        refresh();
      }
    });
  return (
    <section className={settings['section']}>
      <h2 className={settings['heading']}>{t('backup.title')}</h2>
      <p>{t('backup.about')}</p>
      <LastBackup state={state} />
      {state.place === null ? <p>{t('backup.browser')}</p> : <BackupFolder place={state.place} />}
      <div className={styles['buttons']}>
        <Button look="primary" isDisabled={share !== null || state.isEmpty} onPress={() => run(backUp, 'made')}>
          {t(state.place === null ? 'backup.download' : 'backup.now')}
        </Button>
        {state.place !== null && (
          <Button onPress={() => perform(() => chooseBackupFolder().then(refresh))}>{t('backup.choose')}</Button>
        )}
        <Button
          isDisabled={share !== null || state.isEmpty}
          onPress={() => run((onProgress) => exportBundle(null, onProgress), 'exported')}
        >
          {t('backup.export')}
        </Button>
      </div>
      <p role="status" className={styles['progress']}>
        {share !== null && t('backup.running', { share: formatShare(share, locale) })}
      </p>
      <KeptOrRestore state={state} onRestored={refresh} />
      <LockSettings isLocked={state.isLocked} onChanged={refresh} />
    </section>
  );
}

interface KeptOrRestoreProps {
  readonly state: BackupState;
  readonly onRestored: () => void;
}

/** Into an empty archive a backup is restored; into another it is taken in, and what that would do is shown first. */
function KeptOrRestore({ state: { isEmpty, place }, onRestored }: KeptOrRestoreProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [isBusy, setBusy] = useState(false);
  const files = place?.files ?? [];
  if (isEmpty) {
    const told = (count: number) => {
      notify({ kind: 'done', text: t('backup.restored', { count }) });
      onRestored();
    };
    return <RestoreBackup files={files} restore={restoreBackup} onRestored={told} />;
  }
  if (files.length === 0) return null;
  const compare = (source: BackupSource) => {
    setBusy(true);
    perform(() =>
      handToMerge(source)
        .then(() => navigate('/merge'))
        .finally(() => setBusy(false)),
    );
  };
  return (
    <details>
      <summary>{t('backup.list')}</summary>
      <KeptBackups files={files} chooseLabel={t('backup.compare')} isBusy={isBusy} onChoose={compare} />
      <p className={styles['note']}>{t('backup.rotation')}</p>
    </details>
  );
}

function LastBackup({ state: { last, isBehind, isEmpty } }: { readonly state: BackupState }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  if (!last) return <p className={isEmpty ? '' : styles['warning']}>{t('backup.none')}</p>;
  return (
    <p>
      {t('backup.last', { moment: formatMoment(last.madeOn, locale), size: formatSize(last.size, locale) })}
      {isBehind && <span className={styles['note']}> {t('backup.behind')}</span>}
    </p>
  );
}
