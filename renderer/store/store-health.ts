import { SCHEMA_VERSION, type ArchiveDatabase } from './database.ts';

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
 * Looks at the database before anything is done with it: is it of this app's version or older, does it open, do its
 * tables answer, and does the journal have what belongs to it. It reads little, whatever the size; verifyArchive reads
 * all.
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
  for (const table of database.tables) {
    // A table whose first or last block is broken says so only when it is read.
    await table.limit(1).toArray();
    await table.toCollection().reverse().limit(1).toArray();
  }
  const [entries, patches, clippings, texts] = await Promise.all([
    database.journal.count(),
    database.patches.count(),
    database.clippings.count(),
    database.texts.count(),
  ]);
  if (entries !== patches) return { kind: 'damaged', detail: `${entries} journal entries, ${patches} with content` };
  if (clippings !== texts) return { kind: 'damaged', detail: `${clippings} clippings, ${texts} texts` };
  if (entries === 0 && clippings > 0) return { kind: 'damaged', detail: `${clippings} clippings without a journal` };
  return { kind: 'ready', isEmpty: entries === 0 };
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
