import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { BATCH, chunkOf, type Article, type ImportTimes } from '../measure.ts';
import { prepareBatch, writeBatch } from './import-batch.ts';

/** Files of the corpus that are read at a time, before the clock runs. */
const CHUNKS = 5;

/**
 * Fills an empty archive with that many articles of the corpus. As the app's import has it, the next batch is prepared
 * while one is being written; but that writes fifty in a transaction, to show its progress.
 */
export async function buildArchive(archive: ArchiveDatabase, size: number): Promise<ImportTimes> {
  await archive.open();
  const times = { index: 0, whole: 0, articles: 0 };
  for (let chunk = 0; times.articles < size;) {
    const articles: Article[] = [];
    for (const end = chunk + CHUNKS; chunk < end && times.articles + articles.length < size; chunk += 1)
      articles.push(...(await chunkOf(chunk)).slice(0, size - times.articles - articles.length));
    const start = performance.now();
    let writing: Promise<number> = Promise.resolve(0);
    for (let at = 0; at < articles.length; at += BATCH) {
      const batch = prepareBatch(articles.slice(at, at + BATCH));
      times.index += await writing;
      writing = writeBatch(archive, batch);
      // Its requests go out before this thread is busy again.
      await new Promise((resolve) => setTimeout(resolve));
    }
    times.index += await writing;
    times.whole += performance.now() - start;
    times.articles += articles.length;
  }
  return times;
}
