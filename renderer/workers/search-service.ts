import type { Clipping } from '#shared/model/clipping.ts';
import type { Language } from '#shared/model/language.ts';
import { pause } from '#shared/model/pause.ts';
import type { ArchiveSearch } from '#shared/search/archive-search.ts';
import type { Neighbours } from '#shared/search/columns/neighbours.ts';
import type { Overview } from '#shared/search/columns/overview.ts';
import type { Timeline, TimelineRequest } from '#shared/search/columns/timeline.ts';
import type { UpkeepProgress } from '#shared/search/engine/index-upkeep.ts';
import {
  hasQuery,
  type Completion,
  type FoundClipping,
  type IndexStatistics,
  type PageRequest,
  type RowHead,
  type SearchAnswer,
  type SearchRequest,
  type SpellingHelp,
} from '#shared/search/engine/search-request.ts';
import { readDocuments } from '../store/archive-source.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { SearchDoor } from './search-door.ts';

/** The first rows are drawn about so long after they are there. */
const DRAWING_MS = 100;

export interface ListAnswer extends SearchAnswer {
  /** Whether it knows of every Change written before the question; if not, ask again in a moment. */
  readonly isCurrent: boolean;
}

/** A row of a list. `found` is null where nothing was searched for. */
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
 * - A virtual list asks `list` for its counts, then `rows` for the stretch that is in view (any offset). `total`,
 *   counts for every facet, the notices of the query and how it was understood come with every page.
 * - What is in the trash shows only where `filters.statuses` or the query asks for it. A facet's own choice does not
 *   narrow its own counts. Without words (or with no score) relevance means newest first.
 * - While somebody types, `typing` is true: the last word is then also the beginning of longer ones, and nobody is told
 *   of a quote that is not closed yet.
 * - Hits in titles and snippets come as parts of the text; none of it is markup. Offsets in notices are in the query.
 */
export interface SearchService {
  /** Opens the search, which the first question does otherwise. */
  open(): Promise<void>;
  /** A list: its total, its counts by every facet, and one page of ids. */
  list(request: SearchRequest, page: PageRequest): Promise<ListAnswer>;
  /** The ids of all that a list has, in its order, for what is done to all of it. */
  allIds(request: SearchRequest): Promise<readonly string[]>;
  /** A stretch of a list as far as it is at hand without reading clippings; there at once, however long. */
  heads(request: SearchRequest, page: PageRequest): Promise<readonly RowHead[]>;
  /** A stretch of a list as it is shown: each clipping's row and, where words are searched, where they stand in it. */
  rows(request: SearchRequest, page: PageRequest): Promise<readonly ListedClipping[]>;
  /** A list over time, divided by outlet, language, tone or tags. Its periods' days fit `filters.from` and `to`. */
  timeline(request: SearchRequest, timeline: TimelineRequest): Promise<Timeline>;
  /** Other spellings of the query's words that stand in the archive, with how many clippings have them. */
  spellings(request: SearchRequest): Promise<readonly SpellingHelp[]>;
  /** What may be typed next, in the reader's language. */
  complete(query: string, language: Language): Promise<readonly Completion[]>;
  /** What the archive holds as a whole: what waits, all topics, how often each tag is mentioned. */
  overview(): Promise<Overview>;
  /** The clippings before and after one among those of its status, the newest import first. */
  neighbours(id: string): Promise<Neighbours>;
  /** Answers at once, while the archive is being opened too. */
  status(): Promise<SearchStatus>;
  /** Does the next short step of keeping the index in order. */
  step(): Promise<UpkeepProgress>;
}

/** The search over an archive; opened at the first question. */
export function createSearchService(archive: ArchiveDatabase): SearchService {
  const door = new SearchDoor(archive);
  let upkeep: UpkeepProgress = { task: 'none' };
  const ask = async <T extends object>(...question: Parameters<typeof door.ask<T>>): Promise<T> =>
    (await door.ask<T>(...question)).answer;
  let isIndexAsked = false;
  /** Before anybody can type a word, but not while the first rows are being drawn. */
  const openIndexOnce = async () => {
    if (isIndexAsked) return;
    isIndexAsked = true;
    await pause(DRAWING_MS);
    await door.use(async (search) => search.openIndex());
  };
  return {
    open: async () => door.use(() => Promise.resolve()),
    list: async (request, page) => {
      const { answer, isCurrent } = await door.ask((search) => search.search(request, page), request);
      return { ...answer, isCurrent };
    },
    allIds: async (request) => ask((search) => search.allIds(request)),
    heads: async (request, page) => ask((search) => search.heads(request, page), request),
    rows: async (request, page) => {
      const rows = await ask((search) => rowsOf(archive, search, request, page), request);
      // What it fails with, the first word meets again.
      openIndexOnce().catch((error: unknown) => console.warn(error));
      return rows;
    },
    timeline: async (request, timeline) => ask((search) => search.timeline(request, timeline), request),
    spellings: async (request) => ask((search) => search.spellings(request), request),
    complete: async (query, language) => ask((search) => search.complete(query, language)),
    overview: async () => ask((search) => search.overview()),
    neighbours: async (id) => ask((search) => search.neighbours(id)),
    status: async () => Promise.resolve(statusOf(door, upkeep)),
    step: async () => {
      upkeep = await door.use((search) => search.step());
      return upkeep;
    },
  };
}

async function rowsOf(
  archive: ArchiveDatabase,
  search: ArchiveSearch,
  request: SearchRequest,
  page: PageRequest,
): Promise<ListedClipping[]> {
  const { ids } = await search.search(request, page);
  if (!hasQuery(request)) {
    const clippings = await archive.clippings.bulkGet([...ids]);
    return clippings.flatMap((clipping) => (clipping ? { clipping, found: null } : []));
  }
  const read = await readDocuments(archive, ids);
  const describe = search.describer(request);
  return read.map(({ clipping, document }) => ({ clipping, found: describe(document) }));
}

function statusOf(door: SearchDoor, upkeep: UpkeepProgress): SearchStatus {
  const statistics = door.opened?.statistics();
  return statistics
    ? { state: 'open', upkeep, ...statistics }
    : { state: 'opening', clippingsRead: door.clippingsRead };
}
