import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveOriginal } from '../../actions/save-original.ts';
import { perform } from '../../actions/perform.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './details-panel.module.css';

/** The original as it was imported: to be read as it came, and to be had as a file. */
export function OriginalText({ open: { clipping, text } }: { readonly open: OpenClipping }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={styles['original']}>
        <Button size="small" onPress={() => setOpen(true)}>
          {t('review.showOriginal')}
        </Button>
        <Button size="small" onPress={() => perform(() => saveOriginal(clipping))}>
          <Download size={16} aria-hidden />
          {t('review.saveOriginal')}
        </Button>
      </div>
      {isOpen && (
        <Dialog title={t('review.original')} onClose={() => setOpen(false)}>
          <pre className={styles['originalText']} dir="auto" lang={clipping.language} tabIndex={0}>
            {text.text}
          </pre>
        </Dialog>
      )}
    </>
  );
}
