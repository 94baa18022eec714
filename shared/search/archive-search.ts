import type { Language } from '../model/language.ts';
import { neighboursOf, type Neighbours } from './columns/neighbours.ts';
import { overviewOf, type Overview } from './columns/overview.ts';
import type { Timeline, TimelineRequest } from './columns/timeline.ts';
import type { ArchiveSource } from './engine/archive-source.ts';
import { ArchiveState } from './engine/archive-state.ts';
import { completeQuery } from './engine/complete-query.ts';
import { describeFound } from './engine/describe-found.ts';
import { findSpellings } from './engine/find-spellings.ts';
import { IndexUpkeep, type UpkeepProgress } from './engine/index-upkeep.ts';
import { ListSearch } from './engine/list-search.ts';
import type { OpenOptions } from './engine/open-columns.ts';
import type {
  Completion,
  FoundClipping,
  IndexStatistics,
  PageRequest,
  RowHead,
  SearchAnswer,
  SearchRequest,
  SpellingHelp,
} from './engine/search-request.ts';
import type { IndexStorage } from './index/segment.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * The search over an archive: columns in memory for lists, filters and counts, an index on disk for words. It sees the
 * archive as it was at the last `refresh`.
 */
export class ArchiveSearch {
  readonly #state: ArchiveState;
  readonly #lists: ListSearch;
  readonly #upkeep: IndexUpkeep;

  private constructor(state: ArchiveState) {
    this.#state = state;
    this.#lists = new ListSearch(state);
    this.#upkeep = new IndexUpkeep(state);
  }

  static async open(source: ArchiveSource, storage: IndexStorage, options: OpenOptions = {}): Promise<ArchiveSearch> {
    return new ArchiveSearch(await ArchiveState.open(source, storage, options));
  }

  /**
   * Takes in what has changed in the archive.
   *
   * @throws ReplacedArchiveError
   */
  async refresh(): Promise<void> {
    await this.#state.takeInChanges();
  }

  /**
   * Opens the index, which the first question with words does otherwise.
   *
   * @throws ReplacedArchiveError
   */
  async openIndex(): Promise<void> {
    await this.#state.openIndex();
  }

  /** Counts up whenever there may be another answer than before. */
  get version(): number {
    return this.#state.version;
  }

  /** A list's total, counts and one page. */
  async search(request: SearchRequest, page: PageRequest): Promise<SearchAnswer> {
    return this.#lists.search(request, page);
  }

  /** All that a list has, in its order. */
  async allIds(request: SearchRequest): Promise<readonly string[]> {
    return this.#lists.allIds(request);
  }

  /** A stretch of a list as it can be shown at once. */
  async heads(request: SearchRequest, page: PageRequest): Promise<readonly RowHead[]> {
    return this.#lists.heads(request, page);
  }

  async timeline(request: SearchRequest, timeline: TimelineRequest): Promise<Timeline> {
    return this.#lists.timeline(request, timeline);
  }

  /** Says how clippings of a list are shown: with what was found marked, and the alias it was found through. */
  describer(request: SearchRequest): (document: SearchDocument) => FoundClipping {
    const { query } = this.#lists.read(request);
    return (document) => describeFound(query, document);
  }

  /** Other spellings of a query's words. */
  async spellings(request: SearchRequest): Promise<readonly SpellingHelp[]> {
    const { plain } = this.#lists.read(request);
    return this.#state.read(async (snapshot) => findSpellings(plain, snapshot));
  }

  /** What may be typed next. */
  async complete(query: string, language: Language): Promise<readonly Completion[]> {
    return this.#state.read(async (snapshot) => completeQuery(query, language, snapshot));
  }

  /**
   * Does the next short step of keeping the index in order; `none` where nothing is to do until something changes.
   *
   * @throws ReplacedArchiveError
   */
  async step(): Promise<UpkeepProgress> {
    const progress = await this.#upkeep.step();
    return progress.task === 'none' && this.#lists.prepare() ? { task: 'warming' } : progress;
  }

  /** What the archive holds as a whole. */
  async overview(): Promise<Overview> {
    return this.#state.readColumns(() => Promise.resolve(overviewOf(this.#state.columns)));
  }

  /** The clippings before and after one. */
  async neighbours(id: string): Promise<Neighbours> {
    return this.#state.readColumns(() => Promise.resolve(neighboursOf(this.#state.columns, id)));
  }

  /** Null as long as nobody has needed the index. */
  statistics(): IndexStatistics | null {
    if (!this.#state.isIndexOpen) return null;
    const { segments, cachedBytes } = this.#state.index;
    const sum = (value: (segment: (typeof segments)[number]) => number) =>
      segments.reduce((total, segment) => total + value(segment), 0);
    return {
      clippings: this.#state.columns.count,
      unindexed: this.#state.index.missing().length,
      segments: segments.length,
      terms: sum(({ terms }) => terms),
      size: sum(({ size }) => size),
      cached: cachedBytes,
    };
  }
}
