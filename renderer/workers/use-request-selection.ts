import { useCallback } from 'react';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { tellFailure } from '../actions/perform.ts';
import { useListSelection, type ListSelection } from '../ui/use-list-selection.ts';
import { search } from './search.ts';

/** The selection of what a request finds. Another order of the same list keeps it. */
export function useRequestSelection(request: SearchRequest): ListSelection {
  const { query, throughAliases, filters } = request;
  const asked = JSON.stringify(request);
  return useListSelection({
    key: JSON.stringify({ query, throughAliases, filters }),
    idsIn: useCallback(
      async (offset, count) => (await search().list(JSON.parse(asked) as SearchRequest, { offset, count })).ids,
      [asked],
    ),
    allIds: useCallback(async () => search().allIds(JSON.parse(asked) as SearchRequest), [asked]),
    onFailure: tellFailure,
  });
}
