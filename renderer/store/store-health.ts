import type { ArchiveDatabase } from './database.ts';
import { SCHEMA_VERSION } from './ladder.ts';

/** Whether the archive's database can be worked with. */
export type StoreHealth =
  | { readonly kind: 'ready'; readonly isEmpty: boolean }
  /** Written by a newer version of the app; it was not touched. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly detail: string };

/** Dexie keeps its versions in IndexedDB times ten. */
const NATIVE_FACTOR = 10;
/** A database that is locked or broken may never answer. */
const PATIENCE_MS = 30_000;

/**
 * Looks at the database before anything is done with it: is it of this app's version or older, does it open, and do its
 * tables answer. It reads a few rows, whatever the size; countStore counts them, and verifyArchive reads all.
 */
export async function checkStore(database: ArchiveDatabase): Promise<StoreHealth> {
  const version = await nativeVersion(database.name);
  if (version > SCHEMA_VERSION * NATIVE_FACTOR) return { kind: 'newer', version: version / NATIVE_FACTOR };
  try {
    return await inTime(look(database));
  } catch (error) {
    return { kind: 'damaged', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

async function look(database: ArchiveDatabase): Promise<StoreHealth> {
  await database.open();
  // A table whose first or last block is broken says so only when it is read.
  const ends = await Promise.all(
    tablesOfWork(database).map(async (table) => {
      const [first] = await Promise.all([table.limit(1).toArray(), table.toCollection().reverse().limit(1).toArray()]);
      return { name: table.name, isEmpty: first.length === 0 };
    }),
  );
  const isEmpty = (name: string) => ends.some((end) => end.name === name && end.isEmpty);
  if (isEmpty('journal') && !isEmpty('clippings')) return { kind: 'damaged', detail: 'clippings without a journal' };
  return { kind: 'ready', isEmpty: isEmpty('journal') };
}

/** All but the search's: what those hold is made anew where it is of no use, and their rows are megabytes. */
function tablesOfWork({ tables }: ArchiveDatabase): ArchiveDatabase['tables'] {
  return tables.filter(({ name }) => !name.startsWith('search'));
}

/**
 * Counts what belongs together, for a second look: a table may have lost its middle and still answer. It reads all keys,
 * which takes a second where there are a hundred thousand clippings.
 *
 * @returns what does not agree; null where all does
 */
export async function countStore(database: ArchiveDatabase): Promise<string | null> {
  const [entries, patches, clippings, texts] = await database.transaction(
    'r',
    [database.journal, database.patches, database.clippings, database.texts],
    () =>
      Promise.all([
        database.journal.count(),
        database.patches.count(),
        database.clippings.count(),
        database.texts.count(),
      ]),
  );
  if (entries !== patches) return `${entries} journal entries, ${patches} with content`;
  if (clippings !== texts) return `${clippings} clippings, ${texts} texts`;
  return null;
}

/** The version that the database has on the disk; 0 where there is none, or it cannot be asked. */
async function nativeVersion(name: string): Promise<number> {
  try {
    const databases = await inTime(indexedDB.databases());
    return databases.find((known) => known.name === name)?.version ?? 0;
  } catch {
    // What hinders it hinders opening too, which tells what it is.
    return 0;
  }
}

async function inTime<T>(task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
