import { FilePlus2 } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PendingSource } from '../workers/import-service.ts';
import { perform } from '../actions/perform.ts';
import { sourceOfPaste, sourcesOfDrop, sourcesOfFiles } from '../actions/pending-sources.ts';
import { notify } from '../ui/notices.ts';
import styles from './drop-target.module.css';

interface DropTargetProps {
  readonly onSources: (sources: readonly PendingSource[]) => void;
  readonly children: ReactNode;
}

/** Takes in what is pasted or dropped anywhere in the window, but for what is pasted into a text field. */
export function DropTarget({ onSources, children }: DropTargetProps) {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const clipboard = event.clipboardData;
      if (isEditable(event.target) || !clipboard) return;
      event.preventDefault();
      const source = sourceOfPaste(clipboard, t('import.pasteName'));
      const sources = source ? [source] : sourcesOfFiles(clipboard.files);
      if (sources.length > 0) onSources(sources);
      else notify({ kind: 'problem', text: t('import.nothingPasted') });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onSources, t]);

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const items = event.dataTransfer?.items;
      if (!items) return;
      event.preventDefault();
      const sources = sourcesOfDrop(items);
      perform(async () => onSources(await sources));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onSources]);

  return (
    <>
      {children}
      {isOver && (
        <div className={styles['overlay']}>
          <FilePlus2 size={48} aria-hidden />
          <p>{t('import.drop')}</p>
        </div>
      )}
    </>
  );
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
