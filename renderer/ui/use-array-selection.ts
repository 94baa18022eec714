import { useMemo } from 'react';
import { useListSelection, type ListSelection } from './use-list-selection.ts';

/** The selection of a list whose rows are all at hand. */
export function useArraySelection(ids: readonly string[], onFailure: (error: unknown) => void): ListSelection {
  const key = ids.join();
  const list = useMemo(() => {
    const all = key === '' ? [] : key.split(',');
    return {
      key,
      idsIn: (offset: number, count: number) => Promise.resolve(all.slice(offset, offset + count)),
      allIds: () => Promise.resolve(all),
    };
  }, [key]);
  return useListSelection({ ...list, onFailure });
}
