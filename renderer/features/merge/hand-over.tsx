import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { exportBundle } from '../../actions/backups.ts';
import { perform } from '../../actions/perform.ts';
import { tellBackup } from '../../actions/tell-backup.ts';
import { formatShare } from '../../i18n/format-size.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useIsArchiveEmpty } from '../../store/queries/clippings.ts';
import { Button } from '../../ui/button.tsx';
import { useShare } from '../../ui/use-share.ts';
import styles from './merge.module.css';
import { NameHint } from './name-hint.tsx';

/** The other direction: the archive as a bundle for the colleague. */
export function HandOver() {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const isEmpty = useIsArchiveEmpty() ?? true;
  const [share, follow] = useShare();
  const exportAll = () =>
    perform(async () => tellBackup(await follow((onShare) => exportBundle(null, onShare)), 'exported'));
  return (
    <section className={styles['section']} aria-label={t('merge.handOver')}>
      <h2 className={styles['heading']}>{t('merge.handOver')}</h2>
      <p>{t('merge.handOverText')}</p>
      <NameHint />
      <div className={styles['row']}>
        <Button isDisabled={isEmpty || share !== null} onPress={exportAll}>
          <FileDown size={18} aria-hidden />
          {t('backup.export')}
        </Button>
        <p role="status">{share !== null && t('backup.running', { share: formatShare(share, locale) })}</p>
      </div>
    </section>
  );
}
