import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { chunkOf, type ImportTimes } from '../measure.ts';
import { BATCH, importBatch } from './import-batch.ts';

/** Fills an empty archive with that many articles of the corpus. */
export async function buildArchive(archive: ArchiveDatabase, size: number): Promise<ImportTimes> {
  await archive.open();
  const times = { index: 0, whole: 0, articles: 0 };
  for (let chunk = 0; times.articles < size; chunk += 1) {
    const articles = (await chunkOf(chunk)).slice(0, size - times.articles);
    for (let at = 0; at < articles.length; at += BATCH) {
      const start = performance.now();
      times.index += await importBatch(archive, articles.slice(at, at + BATCH));
      times.whole += performance.now() - start;
    }
    times.articles += articles.length;
  }
  return times;
}
