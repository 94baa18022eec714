import { useTranslation } from 'react-i18next';
import type { BackupPlace } from '#shared/host.ts';
import { formatSize } from '../../../i18n/format-size.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import styles from './backups.module.css';

/** The folder that backups go to, and what stands in the way of using it. */
export function BackupFolder({ place: { folder, isDefault, problem, free } }: { readonly place: BackupPlace }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  return (
    <div>
      <p>
        {t('backup.folder')} :{' '}
        <bdi dir="ltr" className={styles['path']}>
          {folder}
        </bdi>
      </p>
      {problem === null && <p className={styles['note']}>{t('backup.free', { size: formatSize(free, locale) })}</p>}
      {problem === 'ENOENT' && <p className={styles['warning']}>{t('backup.absent')}</p>}
      {problem !== null && problem !== 'ENOENT' && (
        <p className={styles['warning']}>{t('backup.unusable', { code: problem })}</p>
      )}
      {isDefault && <p className={styles['note']}>{t('backup.sameDisk')}</p>}
    </div>
  );
}
