import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from 'react-i18next';
import type { BundleError } from '#shared/bundle/bundle-error.ts';
import { takeInFile } from '../../actions/backups.ts';
import { previewBundle, type MergePreview } from '../../actions/merge-bundle.ts';
import { perform } from '../../actions/perform.ts';
import { formatShare } from '../../i18n/format-size.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notices.ts';
import { Page } from '../../ui/page.tsx';
import { PassphraseForm } from '../../ui/passphrase-form.tsx';
import { useShare } from '../../ui/use-share.ts';
import { ConflictList } from './conflict-list.tsx';
import { HandOver } from './hand-over.tsx';
import { JoinList } from './join-list.tsx';
import styles from './merge.module.css';
import { PreviewTable } from './preview-table.tsx';
import { Refusal } from './refusal.tsx';
import { useHandedBundle } from './use-handed-bundle.ts';

/** A bundle that somebody chose, and what is known of it. */
type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'locked'; readonly file: File; readonly isWrong: boolean }
  | { readonly kind: 'refused'; readonly name: string; readonly error: BundleError }
  | ReadyBundle;

interface ReadyBundle {
  readonly kind: 'ready';
  readonly file: File;
  readonly passphrase: string | null;
  readonly preview: MergePreview;
}

/** Takes a colleague's bundle in: first what it would do, then doing it, then the decisions that it left. */
export function MergeScreen() {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [chosen, setChosen] = useState<Chosen>({ kind: 'none' });
  const [share, follow] = useShare();
  const isReading = share !== null;
  const look = (file: File, passphrase: string | null) =>
    perform(async () => {
      const result = await follow((onShare) => previewBundle(file, passphrase, onShare));
      if (result.ok) {
        setChosen({ kind: 'ready', file, passphrase, preview: result.value });
        return;
      }
      const { error } = result;
      const { reason } = error;
      const isLocked = reason === 'locked' || reason === 'wrong-passphrase';
      if (isLocked) setChosen({ kind: 'locked', file, isWrong: passphrase !== null });
      else setChosen({ kind: 'refused', name: file.name, error });
    });
  const takeIn = ({ file, passphrase }: ReadyBundle) =>
    perform(async () => {
      const result = await follow((onShare) => takeInFile(file, passphrase, onShare));
      if (result.ok) {
        notify({ kind: 'done', text: t('merge.done', { count: result.value }) });
        setChosen({ kind: 'none' });
      } else {
        setChosen({ kind: 'refused', name: file.name, error: result.error });
      }
    });
  useHandedBundle((file) => look(file, null));
  return (
    <Page title={t('merge.title')}>
      <div className={styles['merge']}>
        <p>{t('merge.text')}</p>
        <FileTrigger
          acceptedFileTypes={['.zip', '.locked']}
          onSelect={(files) => {
            const [file] = [...(files ?? [])];
            if (file) look(file, null);
          }}
        >
          <Button look="primary" isDisabled={isReading}>
            <FileUp size={18} aria-hidden />
            {t('merge.choose')}
          </Button>
        </FileTrigger>
        {isReading ? (
          <p role="status">{t('merge.reading', { share: formatShare(share, locale) })}</p>
        ) : (
          <Told chosen={chosen} onPassphrase={look} onTakeIn={takeIn} onCancel={() => setChosen({ kind: 'none' })} />
        )}
        <HandOver />
        <ConflictList />
        <JoinList />
      </div>
    </Page>
  );
}

interface ToldProps {
  readonly chosen: Chosen;
  readonly onPassphrase: (file: File, passphrase: string) => void;
  readonly onTakeIn: (chosen: ReadyBundle) => void;
  readonly onCancel: () => void;
}

/** What is known of the bundle, and what can be done with it. */
function Told({ chosen, onPassphrase, onTakeIn, onCancel }: ToldProps) {
  const { t } = useTranslation();
  switch (chosen.kind) {
    case 'none':
      return null;
    case 'refused':
      return <Refusal name={chosen.name} error={chosen.error} />;
    case 'locked':
      return (
        <PassphraseForm
          label={t('merge.passphrase')}
          enter={t('merge.unlock')}
          {...(chosen.isWrong ? { error: t('merge.wrongPassphrase') } : {})}
          onEnter={(passphrase) => onPassphrase(chosen.file, passphrase)}
        />
      );
    case 'ready':
      return (
        <section className={styles['section']}>
          <h2 className={styles['heading']}>{t('merge.previewOf', { name: chosen.file.name })}</h2>
          <PreviewTable preview={chosen.preview} />
          <div className={styles['row']}>
            <Button look="primary" onPress={() => onTakeIn(chosen)} isDisabled={chosen.preview.records === 0}>
              {t('merge.takeIn')}
            </Button>
            <Button onPress={onCancel}>{t('common.cancel')}</Button>
          </div>
        </section>
      );
  }
}
