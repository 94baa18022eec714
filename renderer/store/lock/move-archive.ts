import { ArchiveDatabase, LOCKED_NAME, OPEN_NAME } from '../database.ts';
import { ArchiveSeal } from '../seal/archive-seal.ts';
import type { ArchiveLock } from './archive-lock.ts';
import { copyArchive, type CopyProgress } from './copy-archive.ts';
import { eraseArchive } from './erase-archive.ts';
import {
  isEmpty,
  isKnownMissing,
  isThere,
  keepLock,
  LockLostError,
  readKeptLock,
  type KeptLock,
} from './lock-state.ts';
import { opensWith } from './opens-with.ts';

/** The names of the two databases an archive may stand in; tests have their own. */
export interface ArchivePlaces {
  readonly open: string;
  readonly locked: string;
}

export const PLACES: ArchivePlaces = { open: OPEN_NAME, locked: LOCKED_NAME };

/** Where the archive stands at the start. */
export type ArchivePlace =
  | { readonly kind: 'open' }
  | { readonly kind: 'locked'; readonly lock: ArchiveLock }
  /** Locking it was broken off: the open archive is whole, and not to be written to before one has decided. */
  | { readonly kind: 'half-locked'; readonly lock: ArchiveLock }
  /** There is a locked archive, and its lock cannot be read. Nothing was touched. */
  | { readonly kind: 'lock-lost'; readonly isOpenEmpty: boolean; readonly detail: string };

/** Tells where the archive stands, and deletes what a move that was broken off near its end has left behind. */
export async function findArchive(places: ArchivePlaces = PLACES): Promise<ArchivePlace> {
  // Most archives were never locked, and every start waits for this.
  if (await isKnownMissing(places.locked)) return { kind: 'open' };
  let kept: KeptLock | null;
  try {
    kept = await readKeptLock(places.locked);
  } catch (error) {
    if (!(error instanceof LockLostError)) throw error;
    return { kind: 'lock-lost', isOpenEmpty: await isEmpty(places.open, ['journal']), detail: detailOf(error.cause) };
  }
  if (!kept || kept.state === 'left') {
    if (await isThere(places.locked)) await new ArchiveDatabase(places.locked).delete();
    return { kind: 'open' };
  }
  if (kept.state === 'locked') await eraseArchive(places.open);
  return { kind: kept.state === 'filling' ? 'half-locked' : 'locked', lock: kept.lock };
}

/**
 * Locks the archive: copies it, sealed, into a database of its own, and deletes the open one, since a row that is
 * written over stays readable on the disk for as long as the browser sees fit. Broken off anywhere, one of the two is
 * the archive and whole; called again with the same key it goes on where it was.
 *
 * No other connection may write to the open archive meanwhile.
 */
export async function lockArchive(
  dataKey: Uint8Array,
  lock: ArchiveLock,
  onProgress?: (progress: CopyProgress) => void,
  places: ArchivePlaces = PLACES,
): Promise<void> {
  await inBoth(places, dataKey, async (open, locked) => {
    await clearFor(dataKey, places.locked);
    await keepLock(locked, 'filling', lock);
    await copyArchive(open, locked, onProgress);
    await keepLock(locked, 'locked', lock);
    open.close();
    await eraseArchive(places.open);
  });
}

/** Makes room for what is to be sealed with a key: rows of another one, which nothing opens any more, would be mixed in. */
async function clearFor(dataKey: Uint8Array, name: string): Promise<void> {
  if (await opensWith(new ArchiveSeal(dataKey), name)) return;
  await new ArchiveDatabase(name).delete();
}

/**
 * Takes the lock off: copies the archive into an open database and deletes the locked one. Broken off anywhere, it is
 * called again with the same key and goes on where it was.
 *
 * @param beforeLeaving what else has to be opened while the key is there: the journal's files
 */
export async function unlockForGood(
  dataKey: Uint8Array,
  lock: ArchiveLock,
  beforeLeaving: () => Promise<void>,
  onProgress?: (progress: CopyProgress) => void,
  places: ArchivePlaces = PLACES,
): Promise<void> {
  await inBoth(places, dataKey, async (open, locked) => {
    if ((await readKeptLock(places.locked))?.state !== 'leaving') await new ArchiveDatabase(places.open).delete();
    await keepLock(locked, 'leaving', lock);
    await copyArchive(locked, open, onProgress);
    await beforeLeaving();
    await keepLock(locked, 'left', lock);
    await locked.delete();
  });
}

/** Opens both databases for a move from one to the other, and closes them at its end. */
async function inBoth(
  places: ArchivePlaces,
  dataKey: Uint8Array,
  move: (open: ArchiveDatabase, locked: ArchiveDatabase) => Promise<void>,
): Promise<void> {
  const open = new ArchiveDatabase(places.open);
  const locked = new ArchiveDatabase(places.locked, new ArchiveSeal(dataKey));
  try {
    await move(open, locked);
  } finally {
    open.close();
    locked.close();
  }
}

/** Gives up a locking that was broken off: the archive stays open. */
export async function stayOpen(places: ArchivePlaces = PLACES): Promise<void> {
  await new ArchiveDatabase(places.locked).delete();
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
