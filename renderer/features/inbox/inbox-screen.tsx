import { Archive, FilePlus2, FolderOpen, Inbox, Sparkles, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { chooseDensity } from '../../actions/choose-density.ts';
import { setStatus, trashClippings } from '../../actions/file-clippings.ts';
import { perform } from '../../actions/perform.ts';
import { useIsArchiveEmpty } from '../../store/queries/clippings.ts';
import { useDensity } from '../../store/queries/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { ClippingList } from '../../ui/clipping-list.tsx';
import { DensitySwitch } from '../../ui/density-switch.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { useClippingList } from '../../workers/use-clipping-list.ts';
import { useRequestSelection } from '../../workers/use-request-selection.ts';

interface InboxScreenProps {
  readonly onChooseFiles: () => void;
  readonly onChooseFolder: () => void;
  readonly onLoadSample: () => void;
}

/** What waits to be reviewed, the newest import first. */
const WAITING: SearchRequest = {
  query: '',
  typing: false,
  throughAliases: false,
  filters: { ...NO_FILTERS, statuses: ['inbox'] },
  sort: { by: 'imported', descending: true },
};

/** What came in and waits to be reviewed. */
export function InboxScreen({ onChooseFiles, onChooseFolder, onLoadSample }: InboxScreenProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isArchiveEmpty = useIsArchiveEmpty();
  const density = useDensity();
  const list = useClippingList(WAITING);
  const selection = useRequestSelection(WAITING);
  if (!list || isArchiveEmpty === undefined) return <Page title={t('nav.inbox')}>{null}</Page>;

  const chosen = [...selection.ids];
  const act = (action: (ids: readonly string[]) => Promise<void>, done: string) => {
    perform(() => action(chosen), done);
    selection.clear();
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
  const { total } = list.answer;
  if (total === 0) {
    return (
      <Page title={t('nav.inbox')}>
        <EmptyState
          icon={<Inbox size={48} strokeWidth={1.4} />}
          title={t(isArchiveEmpty ? 'inbox.emptyArchive' : 'inbox.empty')}
          text={t('inbox.emptyText')}
        >
          {importButtons}
          {isArchiveEmpty && (
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
      <SelectionBar
        count={chosen.length}
        total={total}
        onClear={selection.clear}
        onAll={selection.all}
        end={<DensitySwitch density={density} onDensity={(other) => perform(() => chooseDensity(other))} />}
      >
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
        count={total}
        rowAt={list.rowAt}
        onView={list.onView}
        selection={selection}
        density={density}
        onOpen={(id) => navigate(`/clippings/${id}`)}
      />
    </Page>
  );
}
