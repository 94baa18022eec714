import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BundleInfo } from '#shared/bundle/bundle-info.ts';
import type { BackupFile } from '#shared/host.ts';
import { checkBackup, peekBackup, type BackupSource } from '../../../actions/kept-backups.ts';
import { bundleErrorInWords } from '../../../i18n/bundle-error-in-words.ts';
import { formatMoment } from '../../../i18n/format-date.ts';
import { formatShare, formatSize } from '../../../i18n/format-size.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { Button } from '../../../ui/button.tsx';
import { PassphraseForm } from '../../../ui/passphrase-form.tsx';
import styles from './backups.module.css';
import { useBackupTask, type TaskState } from './use-backup-task.ts';

interface KeptBackupsProps {
  readonly files: readonly BackupFile[];
  /** The words of the button that chooses one. */
  readonly chooseLabel: string;
  readonly isBusy: boolean;
  readonly onChoose: (source: BackupSource) => void;
}

/** The backups in the folder: when, how large, of how many clippings, and whether they are sound. */
export function KeptBackups({ files, chooseLabel, isBusy, onChoose }: KeptBackupsProps) {
  const { t } = useTranslation();
  const counts = useClippingCounts(files);
  const [sound, setSound] = useState<ReadonlySet<string>>(new Set());
  const check = useBackupTask<BundleInfo>(checkBackup, (_, source) => {
    if (source.kind === 'kept') setSound((known) => new Set([...known, source.backup.name]));
  });
  const isIdle = !isBusy && check.share === null;
  return (
    <ul className={styles['kept']}>
      {files.map((backup) => {
        const isChecked = check.source?.kind === 'kept' && check.source.backup.name === backup.name;
        return (
          <li key={backup.name}>
            <Facts backup={backup} clippings={counts.get(backup.name)} isChecked={sound.has(backup.name)} />
            <div className={styles['buttons']}>
              <Button size="small" isDisabled={!isIdle} onPress={() => onChoose({ kind: 'kept', backup })}>
                {chooseLabel}
              </Button>
              <Button
                size="small"
                look="quiet"
                isDisabled={!isIdle}
                onPress={() => check.start({ kind: 'kept', backup })}
              >
                {t('backup.check')}
              </Button>
            </div>
            {isChecked && <Checking check={check} />}
          </li>
        );
      })}
    </ul>
  );
}

interface FactsProps {
  readonly backup: BackupFile;
  /** Undefined where it is not known: the backup is locked, or was not looked at yet. */
  readonly clippings: number | undefined;
  readonly isChecked: boolean;
}

function Facts({ backup: { madeOn, size, isLocked }, clippings, isChecked }: FactsProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const facts = [
    formatSize(size, locale),
    clippings === undefined ? null : t('backup.clippings', { count: clippings }),
    isLocked ? t('backup.isLocked') : null,
    t(isChecked ? 'backup.checked' : 'backup.wasSound'),
  ].filter((fact) => fact !== null);
  return (
    <p>
      <strong>{formatMoment(madeOn, locale)}</strong>
      <span className={styles['note']}>
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </span>
    </p>
  );
}

function Checking({ check }: { readonly check: TaskState }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  return (
    <>
      <p role="status" className={styles['progress']}>
        {check.share !== null && t('backup.checking', { share: formatShare(check.share, locale) })}
        {check.problem && bundleErrorInWords(check.problem, t)}
      </p>
      {check.needsPassphrase && (
        <PassphraseForm label={t('backup.passphrase')} enter={t('backup.open')} onEnter={check.unlock} />
      )}
    </>
  );
}

/** How many clippings the backups have, as they say themselves; filled in one after the other. */
function useClippingCounts(files: readonly BackupFile[]): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    let isShown = true;
    const look = async () => {
      for (const backup of files) {
        if (!isShown) return;
        // One that cannot be read, or is locked with another passphrase, has no number; Check says why.
        const peeked = await peekBackup(backup).catch(console.error);
        if (peeked?.ok === true) {
          const { clippings } = peeked.value.counts;
          setCounts((known) => new Map([...known, [backup.name, clippings]]));
        }
      }
    };
    void look();
    return () => {
      isShown = false;
    };
  }, [files]);
  return counts;
}
