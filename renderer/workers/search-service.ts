import type { Clipping } from '#shared/model/clipping.ts';
import type { Language } from '#shared/model/language.ts';
import { ArchiveSearch } from '#shared/search/archive-search.ts';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import type { Timeline, TimelineRequest } from '#shared/search/columns/timeline.ts';
import { ReplacedArchiveError } from '#shared/search/engine/archive-state.ts';
import type { UpkeepProgress } from '#shared/search/engine/index-upkeep.ts';
import type {
  Completion,
  FoundClipping,
  IndexStatistics,
  PageRequest,
  SearchAnswer,
  SearchRequest,
  SpellingHelp,
} from '#shared/search/engine/search-request.ts';
import type { QueryNotice } from '#shared/search/query/notices.ts';
import type { Snippet } from '#shared/search/snippet.ts';
import { archiveSource } from '../store/archive-source.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { segmentStorage } from '../store/segment-storage.ts';

/** What a search found: by clipping id, where it was found. */
export interface FoundClippings {
  readonly found: ReadonlyMap<string, Snippet>;
  readonly notices: readonly QueryNotice[];
}

/** A row of a list. `found` is null where nothing was searched for, or where it is gone meanwhile. */
export interface ListedClipping {
  readonly clipping: Clipping;
  readonly found: FoundClipping | null;
}

/** The search as the renderer asks for it; runs in a worker. Every answer knows of every Change written before. */
export interface SearchService {
  /** A list: its total, its counts by every facet, and one page of ids. */
  list(request: SearchRequest, page: PageRequest): Promise<SearchAnswer>;
  /** The ids of all that a list has, for what is done to all of it. */
  allIds(request: SearchRequest): Promise<readonly string[]>;
  /** A stretch of a list as it is shown: each clipping's row and, where words are searched, where they stand in it. */
  rows(request: SearchRequest, page: PageRequest): Promise<readonly ListedClipping[]>;
  timeline(request: SearchRequest, timeline: TimelineRequest): Promise<Timeline>;
  /** How the rows of a list that are in view are shown. */
  describe(request: SearchRequest, ids: readonly string[]): Promise<readonly FoundClipping[]>;
  spellings(request: SearchRequest): Promise<readonly SpellingHelp[]>;
  complete(query: string, language: Language): Promise<readonly Completion[]>;
  statistics(): Promise<IndexStatistics>;
  /** Does the next short step of keeping the index in order. */
  step(): Promise<UpkeepProgress>;
  /**
   * All that a query finds, with where it was found.
   *
   * @param query as typed; it may still be being typed
   */
  search(query: string): Promise<FoundClippings>;
}

/** Clippings whose texts are read to show where in them something was found; the rest of a long list shows its first words. */
const MOST_SNIPPETS = 200;

/** The search over an archive; opened at the first question. */
export function createSearchService(archive: ArchiveDatabase): SearchService {
  let opening: Promise<ArchiveSearch> | null = null;
  const open = (afresh: boolean) => ArchiveSearch.open(archiveSource(archive), segmentStorage(archive), { afresh });
  /** Does something with the search as it stands now; where the archive was replaced, with the new one's. */
  const use = async <T>(task: (search: ArchiveSearch) => T | Promise<T>): Promise<T> => {
    opening ??= open(false);
    try {
      const search = await opening;
      await search.refresh();
      return await task(search);
    } catch (error) {
      opening = error instanceof ReplacedArchiveError ? open(true) : null;
      if (!opening) throw error;
      return task(await opening);
    }
  };
  return {
    list: async (request, page) => use((search) => search.search(request, page)),
    allIds: async (request) => use((search) => search.allIds(request)),
    rows: async (request, page) => use((search) => rowsOf(archive, search, request, page)),
    timeline: async (request, timeline) => use((search) => search.timeline(request, timeline)),
    describe: async (request, ids) => use((search) => search.describe(request, ids)),
    spellings: async (request) => use((search) => search.spellings(request)),
    complete: async (query, language) => use((search) => search.complete(query, language)),
    statistics: async () => use((search) => search.statistics()),
    step: async () => use((search) => search.step()),
    search: async (query) => use((search) => searchAll(search, query)),
  };
}

async function rowsOf(
  archive: ArchiveDatabase,
  search: ArchiveSearch,
  request: SearchRequest,
  page: PageRequest,
): Promise<ListedClipping[]> {
  const { ids } = await search.search(request, page);
  const [clippings, found] = await Promise.all([
    archive.clippings.bulkGet([...ids]),
    request.query.trim() === '' ? [] : search.describe(request, ids),
  ]);
  const byId = new Map(found.map((description) => [description.id, description]));
  return clippings.flatMap((clipping) => (clipping ? [{ clipping, found: byId.get(clipping.id) ?? null }] : []));
}

async function searchAll(search: ArchiveSearch, query: string): Promise<FoundClippings> {
  const request: SearchRequest = {
    query,
    typing: true,
    throughAliases: true,
    filters: NO_FILTERS,
    sort: { by: 'relevance', descending: true },
  };
  // What was written past the index (none, unless something went wrong) is found too, if a little later.
  while ((await search.step()).task === 'indexing');
  const [{ notices }, ids] = await Promise.all([
    search.search(request, { offset: 0, count: 0 }),
    search.allIds(request),
  ]);
  const described = await search.describe(request, ids.slice(0, MOST_SNIPPETS));
  const snippets = new Map(described.map(({ id, snippet }) => [id, snippet]));
  const nothing: Snippet = { parts: [], startsMidway: false, endsMidway: false };
  return { found: new Map(ids.map((id) => [id, snippets.get(id) ?? nothing])), notices };
}
