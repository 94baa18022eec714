import sqlite3InitModule, { type Database, type SAHPoolUtil } from '@sqlite.org/sqlite-wasm';
import { editDistance } from '#shared/search/language/edit-distance.ts';
import { tokens } from '#shared/text/tokens.ts';
import { BATCH, chunkOf, timeKind, type Article, type Ask, type QueryKind } from '../measure.ts';
import { serveEngine } from '../serve-engine.ts';

const words = (text: string) =>
  tokens(text)
    .map(({ folded }) => folded)
    .join(' ');
const MOST_SPELLINGS = 20;

let database: Database | null = null;
/** The words of the index by their length; read when spellings are first asked for. */
let vocabulary: string[][] | null = null;

async function connect(): Promise<Database> {
  if (database) return database;
  const sqlite = await sqlite3InitModule();
  const pool: SAHPoolUtil = await sqlite.installOpfsSAHPoolVfs({ name: 'bench', initialCapacity: 6 });
  database = new pool.OpfsSAHPoolDb('/bench.db');
  database.exec(
    'PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY; PRAGMA locking_mode=EXCLUSIVE; PRAGMA synchronous=NORMAL',
  );
  return database;
}

function insert(db: Database, articles: readonly Article[]): number {
  const store = db.prepare('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)');
  const index = db.prepare('INSERT INTO found (rowid, title, body) VALUES (?, ?, ?)');
  let time = 0;
  db.exec('BEGIN');
  for (const { id, index: row, title, body, outlet, date, language } of articles) {
    store.bind([row + 1, id, title, body, outlet, date, language]).stepReset();
    const start = performance.now();
    index.bind([row + 1, words(title), words(body)]).stepReset();
    time += performance.now() - start;
  }
  const start = performance.now();
  db.exec('COMMIT');
  store.finalize();
  index.finalize();
  return time + performance.now() - start;
}

function spellings(db: Database, word: string): string[] {
  if (!vocabulary) {
    db.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab(main, 'found', 'row')");
    vocabulary = [];
    for (const term of db.selectValues('SELECT term FROM temp.terms') as string[])
      (vocabulary[term.length] ??= []).push(term);
  }
  const near = vocabulary.slice(word.length - 1, word.length + 2).flat();
  return near.filter((term) => editDistance(word, term, 1) <= 1).slice(0, MOST_SPELLINGS);
}

function matchOf(db: Database, kind: QueryKind, query: string): string {
  const folded = words(query);
  if (kind === 'prefix') return `"${folded}"*`;
  if (kind === 'phrase') return `"${folded}"`;
  if (kind === 'fuzzy') return [folded, ...spellings(db, folded)].map((word) => `"${word}"`).join(' OR ');
  return folded
    .split(' ')
    .map((word) => `"${word}"`)
    .join(' AND ');
}

const RANKED = 'SELECT rowid FROM found WHERE found MATCH ? ORDER BY bm25(found, 4.0, 1.0) LIMIT 50';
const COUNTED = 'SELECT count(*) FROM found WHERE found MATCH ?';

const ask: Ask = async (kind, query) => {
  const db = await connect();
  const match = matchOf(db, kind, query);
  db.selectValues(RANKED, [match]);
  return db.selectValue(COUNTED, [match]) as number;
};

serveEngine({
  async build(size: number) {
    const db = await connect();
    db.exec(
      `CREATE TABLE article (row INTEGER PRIMARY KEY, id TEXT, title TEXT, body TEXT, outlet TEXT, date TEXT, language TEXT);
       CREATE INDEX by_date ON article (date);
       CREATE VIRTUAL TABLE found USING fts5(title, body, content='', detail=full, tokenize="unicode61 remove_diacritics 0")`,
    );
    const times = { index: 0, whole: 0, articles: 0 };
    for (let chunk = 0; times.articles < size; chunk += 1) {
      const articles = (await chunkOf(chunk)).slice(0, size - times.articles);
      for (let at = 0; at < articles.length; at += BATCH) {
        const start = performance.now();
        times.index += insert(db, articles.slice(at, at + BATCH));
        times.whole += performance.now() - start;
      }
      times.articles += articles.length;
    }
    return times;
  },
  async settle() {
    (await connect()).exec("INSERT INTO found (found) VALUES ('optimize')");
  },
  async open() {
    await connect();
  },
  async firstAnswer(query: string) {
    const db = await connect();
    return db.selectValues(
      'SELECT title FROM article WHERE row IN (SELECT rowid FROM found WHERE found MATCH ? ORDER BY bm25(found, 4.0, 1.0) LIMIT 20)',
      [matchOf(db, 'one', query)],
    ).length;
  },
  time: async (kind: QueryKind, queries: readonly string[]) => timeKind(kind, queries, ask),
});
