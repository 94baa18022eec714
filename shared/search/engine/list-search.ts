import { FacetCounter, narrowed, type Facets, type FoundRows } from '../columns/facets.ts';
import { RowFilter, type SearchFilters } from '../columns/filters.ts';
import type { RowOrder } from '../columns/row-order.ts';
import { RowSorter } from '../columns/sort-rows.ts';
import { countTimeline, type Timeline, type TimelineRequest } from '../columns/timeline.ts';
import { printQuery } from '../query/print-query.ts';
import type { ArchiveSnapshot } from './archive-snapshot.ts';
import type { ArchiveState } from './archive-state.ts';
import { rowHead } from '../columns/row-head.ts';
import { evaluateQuery } from './evaluate-query.ts';
import { asksForStatus, QueryReader, type ReadQuery } from './query-reader.ts';
import { hasQuery, type PageRequest, type RowHead, type SearchAnswer, type SearchRequest } from './search-request.ts';

/** As many lists as one screen asks for by turns: the list itself, its charts, and what else is counted beside it. */
const KEPT_LISTS = 4;

/** A list as it was asked for; its pages are cut from this. */
interface KnownList {
  readonly key: string;
  readonly result: FoundRows;
  readonly order: RowOrder;
  readonly facets: Facets;
  readonly read: ReadQuery;
  /** None where no words are searched. */
  readonly unindexed: number;
}

/** Makes lists: a query and filters, sorted, counted, a page at a time. */
export class ListSearch {
  readonly #state: ArchiveState;
  readonly #filter: RowFilter;
  readonly #sorter: RowSorter;
  readonly #facets: FacetCounter;
  readonly #reader: QueryReader;
  #readerVersion = -1;
  /** The last ones asked for, the newest first. */
  #lists: readonly KnownList[] = [];

  constructor(state: ArchiveState) {
    this.#state = state;
    this.#filter = new RowFilter(state.columns);
    this.#sorter = new RowSorter(state.columns);
    this.#facets = new FacetCounter(state.columns);
    this.#reader = new QueryReader(state.columns);
  }

  /** Works out some more of what another list would wait for; false where nothing is left to do. */
  prepare(): boolean {
    return this.#sorter.prepare(this.#state.columns.size, this.#state.version);
  }

  /** Reads a query in the light of the entities there are. */
  read(request: SearchRequest): ReadQuery {
    if (this.#readerVersion !== this.#state.version) this.#reader.refresh();
    this.#readerVersion = this.#state.version;
    return this.#reader.read(request);
  }

  async search(request: SearchRequest, { offset, count }: PageRequest): Promise<SearchAnswer> {
    const { order, facets, read, unindexed } = await this.#listOf(request);
    return {
      total: order.length,
      ids: this.#idsOf(order.slice(offset, offset + count)),
      offset,
      facets,
      notices: read.notices,
      understood: {
        ar: printQuery(read.plain, 'ar'),
        fr: printQuery(read.plain, 'fr'),
        en: printQuery(read.plain, 'en'),
      },
      unindexed,
    };
  }

  /** The ids of all that a list has, in its order. */
  async allIds(request: SearchRequest): Promise<string[]> {
    return this.#idsOf((await this.#listOf(request)).order.all());
  }

  /** A stretch of a list as the columns have it: nothing is read for it. */
  async heads(request: SearchRequest, { offset, count }: PageRequest): Promise<RowHead[]> {
    const { order } = await this.#listOf(request);
    return Array.from(order.slice(offset, offset + count), (row) => rowHead(row, this.#state.columns));
  }

  async timeline(request: SearchRequest, timeline: TimelineRequest): Promise<Timeline> {
    const { result } = await this.#listOf(request);
    return countTimeline(narrowed(result).rows(), timeline, this.#state.columns);
  }

  async #listOf(request: SearchRequest): Promise<KnownList> {
    const list = async (snapshot: ArchiveSnapshot) => this.#keptOrMade(request, snapshot);
    return hasQuery(request) ? this.#state.read(list) : this.#state.readColumns(list);
  }

  async #keptOrMade(request: SearchRequest, snapshot: ArchiveSnapshot): Promise<KnownList> {
    const key = `${this.#state.version} ${JSON.stringify(request)}`;
    const list = this.#lists.find((known) => known.key === key) ?? (await this.#make(request, key, snapshot));
    this.#lists = [list, ...this.#lists.filter((known) => known !== list)].slice(0, KEPT_LISTS);
    return list;
  }

  async #make(request: SearchRequest, key: string, snapshot: ArchiveSnapshot): Promise<KnownList> {
    const read = this.read(request);
    const { matches, scores } = await evaluateQuery(read.query, snapshot);
    const { version } = this.#state;
    const filters = this.#filter.rows(withoutTrash(request.filters, read), snapshot.size, version);
    const result = { found: matches, filters, chosen: request.filters };
    const order = this.#sorter.sort(narrowed(result), request.sort, scores, version);
    const unindexed = read.query.kind === 'everything' ? 0 : snapshot.unindexed;
    return { key, result, order, facets: this.#facets.count(result), read, unindexed };
  }

  #idsOf(rows: Int32Array): string[] {
    return Array.from(rows, (row) => this.#state.columns.ids[row] ?? '');
  }
}

/** The trash is shown to those alone who ask for it. */
function withoutTrash(filters: SearchFilters, { plain }: ReadQuery): SearchFilters {
  if (filters.statuses.length > 0 || asksForStatus(plain)) return filters;
  return { ...filters, statuses: ['inbox', 'archived'] };
}
