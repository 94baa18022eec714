import { passphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import type { JournalState } from '#shared/host.ts';
import { host } from '../host/host.ts';
import { database, LOCKED_NAME } from '../store/database.ts';
import { openLock, parseLock, wrapDataKey, type ArchiveLock } from '../store/lock/archive-lock.ts';
import type { CopyProgress } from '../store/lock/copy-archive.ts';
import { exchangeLock, heldKey, holdKey, type HeldKey } from '../store/lock/held-key.ts';
import { keepLock, readKeptLock } from '../store/lock/lock-state.ts';
import { findArchive, lockArchive, stayOpen, unlockForGood } from '../store/lock/move-archive.ts';
import { opensWith } from '../store/lock/opens-with.ts';
import { ArchiveSeal } from '../store/seal/archive-seal.ts';
import { renew, renewLines } from '../store/seal/renew-lines.ts';
import { SealError } from '../store/seal/seal-bytes.ts';
import { followArchiveLock, lockBackupsToo } from './backup-lock.ts';
import { journalState } from './journal-state.ts';
import { settleBehindLock } from './settle-journal.ts';

/** Why the archive is not opened before a passphrase is given. */
export interface ShutArchive {
  /**
   * `locked`: that is how it was left. `half-locked`: locking it was broken off. `journal`: the archive stands open, but
   * the journal beside the profile is sealed, as after the loss of a profile. `lock-lost`: the archive's own lock cannot
   * be read, and the copy of it beside the journal can.
   */
  readonly reason: 'locked' | 'half-locked' | 'journal' | 'lock-lost';
  readonly lock: ArchiveLock;
}

type OnProgress = (progress: CopyProgress) => void;

/** How the archive was found before anything of it is read. */
export interface FoundArchive {
  /** Null where it stands open, or nothing opens it. */
  readonly shut: ShutArchive | null;
  /** The journal beside the profile, null where none can be read; absent where it was not looked at. */
  readonly journal?: JournalState | null;
  /** It was locked, and no copy of its lock can be read any more: no passphrase opens it. What was met instead. */
  readonly lockLost?: string;
}

const LOCK_OF_JOURNAL = 'the lock beside the journal is damaged';

/** Looks whether the archive is locked, before anything of it is read. */
export async function findShutArchive(): Promise<FoundArchive> {
  const place = await findArchive();
  if (place.kind === 'locked' || place.kind === 'half-locked')
    return { shut: { reason: place.kind, lock: place.lock } };
  const journal = await journalState();
  const lock = lockOf(journal);
  if (lock) return { shut: { reason: place.kind === 'open' ? 'journal' : 'lock-lost', lock }, journal };
  if ((journal?.lock ?? null) !== null) return { shut: null, journal, lockLost: LOCK_OF_JOURNAL };
  // Where the open archive has something in it, it was moved there, or begun anew; the other one is left alone.
  const isLost = place.kind === 'lock-lost' && place.isOpenEmpty;
  return { shut: null, journal, ...(isLost ? { lockLost: place.detail } : {}) };
}

function lockOf(journal: JournalState | null): ArchiveLock | null {
  return journal && journal.lock !== null ? parseLock(journal.lock) : null;
}

/** What came of a passphrase. */
export type Unlocking =
  /** It is not the passphrase: nothing has happened. */
  | 'wrong'
  | 'unlocked'
  /** Unlocked, but the journal beside the profile was sealed with another key; it was left as it is. */
  | 'other-journal'
  /** Taking the lock off was still to be finished: the page has to start anew. */
  | 'open-for-good';

/** Opens the archive with its passphrase, and ends what was broken off. */
export async function unlockArchive(
  shut: ShutArchive,
  passphrase: string,
  onProgress?: OnProgress,
): Promise<Unlocking> {
  const key = await keyOf(shut, passphrase);
  if (!key) return 'wrong';
  const seal = new ArchiveSeal(key.dataKey);
  if (shut.reason === 'half-locked' || shut.reason === 'journal') {
    database.close();
    await lockArchive(key.dataKey, key.lock, onProgress);
    await lockBackupsToo(seal, key.key);
  }
  holdKey(key);
  if (key.lock !== shut.lock || shut.reason === 'lock-lost') await mendLock(key.lock);
  else if ((await readKeptLock())?.state === 'leaving' && (await couldFinish(key, onProgress))) return 'open-for-good';
  return (await settleBehindLock(seal, key.lock)) ? 'unlocked' : 'other-journal';
}

/**
 * The keys behind a passphrase. Where the archive's own lock does not open, it may have been altered: the copy beside
 * the journal is tried, and believed only where what it opens opens the archive's rows too.
 */
async function keyOf({ reason, lock }: ShutArchive, passphrase: string): Promise<HeldKey | null> {
  const opened = await openLock(lock, passphrase);
  if (opened) return { ...opened, lock };
  if (reason !== 'locked') return null;
  const copy = lockOf(await journalState());
  if (!copy || JSON.stringify(copy) === JSON.stringify(lock)) return null;
  const other = await openLock(copy, passphrase);
  if (!other || !(await opensWith(new ArchiveSeal(other.dataKey), LOCKED_NAME))) return null;
  return { ...other, lock: copy };
}

/** Puts a sound copy of the lock where the archive's own was. */
async function mendLock(lock: ArchiveLock): Promise<void> {
  try {
    await keepLock(database, 'locked', lock);
  } catch (error) {
    // Such a database is looked at next, found damaged, and made anew with its lock.
    console.error(error);
  }
}

/** Goes on taking the lock off; where a row does not open, the archive stays locked for now, and is looked at first. */
async function couldFinish(key: HeldKey, onProgress?: OnProgress): Promise<boolean> {
  try {
    await finishOpening(onProgress);
    return true;
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    console.error(error);
    await database.open();
    await keepLock(database, 'locked', key.lock);
    return false;
  }
}

/** Gives up a locking that was broken off. */
export async function leaveOpen(): Promise<void> {
  await stayOpen();
}

/** Opens the journal beside the profile, while the key is there, and leaves the locked archive for the open one. */
export async function finishOpening(onProgress?: OnProgress): Promise<void> {
  const key = heldKey();
  const { seal } = database;
  if (!key || !seal) throw new Error('The archive is not unlocked.');
  const openJournal = async () => {
    const { journal } = host;
    if (!journal) return;
    const state = await journal.state();
    if (state.lock !== null) await renewLines(journal, state, seal, null);
  };
  database.close();
  await unlockForGood(key.dataKey, key.lock, openJournal, onProgress);
}

/** Whether a passphrase is the archive's. */
export async function isPassphrase(passphrase: string): Promise<boolean> {
  const key = heldKey();
  return key !== null && (await openLock(key.lock, passphrase)) !== null;
}

/** Puts another passphrase before the same data key: beside the journal first, since either opens the same; backups last. */
export async function exchangePassphrase(passphrase: string): Promise<void> {
  const held = heldKey();
  if (!held) throw new Error('The archive is not unlocked.');
  const key = await passphraseKey(passphrase);
  const lock = wrapDataKey(held.dataKey, key);
  const { journal } = host;
  if (journal && (await journal.state()).lock !== null) {
    await renew(journal, { step: 'lock', lock: JSON.stringify(lock) });
  }
  await keepLock(database, 'locked', lock);
  exchangeLock({ ...held, key, lock });
  await followArchiveLock(held.key, key);
}
