import { v7 as newId } from 'uuid';
import { edit, insertion, removal } from '#shared/model/patches.ts';
import type { SavedSearch } from '#shared/model/saved-search.ts';
import { write } from './write.ts';

/** Keeps a search under a name. @returns its id */
export async function saveSearch(
  search: Omit<SavedSearch, 'id' | 'createdAt'>,
  now: () => Date = () => new Date(),
): Promise<string> {
  const saved: SavedSearch = { ...search, id: newId(), createdAt: now().toISOString() };
  await write({
    label: { name: 'save-search', params: { name: search.name } },
    plan: () => Promise.resolve([insertion('savedSearches', saved)]),
  });
  return saved.id;
}

/** Gives a saved search another name, or makes it search something else. */
export async function editSearch(id: string, fields: Partial<Omit<SavedSearch, 'id' | 'createdAt'>>): Promise<void> {
  await write({
    label: { name: 'edit-search', params: {} },
    plan: async (archive) => {
      const saved = await archive.savedSearches.get(id);
      return saved ? edit('savedSearches', saved, fields) : [];
    },
  });
}

export async function removeSearch(id: string): Promise<void> {
  await write({
    label: { name: 'remove-search', params: {} },
    plan: async (archive) => {
      const saved = await archive.savedSearches.get(id);
      return saved ? [removal('savedSearches', saved)] : [];
    },
  });
}
