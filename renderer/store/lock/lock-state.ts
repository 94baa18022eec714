import { z } from 'zod';
import { LOCKED_NAME, type ArchiveDatabase } from '../database.ts';
import { archiveLockSchema, type ArchiveLock } from './archive-lock.ts';

const LOCK = 'lock';

/**
 * Where the archive stands, told by one row of the locked database, so that it is never in doubt which of the two
 * databases is the archive, wherever moving from one to the other was broken off:
 *
 * - `filling`: it is being filled; the open database is the archive
 * - `locked`: it is the archive; what is left of the open one is to be deleted
 * - `leaving`: it is the archive; the open one is being filled
 * - `left`: the open database is the archive; this one is to be deleted
 */
const stateSchema = z.enum(['filling', 'locked', 'leaving', 'left']);
export type LockState = z.infer<typeof stateSchema>;

const keptSchema = z.object({ state: stateSchema, lock: archiveLockSchema }).readonly();
export type KeptLock = z.infer<typeof keptSchema>;

/** The locked database is there, and what it says of its lock is not, or cannot be read. */
export class LockLostError extends Error {
  constructor(cause: unknown) {
    super('The lock of the archive cannot be read.', { cause });
  }
}

/**
 * What the locked database says; null where there is none, or nothing was ever put into it. It needs no key.
 *
 * @throws LockLostError where there is something in it, and no lock to open it by
 */
export async function readKeptLock(name = LOCKED_NAME): Promise<KeptLock | null> {
  try {
    const text = await readOpenRow(LOCK, name);
    if (text === null && (await isEmpty(name))) return null;
    if (text === null) throw new Error('there is no lock in it');
    return keptSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new LockLostError(error);
  }
}

/** A preference of the locked archive that may be read before it is unlocked: its language. */
export async function readLockedLanguage(name = LOCKED_NAME): Promise<string | null> {
  try {
    return await readOpenRow('language', name);
  } catch (error) {
    // What hinders it is told by readKeptLock; another language is found to tell it in.
    console.error(error);
    return null;
  }
}

/** Writes where the archive stands from now on. */
export async function keepLock(locked: ArchiveDatabase, state: LockState, lock: ArchiveLock): Promise<void> {
  await locked.settings.put({ key: LOCK, value: JSON.stringify({ state, lock }) });
}

/** Whether a setting is the lock's own, which moves nowhere. */
export function isLockRow({ key }: { readonly key: string }): boolean {
  return key === LOCK;
}

/** Asked of IndexedDB itself: to open the database as the archive takes its key, and may make it a newer version. */
async function readOpenRow(key: string, name: string): Promise<string | null> {
  const database = await openIfThere(name);
  if (!database) return null;
  try {
    if (!database.objectStoreNames.contains('settings')) return null;
    const row: unknown = await answer(database.transaction('settings').objectStore('settings').get(key));
    const parsed = z.object({ value: z.string() }).safeParse(row);
    return parsed.success ? parsed.data.value : null;
  } finally {
    database.close();
  }
}

/** Whether a database holds nothing in these tables, or is not there at all; without any named, in all of them. */
export async function isEmpty(name: string, tables?: readonly string[]): Promise<boolean> {
  const database = await openIfThere(name);
  if (!database) return true;
  try {
    for (const table of [...database.objectStoreNames].filter((known) => tables?.includes(known) ?? true)) {
      if ((await answer(database.transaction(table).objectStore(table).count())) > 0) return false;
    }
    return true;
  } finally {
    database.close();
  }
}

/** Whether there is a database of that name; none is made. */
export async function isThere(name: string): Promise<boolean> {
  const database = await openIfThere(name);
  database?.close();
  return database !== null;
}

async function openIfThere(name: string): Promise<IDBDatabase | null> {
  // Most archives were never locked: to open what is not there would be to make it and take it back, at every start.
  if (await isKnownMissing(name)) return null;
  return open(name);
}

/** Whether there surely is no database of that name; false where that cannot be told. */
export async function isKnownMissing(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).every((known) => known.name !== name);
  } catch {
    // What hinders it hinders opening too, which tells what it is.
    return false;
  }
}

function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let isMissing = false;
    // It would be made now: there is none, and none is to be.
    request.onupgradeneeded = () => {
      isMissing = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (isMissing ? resolve(null) : reject(request.error ?? new Error('no database')));
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
}
