import { useTranslation } from 'react-i18next';
import type { Move } from '../actions/move-archive.ts';
import { formatShare } from '../i18n/format-size.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Button } from '../ui/button.tsx';
import styles from './recovery-screen.module.css';

/** How far locking the archive, or opening it for good, has come. */
export function MoveScreen({ move: { kind, share, failure } }: { readonly move: Move }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  return (
    <main className={styles['recovery']}>
      <h1 className={styles['title']}>{t(`lock.${kind}`)}</h1>
      {failure === null ? (
        <div role="status" className={styles['running']}>
          <progress value={share} aria-hidden />
          <p>{t('lock.progress', { share: formatShare(share, locale) })}</p>
        </div>
      ) : (
        <>
          <p role="alert" className={styles['text']}>
            {t('lock.stopped', { detail: failure })}
          </p>
          <Button look="primary" autoFocus onPress={() => window.location.reload()}>
            {t('common.reload')}
          </Button>
        </>
      )}
    </main>
  );
}
