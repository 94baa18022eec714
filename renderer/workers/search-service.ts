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

export interface ListAnswer extends SearchAnswer {
  /** Whether it knows of every Change written before the question; if not, ask again in a moment. */
  readonly isCurrent: boolean;
}

/** A row of a list. `found` is null where nothing was searched for, or where it is gone meanwhile. */
export interface ListedClipping {
  readonly clipping: Clipping;
  readonly found: FoundClipping | null;
}

/** How the search stands: the archive may be being read for the first time, or its words being indexed. */
export type SearchStatus =
  | { readonly state: 'opening'; readonly clippingsRead: number }
  | ({ readonly state: 'open'; readonly upkeep: UpkeepProgress } & IndexStatistics);

/**
 * The search as the renderer asks for it; runs in a worker (`search()` in search.ts reaches it). Whatever it answers
 * knows of every Change written before the question; ask again when the journal's head moves. Only while somebody types
 * it does not wait for a long write (an import's), and says so: `isCurrent`.
 *
 * A list is described by a `SearchRequest`: query, filters, sort, the alias switch. It is plain data, which a saved
 * search keeps. The last list asked for is kept at hand, so its pages, its ids, its timeline and its rows cost nothing
 * more: ask for them with the same request.
 *
 * - A virtual list asks `list` for the page that is in view (any offset), then `describe` for those ids. `total`,
 *   counts for every facet, the notices of the query and how it was understood come with every page.
 * - What is in the trash shows only where `filters.statuses` or the query asks for it. A facet's own choice does not
 *   narrow its own counts. Without words (or with no score) relevance means newest first.
 * - While somebody types, `typing` is true: the last word is then also the beginning of longer ones, and nobody is told
 *   of a quote that is not closed yet.
 * - Hits in titles and snippets come as parts of the text; none of it is markup. Offsets in notices are in the query.
 */
export interface SearchService {
  /** A list: its total, its counts by every facet, and one page of ids. */
  list(request: SearchRequest, page: PageRequest): Promise<ListAnswer>;
  /** The ids of all that a list has, in its order, for what is done to all of it. */
  allIds(request: SearchRequest): Promise<readonly string[]>;
  /** A stretch of a list as it is shown: each clipping's row and, where words are searched, where they stand in it. */
  rows(request: SearchRequest, page: PageRequest): Promise<readonly ListedClipping[]>;
  /** A list over time, divided by outlet, language, tone or tags. Its periods' days fit `filters.from` and `to`. */
  timeline(request: SearchRequest, timeline: TimelineRequest): Promise<Timeline>;
  /**
   * How clippings of a list are shown: title and snippet with what was found marked, and the alias it was found
   * through. In the order of `ids`, without those that are gone.
   */
  describe(request: SearchRequest, ids: readonly string[]): Promise<readonly FoundClipping[]>;
  /** Other spellings of the query's words that stand in the archive, with how many clippings have them. */
  spellings(request: SearchRequest): Promise<readonly SpellingHelp[]>;
  /** What may be typed next, in the reader's language. */
  complete(query: string, language: Language): Promise<readonly Completion[]>;
  /** Answers at once, while the archive is being opened too. */
  status(): Promise<SearchStatus>;
  /** Does the next short step of keeping the index in order. */
  step(): Promise<UpkeepProgress>;
  /**
   * All that a query finds, with where it was found.
   *
   * @param query as typed; it may still be being typed
   */
  search(query: string): Promise<FoundClippings>;
}

/** Whoever types waits no longer than this for what is being written at that moment. */
const PATIENCE_MS = 40;
/** Clippings whose texts are read to show where in them something was found; the rest of a long list shows its first words. */
const MOST_SNIPPETS = 200;

/** The search over an archive; opened at the first question. */
export function createSearchService(archive: ArchiveDatabase): SearchService {
  const door = new Door(archive);
  let upkeep: UpkeepProgress = { task: 'none' };
  return {
    list: async (request, page) =>
      door.use(async (search, isCurrent) => ({ ...(await search.search(request, page)), isCurrent }), request),
    allIds: async (request) => door.use((search) => search.allIds(request)),
    rows: async (request, page) => door.use((search) => rowsOf(archive, search, request, page), request),
    timeline: async (request, timeline) => door.use((search) => search.timeline(request, timeline), request),
    describe: async (request, ids) => door.use((search) => search.describe(request, ids), request),
    spellings: async (request) => door.use((search) => search.spellings(request), request),
    complete: async (query, language) => door.use((search) => search.complete(query, language)),
    status: async () => Promise.resolve(door.status(upkeep)),
    step: async () => {
      upkeep = await door.use((search) => search.step());
      return upkeep;
    },
    search: async (query) => door.use((search) => searchAll(search, query)),
  };
}

/** Opens the search when it is first asked for, and again where the archive was replaced. */
class Door {
  readonly #archive: ArchiveDatabase;
  #opening: Promise<ArchiveSearch> | null = null;
  #open: ArchiveSearch | null = null;
  #clippingsRead = 0;

  constructor(archive: ArchiveDatabase) {
    this.#archive = archive;
  }

  /**
   * Does something with the search as it stands now; where the archive was replaced, with the new one's.
   *
   * @param asked whether it is for somebody who is typing, and will not wait for what is being written
   */
  async use<T>(
    task: (search: ArchiveSearch, isCurrent: boolean) => T | Promise<T>,
    asked: Pick<SearchRequest, 'typing'> = { typing: false },
  ): Promise<T> {
    this.#opening ??= this.#begin(false);
    const opening = this.#opening;
    try {
      const search = await opening;
      const refreshing = search.refresh();
      return await task(search, await isDone(refreshing, asked.typing ? PATIENCE_MS : null));
    } catch (error) {
      const isReplaced = error instanceof ReplacedArchiveError;
      // Of several questions that meet the same failure, the first opens it anew for all.
      if (this.#opening === opening) this.#opening = isReplaced ? this.#begin(true) : null;
      if (!isReplaced || !this.#opening) throw error;
      return task(await this.#opening, true);
    }
  }

  status(upkeep: UpkeepProgress): SearchStatus {
    if (!this.#open) return { state: 'opening', clippingsRead: this.#clippingsRead };
    return { state: 'open', upkeep, ...this.#open.statistics() };
  }

  async #begin(afresh: boolean): Promise<ArchiveSearch> {
    this.#open = null;
    this.#clippingsRead = 0;
    const onProgress = (rows: number) => {
      this.#clippingsRead = rows;
    };
    const search = await ArchiveSearch.open(archiveSource(this.#archive), segmentStorage(this.#archive), {
      afresh,
      onProgress,
    });
    this.#open = search;
    return search;
  }
}

/** Whether a promise is kept within some time; null waits for it. What it fails with later, the next question meets. */
async function isDone(promise: Promise<void>, patience: number | null): Promise<boolean> {
  const kept = promise.then(() => true);
  if (patience === null) return kept;
  let timer = 0;
  const late = new Promise<false>((resolve) => {
    timer = self.setTimeout(() => resolve(false), patience);
  });
  return Promise.race([kept, late]).finally(() => clearTimeout(timer));
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
