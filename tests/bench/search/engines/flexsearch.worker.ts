import { Index } from 'flexsearch';
import { tokens } from '#shared/text/tokens.ts';
import { BATCH, chunkOf, timeKind, type Ask, type QueryKind } from '../measure.ts';
import { serveEngine } from '../serve-engine.ts';
import { ArticleDatabase } from './articles.ts';

const words = (text: string) => tokens(text).map(({ folded }) => folded);
const MOST_FOUND = 50;

const archive = new ArticleDatabase();
/** In memory, the fastest it has: whole words, no ranking by relevance, no prefixes, no phrases. */
const index = new Index({ tokenize: 'strict', encode: words, resolution: 9, cache: false });
const ANSWERED: readonly QueryKind[] = ['one', 'two'];
const ask: Ask = (_, query) => Promise.resolve(index.search(query, { limit: MOST_FOUND }).length);

async function open(): Promise<void> {
  for (const key of await archive.snapshots.toCollection().primaryKeys()) {
    const part = await archive.snapshots.get(key);
    if (part instanceof Blob) index.import(key, await part.text());
  }
}

serveEngine({
  async build(size: number) {
    const times = { index: 0, whole: 0, articles: 0 };
    for (let chunk = 0; times.articles < size; chunk += 1) {
      const articles = (await chunkOf(chunk)).slice(0, size - times.articles);
      for (let at = 0; at < articles.length; at += BATCH) {
        const batch = articles.slice(at, at + BATCH);
        const start = performance.now();
        // By number: it writes an article's id again for every word, and is then too long for one string.
        for (const { index: number, title, body } of batch) index.add(number, `${title}\n${body}`);
        times.index += performance.now() - start;
        await archive.store(batch);
        times.whole += performance.now() - start;
      }
      times.articles += articles.length;
    }
    const start = performance.now();
    const parts: [string, string][] = [];
    index.export((key: string, data: string) => {
      parts.push([key, data]);
    });
    await archive.snapshots.bulkPut(
      parts.map(([, data]) => new Blob([data])),
      parts.map(([key]) => key),
    );
    const saving = performance.now() - start;
    return { ...times, index: times.index + saving, whole: times.whole + saving };
  },
  settle: () => Promise.resolve(),
  open,
  async firstAnswer(query: string) {
    await open();
    const numbers = index.search(query, { limit: 20 }).map(Number);
    return (await archive.rows.where('index').anyOf(numbers).toArray()).length;
  },
  time: async (kind: QueryKind, queries: readonly string[]) =>
    ANSWERED.includes(kind) ? timeKind(kind, queries, ask) : null,
});
