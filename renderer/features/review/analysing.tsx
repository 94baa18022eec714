import { useTranslation } from 'react-i18next';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import styles from './analysing.module.css';

/** Says that the suggestions are on their way; how far they are cannot be told, that something is done can. */
export function Analysing() {
  const { t } = useTranslation();
  return (
    <div className={styles['analysing']}>
      <p role="status">{t('review.analysing')}</p>
      <ProgressBar isIndeterminate aria-label={t('review.analysing')} className={styles['track'] ?? ''}>
        <div className={styles['bar']} />
      </ProgressBar>
    </div>
  );
}
