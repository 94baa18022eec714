import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { CHUNK, chunkOf, type Article, type ImportTimes } from '../measure.ts';
import { BATCH, prepareBatch, writeBatch } from './import-batch.ts';

/** Files of the corpus fetched at a time, which is not counted: a part of that would else be done while it is fetched. */
const CHUNKS_AT_ONCE = 10;

/** Fills an empty archive with that many articles of the corpus. */
export async function buildArchive(archive: ArchiveDatabase, size: number): Promise<ImportTimes> {
  await archive.open();
  const times = { index: 0, whole: 0, articles: 0 };
  for (let chunk = 0; times.articles < size; chunk += CHUNKS_AT_ONCE) {
    const left = size - times.articles;
    const articles = (await articlesFrom(chunk, Math.ceil(left / CHUNK))).slice(0, left);
    const start = performance.now();
    times.index += await importArticles(archive, articles);
    times.whole += performance.now() - start;
    times.articles += articles.length;
  }
  return times;
}

async function articlesFrom(first: number, most: number): Promise<Article[]> {
  const chunks = Array.from({ length: Math.min(most, CHUNKS_AT_ONCE) }, async (_, at) => chunkOf(first + at));
  return (await Promise.all(chunks)).flat();
}

/** Imports articles; while some are written, the words of the next are read. Returns how long the words took. */
async function importArticles(archive: ArchiveDatabase, articles: readonly Article[]): Promise<number> {
  let words = 0;
  let writing = Promise.resolve(0);
  for (let at = 0; at < articles.length; at += BATCH) {
    const batch = prepareBatch(articles.slice(at, at + BATCH));
    words += await writing;
    writing = writeBatch(archive, batch);
  }
  return words + (await writing);
}
