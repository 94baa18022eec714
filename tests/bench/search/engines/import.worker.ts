import { ArchiveDatabase } from '#renderer/store/database.ts';
import { BATCH, chunkOf } from '../measure.ts';
import { prepareBatch, writeBatch } from './import-batch.ts';

const archive = new ArchiveDatabase('bench');

/** Imports so many articles once more, as other clippings. */
async function importAgain(count: number): Promise<void> {
  for (let at = 0; at < count; at += BATCH) {
    const articles = (await chunkOf(0)).slice(at % 1000, (at % 1000) + BATCH);
    await writeBatch(
      archive,
      prepareBatch(articles.map((article) => ({ ...article, id: `again-${at}-${article.id}` }))),
    );
  }
}

self.addEventListener('message', ({ data }: MessageEvent<number>) => {
  void importAgain(data).then(() => self.postMessage('ended'));
});
