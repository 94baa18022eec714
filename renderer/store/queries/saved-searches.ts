import type { SavedSearch } from '#shared/model/saved-search.ts';
import { useQuery } from './use-query.ts';

/** The saved searches, the oldest first: each keeps its place. */
export function useSavedSearches(): readonly SavedSearch[] | undefined {
  return useQuery(async (archive) => archive.savedSearches.toArray(), []);
}
