import type { TFunction } from 'i18next';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { setJournalAside } from '../actions/settle-journal.ts';
import { leaveOpen, unlockArchive, type ShutArchive } from '../actions/shut-archive.ts';
import { formatShare } from '../i18n/format-size.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { RenewalError } from '../store/seal/renew-lines.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import styles from './recovery-screen.module.css';

type State =
  | { readonly kind: 'asked' | 'wrong' | 'trying' | 'other-journal' }
  | { readonly kind: 'moving'; readonly share: number }
  | { readonly kind: 'failed'; readonly text: string };

interface LockScreenProps {
  readonly shut: ShutArchive;
  /** Goes on to the app. */
  readonly onOpen: () => void;
}

/** Asks for the passphrase, and says nothing of what is behind it. */
export function LockScreen({ shut, onOpen }: LockScreenProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<State>({ kind: 'asked' });
  const isBusy = state.kind === 'trying' || state.kind === 'moving';
  const fail = (error: unknown) => {
    console.error(error);
    setState({ kind: 'failed', text: failureInWords(error, t) });
  };
  const unlock = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isBusy || passphrase === '') return;
    setState({ kind: 'trying' });
    unlockArchive(shut, passphrase, ({ rows, of }) =>
      setState({ kind: 'moving', share: of === 0 ? 1 : rows / of }),
    ).then((outcome) => {
      if (outcome === 'wrong' || outcome === 'other-journal') setState({ kind: outcome });
      else if (outcome === 'unlocked') onOpen();
      else window.location.reload();
    }, fail);
  };
  const isOther = state.kind === 'other-journal';
  const reason = isOther ? 'other-journal' : shut.reason;
  const giveUp = () => (reason === 'half-locked' ? leaveOpen() : setJournalAside()).then(onOpen, fail);
  return (
    <I18nProvider locale={locale}>
      <main className={styles['recovery']}>
        <img src="./icon.svg" alt="" width={56} height={56} />
        <h1 className={styles['title']}>{t('lock.title')}</h1>
        {reason !== 'locked' && (
          <p className={styles['text']} {...(isOther ? { role: 'alert' } : {})}>
            {t(`lock.reasons.${reason}`)}
          </p>
        )}
        <form onSubmit={unlock} className={styles['form']} hidden={isOther}>
          <TextField
            label={t('lock.passphrase')}
            type="password"
            autoComplete="current-password"
            autoFocus
            value={passphrase}
            onChange={(value) => {
              setPassphrase(value);
              if (state.kind === 'wrong') setState({ kind: 'asked' });
            }}
            isInvalid={state.kind === 'wrong'}
          />
          <Button type="submit" look="primary" isDisabled={isBusy || passphrase === ''}>
            {t('lock.open')}
          </Button>
        </form>
        <div role="status">
          {state.kind === 'trying' && <p>{t('lock.trying')}</p>}
          {state.kind === 'moving' && <p>{t('lock.progress', { share: formatShare(state.share, locale) })}</p>}
        </div>
        <div role="alert">
          {state.kind === 'wrong' && <p className={styles['text']}>{t('lock.wrong')}</p>}
          {state.kind === 'failed' && <p className={styles['text']}>{state.text}</p>}
        </div>
        {reason !== 'locked' && reason !== 'lock-lost' && (
          <Button isDisabled={isBusy} onPress={() => void giveUp()}>
            {t(`lock.instead.${reason}`)}
          </Button>
        )}
      </main>
    </I18nProvider>
  );
}

function failureInWords(error: unknown, t: TFunction): string {
  if (error instanceof RenewalError) return t('lock.journalFailed', { code: error.code });
  return t('lock.failed', { detail: error instanceof Error ? error.message : String(error) });
}
