import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recoverArchive, type FoundJournal, type Opening } from '../actions/open-archive.ts';
import { formatMoment } from '../i18n/format-date.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { RestoreOutcome } from '../store/restore-journal.ts';
import { Button } from '../ui/button.tsx';
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
  const found = opening.kind === 'newer' ? null : opening.found;
  const start = () => {
    setProgress({ kind: 'running', share: 0 });
    recoverArchive(opening, ({ bytes, of }) => setProgress({ kind: 'running', share: of === 0 ? 1 : bytes / of })).then(
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
      {found && (progress.kind === 'asked' || progress.kind === 'failed') && (
        <Button look="primary" autoFocus onPress={start}>
          {t(progress.kind === 'asked' ? 'recovery.bringBack' : 'recovery.again')}
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

function titleOf(opening: RecoveryScreenProps['opening']): 'empty' | 'behind' | 'damaged' | 'newer' {
  if (opening.kind !== 'lost') return opening.kind;
  return opening.isEmpty ? 'empty' : 'behind';
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
    return <p className={styles['text']}>{t('recovery.newerText', { version: opening.version })}</p>;
  }
  return (
    <>
      <p className={styles['text']}>{t(found ? `recovery.${titleOf(opening)}Text` : 'recovery.nothingText', {})}</p>
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
    const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(progress.share);
    return (
      <div role="status" className={styles['running']}>
        <progress value={progress.share} aria-hidden />
        <p>{t('recovery.running', { share })}</p>
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
