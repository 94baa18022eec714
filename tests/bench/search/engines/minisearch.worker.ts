import MiniSearch from 'minisearch';
import { tokens } from '#shared/text/tokens.ts';
import { BATCH, chunkOf, timeKind, type Article, type Ask, type QueryKind } from '../measure.ts';
import { serveEngine } from '../serve-engine.ts';
import { ArticleDatabase } from './articles.ts';

const words = (text: string) => tokens(text).map(({ folded }) => folded);
/** The same words as ours, so that what differs is the engine. */
const OPTIONS = {
  fields: ['title', 'body'],
  tokenize: words,
  processTerm: (term: string) => term,
  searchOptions: { boost: { title: 4 }, tokenize: words, processTerm: (term: string) => term },
};

const archive = new ArticleDatabase();
let index = new MiniSearch<Article>(OPTIONS);

const ASKED: Readonly<Record<QueryKind, object | null>> = {
  one: {},
  two: { combineWith: 'AND' },
  prefix: { prefix: true },
  phrase: null,
  fuzzy: { fuzzy: 1 },
};
const ask: Ask = (kind, query) => Promise.resolve(index.search(query, ASKED[kind] ?? {}).length);

async function open(): Promise<void> {
  const snapshot = await archive.snapshots.get('index');
  if (!(snapshot instanceof Blob)) throw new Error('No snapshot');
  index = MiniSearch.loadJSON<Article>(await snapshot.text(), OPTIONS);
}

serveEngine({
  async build(size: number) {
    const times = { index: 0, whole: 0, articles: 0 };
    for (let chunk = 0; times.articles < size; chunk += 1) {
      const articles = (await chunkOf(chunk)).slice(0, size - times.articles);
      for (let at = 0; at < articles.length; at += BATCH) {
        const batch = articles.slice(at, at + BATCH);
        const start = performance.now();
        index.addAll(batch);
        times.index += performance.now() - start;
        await archive.store(batch);
        times.whole += performance.now() - start;
      }
      times.articles += articles.length;
    }
    const start = performance.now();
    await archive.snapshots.put(new Blob([JSON.stringify(index)]), 'index');
    const saving = performance.now() - start;
    return { ...times, index: times.index + saving, whole: times.whole + saving };
  },
  settle: () => Promise.resolve(),
  open,
  async firstAnswer(query: string) {
    await open();
    const ids = index
      .search(query)
      .slice(0, 20)
      .map(({ id }) => id as string);
    return (await archive.rows.bulkGet(ids)).length;
  },
  time: async (kind: QueryKind, queries: readonly string[]) =>
    ASKED[kind] === null ? null : timeKind(kind, queries, ask),
});
