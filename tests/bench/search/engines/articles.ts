import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Article } from '../measure.ts';

/** Where the engines that only keep an index keep the articles: a row for lists and a text, as the archive does. */
export class ArticleDatabase extends Dexie {
  declare readonly rows: EntityTable<Omit<Article, 'body'>, 'id'>;
  declare readonly texts: EntityTable<Pick<Article, 'id' | 'body'>, 'id'>;
  declare readonly snapshots: Table<Blob | string, string>;

  constructor() {
    super('bench', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: 'id, date, index', texts: 'id', snapshots: '' });
  }

  async store(articles: readonly Article[]): Promise<void> {
    await this.transaction('rw', this.rows, this.texts, async () => {
      await this.rows.bulkAdd(articles.map(({ body: _, ...row }) => row));
      await this.texts.bulkAdd(articles.map(({ id, body }) => ({ id, body })));
    });
  }
}
