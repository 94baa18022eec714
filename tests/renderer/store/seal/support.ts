import { v4 as randomId } from 'uuid';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';

export const SEAL = new ArchiveSeal(new Uint8Array(32).fill(7));

/** A locked archive of its own name. */
export async function openLocked(name = `test-locked-${randomId()}`): Promise<ArchiveDatabase> {
  const archive = new ArchiveDatabase(name, SEAL);
  await archive.open();
  return archive;
}

/** Everything a database holds on the disk, table by table, asked of IndexedDB itself. */
async function rawRecords(name: string): Promise<ReadonlyMap<string, readonly RawRecord[]>> {
  const database = await done(indexedDB.open(name));
  const tables = [...database.objectStoreNames];
  const records = new Map<string, RawRecord[]>();
  for (const table of tables) {
    const store = database.transaction(table).objectStore(table);
    const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    const indexes = [...store.indexNames].map((index) => store.index(index));
    records.set(
      table,
      keys.map((key, at) => ({ key, value: values[at] as unknown })),
    );
    for (const index of indexes) {
      const cursor = await indexKeys(index);
      records.set(`${table} by ${index.name}`, cursor);
    }
  }
  database.close();
  return records;
}

interface RawRecord {
  readonly key: unknown;
  readonly value: unknown;
}

async function indexKeys(index: IDBIndex): Promise<RawRecord[]> {
  const found: RawRecord[] = [];
  return new Promise((resolve, reject) => {
    const request = index.openKeyCursor();
    request.onerror = () => reject(new Error(String(request.error)));
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) {
        resolve(found);
        return;
      }
      found.push({ key: cursor.key, value: null });
      cursor.continue();
    };
  });
}

/** Changes a record on the disk, past everything that seals it. */
export async function tamper(name: string, table: string, task: (store: IDBObjectStore) => void): Promise<void> {
  const database = await done(indexedDB.open(name));
  const transaction = database.transaction(table, 'readwrite');
  const finished = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(new Error(String(transaction.error)));
  });
  task(transaction.objectStore(table));
  await finished;
  database.close();
}

export async function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
}

/** All that can be read of a database on the disk. */
export async function readableOnDisk(name: string): Promise<string> {
  const tables = await rawRecords(name);
  return [...tables.values()].flat().map(readable).join('\n').toLowerCase();
}

/** The words that stand in something readable, however they are written there. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  return words.filter((word) => text.includes(word.toLowerCase()));
}

/** All that can be read in a value: its strings, and its bytes as UTF-8 and as UTF-16 from either byte on. */
export function readable(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (value instanceof ArrayBuffer) return readable(new Uint8Array(value));
  if (ArrayBuffer.isView(value)) {
    const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
    const utf16 = new TextDecoder('utf-16le');
    return [new TextDecoder().decode(bytes), utf16.decode(bytes), utf16.decode(bytes.subarray(1)), ''].join('\n');
  }
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, field]) => `${name}\n${readable(field)}`)
    .join('');
}
