import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isArchiveLocked } from '../actions/lock-now.ts';
import { recoverArchive, type FoundJournal, type Opening } from '../actions/open-archive.ts';
import { beginJournalAnew, goOnWithoutLock } from '../actions/settle-journal.ts';
import { formatMoment } from '../i18n/format-date.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { RestoreOutcome } from '../store/restore-journal.ts';
import { Button } from '../ui/button.tsx';
import { untilDone } from '../ui/until-done.ts';
import { RecoverFromBackup } from './recover-from-backup.tsx';
import { RecoveryProgress, type Progress } from './recovery-progress.tsx';
import styles from './recovery-screen.module.css';

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
  const fail = (error: unknown) => {
    console.error(error);
    setProgress({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  };
  const done = (outcome: RestoreOutcome, wasLocked: boolean) =>
    setProgress({ kind: 'done', outcome, standsOpen: wasLocked && !isArchiveLocked() });
  const start = () => {
    const advance = (share: number) => setProgress({ kind: 'running', share });
    advance(0);
    const recover = (onShare: (share: number) => void) =>
      recoverArchive(opening, ({ bytes, of }) => onShare(of === 0 ? 1 : bytes / of));
    untilDone(recover, advance).then((outcome) => done(outcome, opening.kind === 'lock-lost'), fail);
  };
  return (
    <main className={styles['recovery']}>
      <img src="./icon.svg" alt="" width={56} height={56} />
      <h1 className={styles['title']}>{t(`recovery.${titleOf(opening)}Title`)}</h1>
      {progress.kind === 'asked' && <Explanation opening={opening} found={found} />}
      <RecoveryProgress progress={progress} />
      {found && isWaiting && (
        <Button look="primary" autoFocus isDisabled={isRestoring} onPress={start}>
          {t(progress.kind === 'asked' ? 'recovery.bringBack' : 'recovery.again')}
        </Button>
      )}
      {isWaiting && takesBackup(opening) && (
        <RecoverFromBackup
          opening={opening}
          onBusy={setRestoring}
          onRestored={(records, wasLocked) =>
            done({ records, leftOut: [], missingOriginals: [] }, wasLocked || opening.kind === 'lock-lost')
          }
        />
      )}
      {isWaiting && opening.kind === 'backed-up' && (
        <Button isDisabled={isRestoring} onPress={onOpen}>
          {t('recovery.startEmpty')}
        </Button>
      )}
      {isWaiting && opening.kind === 'lock-lost' && (
        <Button isDisabled={isRestoring} onPress={() => void goOnWithoutLock().then(onOpen, fail)}>
          {t('recovery.goOn')}
        </Button>
      )}
      {progress.kind === 'done' && (
        <Button look="primary" autoFocus onPress={onOpen}>
          {t('recovery.open')}
        </Button>
      )}
      {progress.kind === 'done' && progress.outcome.leftOut.length > 0 && (
        <Button onPress={() => void beginJournalAnew().then(onOpen, fail)}>{t('recovery.beginAnew')}</Button>
      )}
    </main>
  );
}

/** An archive that stands is not restored over: into one that only lacks its end, the settings take a backup. */
function takesBackup(opening: RecoveryScreenProps['opening']): boolean {
  return opening.kind === 'lost' ? opening.isEmpty : opening.kind !== 'newer';
}

type Title = 'empty' | 'behind' | 'damaged' | 'newer' | 'backedUp' | 'lockLost';

function titleOf(opening: RecoveryScreenProps['opening']): Title {
  if (opening.kind === 'backed-up') return 'backedUp';
  if (opening.kind === 'lock-lost') return 'lockLost';
  if (opening.kind !== 'lost') return opening.kind;
  return opening.isEmpty ? 'empty' : 'behind';
}

function textOf(opening: Exclude<RecoveryScreenProps['opening'], { kind: 'newer' }>) {
  if (opening.kind === 'damaged') return opening.found ? 'recovery.damagedText' : 'recovery.nothingText';
  if (opening.kind === 'backed-up') return 'recovery.backedUpText';
  if (opening.kind === 'lock-lost') return 'recovery.lockLostText';
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
      {(opening.kind === 'damaged' || opening.kind === 'lock-lost') && (
        <p className={styles['detail']}>{t('recovery.detail', { detail: opening.detail })}</p>
      )}
    </>
  );
}
