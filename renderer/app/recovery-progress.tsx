import { useTranslation } from 'react-i18next';
import { formatShare } from '../i18n/format-size.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { LeftOutLine, RestoreOutcome } from '../store/restore-journal.ts';
import styles from './recovery-screen.module.css';

/** How far bringing it back has come. */
export type Progress =
  | { readonly kind: 'asked' }
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'done'; readonly outcome: RestoreOutcome; readonly standsOpen: boolean }
  | { readonly kind: 'failed'; readonly detail: string };

/** Tells how bringing the archive back goes, and in the end what came back and what did not. */
export function RecoveryProgress({ progress }: { readonly progress: Progress }) {
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
      <LeftOut lines={leftOut} />
      {missingOriginals.length > 0 && <p>{t('recovery.missing', { count: missingOriginals.length })}</p>}
      {progress.standsOpen && <p>{t('recovery.standsOpen')}</p>}
    </div>
  );
}

/** How many lines are named; whoever has more looks into the file. */
const NAMED = 50;

function LeftOut({ lines }: { readonly lines: readonly LeftOutLine[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <>
      <p>{t('recovery.leftOut', { count: lines.length })}</p>
      <ul>
        {lines.slice(0, NAMED).map(({ file, line, reason }) => (
          <li key={`${file} ${line}`}>
            <bdi>{file}</bdi> · {t(`recovery.leftOutLine.${reason}`, { line })}
          </li>
        ))}
      </ul>
    </>
  );
}
