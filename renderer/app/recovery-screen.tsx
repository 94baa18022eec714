import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recoverArchive, type FoundJournal, type Opening } from '../actions/open-archive.ts';
import { formatMoment } from '../i18n/format-date.ts';
import { formatShare } from '../i18n/format-size.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { RestoreOutcome } from '../store/restore-journal.ts';
import { Button } from '../ui/button.tsx';
import { untilDone } from '../ui/until-done.ts';
import { RecoverFromBackup } from './recover-from-backup.tsx';
import styles from './recovery-screen.module.css';

/** How far bringing it back has come. */
type Progress =
  | { readonly kind: 'asked' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: RestoreOutcome }
  | { readonly kind: 'failed'; readonly detail: string };

interface RecoveryScreenProps {
  readonly opening: Exclude<Opening, { kind: 'ready' }>;
  /** Goes on to the app. */
  readonly onOpen: () => void;
}

/** What was found instead of the archive, and the way to bring it back. Nothing happens until the person says so. */
export function RecoveryScreen({ opening, onOpen }: RecoveryScreenProps) {
  const { t } = useTranslation();
  const [progress, setProgress] = useState<Progress>({ kind: 'asked' });
  const [isRestoring, setRestoring] = useState(false);
  const found = 'found' in opening ? opening.found : null;
  const isWaiting = progress.kind === 'asked' || progress.kind === 'failed';
  const start = () => {
    const advance = (share: number) => setProgress({ kind: 'running', share });
    advance(0);
    const recover = (onShare: (share: number) => void) =>
      recoverArchive(opening, ({ bytes, of }) => onShare(of === 0 ? 1 : bytes / of));
    untilDone(recover, advance).then(
      (outcome) => setProgress({ kind: 'done', outcome }),
      (error: unknown) => {
        console.error(error);
        setProgress({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  return (
    <main className={styles['recovery']}>
      <img src="./icon.svg" alt="" width={56} height={56} />
      <h1 className={styles['title']}>{t(`recovery.${titleOf(opening)}Title`)}</h1>
      {progress.kind === 'asked' && <Explanation opening={opening} found={found} />}
      <Telling progress={progress} />
      {found && isWaiting && (
        <Button look="primary" autoFocus isDisabled={isRestoring} onPress={start}>
          {t(progress.kind === 'asked' ? 'recovery.bringBack' : 'recovery.again')}
        </Button>
      )}
      {isWaiting && takesBackup(opening) && (
        <RecoverFromBackup
          opening={opening}
          onBusy={setRestoring}
          onRestored={(records) =>
            setProgress({ kind: 'done', outcome: { records, leftOut: [], missingOriginals: [] } })
          }
        />
      )}
      {isWaiting && opening.kind === 'backed-up' && (
        <Button isDisabled={isRestoring} onPress={onOpen}>
          {t('recovery.startEmpty')}
        </Button>
      )}
      {progress.kind === 'done' && (
        <Button look="primary" autoFocus onPress={onOpen}>
          {t('recovery.open')}
        </Button>
      )}
    </main>
  );
}

/** An archive that stands is not restored over: into one that only lacks its end, the settings take a backup. */
function takesBackup(opening: RecoveryScreenProps['opening']): boolean {
  return opening.kind === 'lost' ? opening.isEmpty : opening.kind !== 'newer';
}

function titleOf(opening: RecoveryScreenProps['opening']): 'empty' | 'behind' | 'damaged' | 'newer' | 'backedUp' {
  if (opening.kind === 'backed-up') return 'backedUp';
  if (opening.kind !== 'lost') return opening.kind;
  return opening.isEmpty ? 'empty' : 'behind';
}

function textOf(opening: Exclude<RecoveryScreenProps['opening'], { kind: 'newer' }>) {
  if (opening.kind === 'damaged') return opening.found ? 'recovery.damagedText' : 'recovery.nothingText';
  if (opening.kind === 'backed-up') return 'recovery.backedUpText';
  return opening.isEmpty ? 'recovery.emptyText' : 'recovery.behindText';
}

function Explanation({
  opening,
  found,
}: {
  readonly opening: RecoveryScreenProps['opening'];
  readonly found: FoundJournal | null;
}) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  if (opening.kind === 'newer') {
    return (
      <div className={styles['text']}>
        <p>{t('recovery.newerText', { version: opening.version })}</p>
        <p>{t('recovery.newerBackups')}</p>
      </div>
    );
  }
  return (
    <>
      <p className={styles['text']}>{t(textOf(opening), {})}</p>
      {found && (
        <p className={styles['found']}>
          {t('recovery.found', {
            count: found.changes,
            from: formatMoment(found.from, locale),
            to: formatMoment(found.to, locale),
          })}
        </p>
      )}
      {opening.kind === 'damaged' && (
        <p className={styles['detail']}>{t('recovery.detail', { detail: opening.detail })}</p>
      )}
    </>
  );
}

function Telling({ progress }: { readonly progress: Progress }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  if (progress.kind === 'asked') return null;
  if (progress.kind === 'failed') {
    return (
      <p role="alert" className={styles['text']}>
        {t('recovery.failed', { detail: progress.detail })}
      </p>
    );
  }
  if (progress.kind === 'running') {
    return (
      <div role="status" className={styles['running']}>
        <progress value={progress.share} aria-hidden />
        <p>{t('recovery.running', { share: formatShare(progress.share, locale) })}</p>
      </div>
    );
  }
  const { records, leftOut, missingOriginals } = progress.outcome;
  return (
    <div role="status" className={styles['text']}>
      <p>{t('recovery.done', { count: records })}</p>
      {leftOut.length > 0 && <p>{t('recovery.leftOut', { count: leftOut.length })}</p>}
      {missingOriginals.length > 0 && <p>{t('recovery.missing', { count: missingOriginals.length })}</p>}
    </div>
  );
}
