import { ArchiveDatabase } from '#renderer/store/database.ts';
import { createSearchService } from '#renderer/workers/search-service.ts';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { spreadOf, timeKind, type Ask, type ListTimes, type Spread } from '../measure.ts';
import { serveEngine } from '../serve-engine.ts';
import { buildArchive } from './build-archive.ts';
import { randomRequests } from './random-requests.ts';
import { tagArchive } from './tag-archive.ts';

const archive = new ArchiveDatabase('bench');
const service = createSearchService(archive);

const REQUEST: SearchRequest = {
  query: '',
  typing: false,
  throughAliases: false,
  filters: NO_FILTERS,
  sort: { by: 'relevance', descending: true },
};
const PAGE = { offset: 0, count: 50 };
const LISTS = 300;
/** Each list is asked for so often, all the others between: what is slow each time tells from what a pause befell. */
const ROUNDS = 5;
/** Counts and first page are to be there by then. */
const LIST_MS = 20;

/** Imports articles under other ids in a worker of its own, as the app does. */
function importBeside(count: number): { articles: Promise<void>; ended: () => boolean } {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  let hasEnded = false;
  const articles = new Promise<void>((resolve) => {
    worker.addEventListener('message', () => {
      hasEnded = true;
      worker.terminate();
      resolve();
    });
  });
  worker.postMessage(count);
  return { articles, ended: () => hasEnded };
}

const SYNTAX = {
  one: (query: string) => query,
  two: (query: string) => query,
  prefix: (query: string) => `${query}*`,
  phrase: (query: string) => `"${query}"`,
  fuzzy: (query: string) => `${query}~`,
};
const ask: Ask = async (kind, query) => (await service.list({ ...REQUEST, query: SYNTAX[kind](query) }, PAGE)).total;

serveEngine({
  build: async (size: number) => buildArchive(archive, size),
  async settle() {
    for (let task = ''; task !== 'none';) ({ task } = await service.step());
  },
  async open() {
    await service.list(REQUEST, PAGE);
  },
  async firstAnswer(query: string) {
    const { ids } = await service.list({ ...REQUEST, query }, { offset: 0, count: 20 });
    return (await archive.clippings.bulkGet([...ids])).length;
  },
  time: async (kind: keyof typeof SYNTAX, queries: readonly string[]) => timeKind(kind, queries, ask),
  /** Gives the clippings people and places, so that there is something to filter and count. */
  tag: async () => tagArchive(archive),
  /** How long the counts and the first page of any combination of filters and order take. */
  async lists(numbers: readonly number[]): Promise<ListTimes> {
    const { facets } = await service.list(REQUEST, PAGE);
    const requests = randomRequests(facets, numbers, LISTS);
    const times = requests.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, request] of requests.entries()) {
        const start = performance.now();
        await service.list(request, PAGE);
        times[index]?.push(performance.now() - start);
      }
    }
    const all = times.flat();
    return {
      each: spreadOf(times.map((own) => spreadOf(own).p50)),
      all: spreadOf(all),
      asked: all.length,
      goal: LIST_MS,
      late: all.filter((time) => time > LIST_MS).length,
    };
  },
  /** How long a query takes while 5,000 more clippings are imported beside it. */
  async whileImporting(queries: readonly string[]): Promise<Spread> {
    const times: number[] = [];
    const { articles, ended } = importBeside(5000);
    for (let turn = 0; !ended(); turn += 1) {
      const start = performance.now();
      await service.list({ ...REQUEST, query: queries[turn % queries.length] ?? '', typing: true }, PAGE);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await articles;
    return spreadOf(times);
  },
  statistics: async () => service.status(),
});
