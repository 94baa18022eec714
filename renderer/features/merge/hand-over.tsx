import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exportBundle } from '../../actions/backups.ts';
import { perform } from '../../actions/perform.ts';
import { tellBackup } from '../../actions/tell-backup.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useIsArchiveEmpty } from '../../store/queries/clippings.ts';
import { Button } from '../../ui/button.tsx';
import styles from './merge.module.css';
import { NameHint } from './name-hint.tsx';
import { untilDone } from './until-done.ts';

/** The other direction: the archive as a bundle for the colleague. */
export function HandOver() {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const isEmpty = useIsArchiveEmpty() ?? true;
  const [share, setShare] = useState<number | null>(null);
  const exportAll = () =>
    perform(async () => {
      setShare(0);
      try {
        tellBackup(await untilDone((onShare) => exportBundle(null, onShare), setShare), 'exported');
      } finally {
        setShare(null);
      }
    });
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
        <p role="status">
          {share !== null &&
            t('backup.running', { share: new Intl.NumberFormat(locale, { style: 'percent' }).format(share) })}
        </p>
      </div>
    </section>
  );
}
