import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useActorName } from '../../store/queries/preferences.ts';
import styles from './merge.module.css';

/** Where nobody gave a name yet: that a colleague will not read who made a change, and where to give one. */
export function NameHint() {
  const { t } = useTranslation();
  if (useActorName() !== '') return null;
  return (
    <p className={styles['context']}>
      {t('merge.nameless')} <Link href="/settings">{t('merge.giveName')}</Link>
    </p>
  );
}
