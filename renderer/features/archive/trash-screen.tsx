import { Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { chooseDensity } from '../../actions/choose-density.ts';
import { emptyTrash } from '../../actions/empty-trash.ts';
import { restoreClippings } from '../../actions/file-clippings.ts';
import { perform, tellFailure } from '../../actions/perform.ts';
import { useTrash } from '../../store/queries/clippings.ts';
import { useDensity } from '../../store/queries/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { ClippingList } from '../../ui/clipping-list.tsx';
import { DensitySwitch } from '../../ui/density-switch.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { useArraySelection } from '../../ui/use-array-selection.ts';

/** What was thrown away, to be brought back. */
export function TrashScreen() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const density = useDensity();
  const clippings = useTrash();
  const selection = useArraySelection(clippings?.map(({ id }) => id) ?? [], tellFailure);
  if (!clippings) return <Page title={t('nav.trash')}>{null}</Page>;
  if (clippings.length === 0) {
    return (
      <Page title={t('nav.trash')}>
        <EmptyState
          icon={<Trash2 size={48} strokeWidth={1.4} />}
          title={t('trash.empty')}
          text={t('trash.emptyText')}
        />
      </Page>
    );
  }
  const chosen = [...selection.ids];
  return (
    <Page title={t('nav.trash')} isBare actions={<EmptyTrash ids={clippings.map(({ id }) => id)} />}>
      <SelectionBar
        count={chosen.length}
        total={clippings.length}
        onClear={selection.clear}
        onAll={selection.all}
        end={<DensitySwitch density={density} onDensity={(other) => perform(() => chooseDensity(other))} />}
      >
        <Button
          size="small"
          onPress={() => perform(() => restoreClippings(chosen), t('changes.restore', { count: chosen.length }))}
        >
          <Undo2 size={16} aria-hidden />
          {t('clipping.restore')}
        </Button>
      </SelectionBar>
      <ClippingList
        label={t('nav.trash')}
        count={clippings.length}
        rowAt={(index) => {
          const clipping = clippings[index];
          return clipping && { clipping, found: null };
        }}
        selection={selection}
        density={density}
        onOpen={(id) => navigate(`/clippings/${id}`)}
      />
    </Page>
  );
}

/** Empties the trash, after saying what that does and what it does not. */
function EmptyTrash({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const empty = () => {
    setOpen(false);
    perform(() => emptyTrash(ids), t('changes.empty-trash', { count: ids.length }));
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Trash2 size={18} aria-hidden />
        {t('trash.emptyIt')}
      </Button>
      {isOpen && (
        <Dialog
          title={t('trash.emptyTitle')}
          onClose={() => setOpen(false)}
          actions={
            <Button look="danger" onPress={empty}>
              {t('trash.emptyNow')}
            </Button>
          }
        >
          <p>{t('trash.emptyWhat', { count: ids.length })}</p>
          <p>{t('trash.emptyHonest')}</p>
        </Dialog>
      )}
    </>
  );
}
