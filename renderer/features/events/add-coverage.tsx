import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '#shared/model/clipping.ts';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import { usualSort, type SearchRequest } from '#shared/search/engine/search-request.ts';
import { addCoverage } from '../../actions/keep-event.ts';
import { perform } from '../../actions/perform.ts';
import { Button } from '../../ui/button.tsx';
import { ClippingList } from '../../ui/clipping-list.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useClippingList } from '../../workers/use-clipping-list.ts';
import { useRequestSelection } from '../../workers/use-request-selection.ts';
import styles from './event-detail.module.css';

interface AddCoverageProps {
  readonly eventId: string;
  /** Those that cover it already. */
  readonly clippings: readonly Clipping[];
  readonly onClose: () => void;
}

/** Asks which clippings tell of an event: searched for as in the archive, any number at once. */
export function AddCoverage({ eventId, clippings, onClose }: AddCoverageProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const request = useMemo<SearchRequest>(
    () => ({
      query,
      typing: true,
      throughAliases: true,
      filters: NO_FILTERS,
      sort: usualSort({ query }),
    }),
    [query],
  );
  const list = useClippingList(request);
  const selection = useRequestSelection(request);
  const covering = new Set(clippings.map(({ id }) => id));
  const chosen = [...selection.ids].filter((id) => !covering.has(id));
  const rowAt = (index: number) => {
    const row = list?.rowAt(index);
    return row && covering.has(row.clipping.id) ? { ...row, note: t('event.coversAlready') } : row;
  };
  const add = () => {
    perform(() => addCoverage(eventId, chosen), t('changes.add-coverage', { count: chosen.length }));
    onClose();
  };
  return (
    <Dialog
      title={t('event.addClippingsTitle')}
      onClose={onClose}
      actions={
        <Button look="primary" isDisabled={chosen.length === 0} onPress={add}>
          {t('event.addChosen', { count: chosen.length })}
        </Button>
      }
    >
      <TextField label={t('event.searchClippings')} value={query} onChange={setQuery} autoFocus />
      <div className={styles['found']}>
        {list && list.answer.total === 0 && <p className={styles['context']}>{t('event.noClippings')}</p>}
        {list && list.answer.total > 0 && (
          <ClippingList
            label={t('event.foundClippings')}
            count={list.answer.total}
            rowAt={rowAt}
            onView={list.onView}
            selection={selection}
            onOpen={selection.toggle}
          />
        )}
      </div>
    </Dialog>
  );
}
