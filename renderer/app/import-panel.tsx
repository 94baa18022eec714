import { CircleAlert, CircleCheck, Copy, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { Link } from 'wouter';
import { trashClippings } from '../actions/file-clippings.ts';
import type { ImportOutcome } from '../workers/import-service.ts';
import { perform } from '../actions/perform.ts';
import { Button, IconButton } from '../ui/button.tsx';
import styles from './import-panel.module.css';
import type { ImportState } from './use-import.ts';

interface ImportPanelProps {
  readonly state: ImportState | null;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

type SavedOutcome = Extract<ImportOutcome, { kind: 'saved' }>;

/** How many results are listed; a folder of thousands would drown the window, and problems come first anyway. */
const LISTED = 200;

/**
 * How an import goes: progress, a cancel button, and what became of each file. What needs attention is shown at once,
 * what went well on demand.
 */
export function ImportPanel({ state, onCancel, onClose }: ImportPanelProps) {
  const { t } = useTranslation();
  if (!state) return null;
  const { done, of, outcomes, isRunning, isCancelled } = state;
  const failed = outcomes.filter(({ kind }) => kind === 'failed');
  const saved = outcomes.filter((outcome) => outcome.kind === 'saved');
  const hasNews = ({ duplicateOf, footnotes }: SavedOutcome) => duplicateOf !== null || footnotes > 0;
  const notable = saved.filter(hasNews);
  const fresh = saved.filter((outcome) => !hasNews(outcome));
  const title = isRunning
    ? t('import.running', { done, count: of })
    : t(isCancelled ? 'import.cancelled' : 'import.done', { count: saved.length });
  return (
    <section className={styles['panel']} aria-label={t('import.panel')}>
      <header className={styles['header']}>
        <p className={styles['title']} role="status">
          {title}
          {failed.length > 0 && ` · ${t('import.failed', { count: failed.length })}`}
        </p>
        {isRunning ? (
          <Button size="small" onPress={onCancel} isDisabled={isCancelled}>
            {t('common.cancel')}
          </Button>
        ) : (
          <IconButton size="small" label={t('common.close')} icon={<X size={16} aria-hidden />} onPress={onClose} />
        )}
      </header>
      {isRunning && (
        <ProgressBar value={done} maxValue={Math.max(of, 1)} aria-label={t('import.panel')}>
          {({ percentage = 0 }) => (
            <div className={styles['track']}>
              <div className={styles['bar']} style={{ inlineSize: `${percentage}%` }} />
            </div>
          )}
        </ProgressBar>
      )}
      <Outcomes outcomes={[...failed, ...notable]} />
      {!isRunning && fresh.length > 0 && (
        <details>
          <summary className={styles['summary']}>{t('import.list')}</summary>
          <Outcomes outcomes={fresh} />
        </details>
      )}
    </section>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: readonly ImportOutcome[] }) {
  if (outcomes.length === 0) return null;
  return (
    <ul className={styles['outcomes']}>
      {outcomes.slice(0, LISTED).map((outcome, index) => (
        <Outcome key={index} outcome={outcome} />
      ))}
    </ul>
  );
}

function Outcome({ outcome }: { readonly outcome: ImportOutcome }) {
  const { t } = useTranslation();
  const [isDiscarded, setDiscarded] = useState(false);
  if (outcome.kind === 'failed') {
    return (
      <li className={styles['failed']}>
        <CircleAlert size={16} aria-hidden />
        <span>
          <bdi>{outcome.name}</bdi>: {t(`import.reasons.${outcome.reason}`)}
        </span>
      </li>
    );
  }
  return (
    <li className={styles['saved']}>
      {outcome.duplicateOf === null ? <CircleCheck size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
      <span>
        <Link href={`/clippings/${outcome.clippingId}`}>
          <bdi>{outcome.title ?? outcome.name}</bdi>
        </Link>
        {outcome.footnotes > 0 && ` · ${t('import.footnotes', { count: outcome.footnotes })}`}
        {outcome.duplicateOf !== null && (
          <>
            {' · '}
            <Link href={`/clippings/${outcome.duplicateOf}`}>{t('import.duplicate')}</Link>{' '}
            <Button
              size="small"
              isDisabled={isDiscarded}
              onPress={() => {
                setDiscarded(true);
                perform(() => trashClippings([outcome.clippingId]), t('changes.trash', { count: 1 }));
              }}
            >
              {t('import.discard')}
            </Button>
          </>
        )}
      </span>
    </li>
  );
}
