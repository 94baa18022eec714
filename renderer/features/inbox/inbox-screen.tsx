import { Archive, FilePlus2, FolderOpen, Inbox, Sparkles, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { setStatus, trashClippings } from '../../actions/file-clippings.ts';
import { perform } from '../../actions/perform.ts';
import { useClippings } from '../../store/queries/clippings.ts';
import { Button } from '../../ui/button.tsx';
import { ClippingList } from '../../ui/clipping-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SelectionBar } from '../../ui/selection-bar.tsx';

interface InboxScreenProps {
  readonly onChooseFiles: () => void;
  readonly onChooseFolder: () => void;
  readonly onLoadSample: () => void;
}

/** What came in and waits to be reviewed. */
export function InboxScreen({ onChooseFiles, onChooseFolder, onLoadSample }: InboxScreenProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const all = useClippings();
  if (!all) return <Page title={t('nav.inbox')}>{null}</Page>;

  const clippings = all.filter(({ status }) => status === 'inbox');
  const chosen = clippings.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const act = (action: (ids: readonly string[]) => Promise<void>, done: string) => {
    perform(() => action(chosen), done);
    setSelected(new Set());
  };
  const importButtons = (
    <>
      <Button onPress={onChooseFiles}>
        <FilePlus2 size={18} aria-hidden />
        {t('import.files')}
      </Button>
      <Button onPress={onChooseFolder}>
        <FolderOpen size={18} aria-hidden />
        {t('import.folder')}
      </Button>
    </>
  );
  if (clippings.length === 0) {
    return (
      <Page title={t('nav.inbox')}>
        <EmptyState
          icon={<Inbox size={48} strokeWidth={1.4} />}
          title={t(all.length === 0 ? 'inbox.emptyArchive' : 'inbox.empty')}
          text={t('inbox.emptyText')}
        >
          {importButtons}
          {all.length === 0 && (
            <Button look="quiet" onPress={onLoadSample}>
              <Sparkles size={18} aria-hidden />
              {t('inbox.sample')}
            </Button>
          )}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t('nav.inbox')} actions={importButtons} isBare>
      <SelectionBar count={chosen.length} total={clippings.length} onClear={() => setSelected(new Set())}>
        <Button
          size="small"
          onPress={() => act((ids) => setStatus(ids, 'archived'), t('changes.archive', { count: chosen.length }))}
        >
          <Archive size={16} aria-hidden />
          {t('clipping.archive')}
        </Button>
        <Button
          size="small"
          look="danger"
          onPress={() => act(trashClippings, t('changes.trash', { count: chosen.length }))}
        >
          <Trash2 size={16} aria-hidden />
          {t('clipping.trash')}
        </Button>
      </SelectionBar>
      <ClippingList
        label={t('nav.inbox')}
        clippings={clippings}
        selected={selected}
        onSelect={setSelected}
        onOpen={(id) => navigate(`/clippings/${id}`)}
      />
    </Page>
  );
}
