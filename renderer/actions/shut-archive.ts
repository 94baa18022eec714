import i18next from 'i18next';
import { passphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import type { HostJournal, JournalState } from '#shared/host.ts';
import { host } from '../host/host.ts';
import { database } from '../store/database.ts';
import { exchangeLock, heldKey, holdKey } from '../store/lock/held-key.ts';
import { openLock, parseLock, wrapDataKey, type ArchiveLock } from '../store/lock/archive-lock.ts';
import type { CopyProgress } from '../store/lock/copy-archive.ts';
import { keepLock, readKeptLock } from '../store/lock/lock-state.ts';
import { findArchive, lockArchive, stayOpen, unlockForGood } from '../store/lock/move-archive.ts';
import { ArchiveSeal } from '../store/seal/archive-seal.ts';
import { RenewalError, renew, renewLines } from '../store/seal/renew-lines.ts';
import { notify } from '../ui/notices.ts';
import { lockBackupsToo } from './backup-lock.ts';
import { journalState } from './journal-state.ts';

/** Why the archive is not opened before a passphrase is given. */
export interface ShutArchive {
  /**
   * `locked`: that is how it was left. `half-locked`: locking it was broken off. `journal`: the archive stands open, but
   * the journal beside the profile is sealed, as after the loss of a profile.
   */
  readonly reason: 'locked' | 'half-locked' | 'journal';
  readonly lock: ArchiveLock;
}

type OnProgress = (progress: CopyProgress) => void;

/** How the archive was found before anything of it is read. */
export interface FoundArchive {
  /** Null where it stands open. */
  readonly shut: ShutArchive | null;
  /** The journal beside the profile, null where none can be read; absent where it was not looked at. */
  readonly journal?: JournalState | null;
}

/** Looks whether the archive is locked, before anything of it is read. */
export async function findShutArchive(): Promise<FoundArchive> {
  const place = await findArchive();
  if (place.kind !== 'open') return { shut: { reason: place.kind, lock: place.lock } };
  const journal = await journalState();
  const text = journal?.lock ?? null;
  const lock = text === null ? null : parseLock(text);
  return { shut: lock && { reason: 'journal', lock }, journal };
}

/**
 * Opens the archive with its passphrase, and ends what was broken off.
 *
 * @returns `wrong` where it is not the passphrase: then nothing has happened. `open-for-good` where taking the lock off
 *   was still to be finished: the page has to start anew
 */
export async function unlockArchive(
  { reason, lock }: ShutArchive,
  passphrase: string,
  onProgress?: OnProgress,
): Promise<'wrong' | 'unlocked' | 'open-for-good'> {
  const opened = await openLock(lock, passphrase);
  if (!opened) return 'wrong';
  const seal = new ArchiveSeal(opened.dataKey);
  if (reason !== 'locked') {
    database.close();
    await lockArchive(opened.dataKey, lock, onProgress);
    await lockBackupsToo(seal, opened.key);
  }
  holdKey({ ...opened, lock });
  if ((await readKeptLock())?.state === 'leaving') {
    await finishOpening(onProgress);
    return 'open-for-good';
  }
  await settleBehindLock(seal, lock);
  return 'unlocked';
}

/** Gives up a locking that was broken off. */
export async function leaveOpen(): Promise<void> {
  await stayOpen();
}

/** Leaves a sealed journal aside, unopened, and begins another: its passphrase is lost, and nothing is deleted. */
export async function setJournalAside(): Promise<void> {
  if (host.journal) await renew(host.journal, { step: 'aside' });
}

/**
 * Writes the journal beside the profile as the locked archive stands: all its lines sealed, under the same lock.
 *
 * @throws RenewalError where the disk refuses
 */
export async function settleJournal(seal: ArchiveSeal, lock: ArchiveLock): Promise<void> {
  if (host.journal) await settle(host.journal, await host.journal.state(), seal, lock);
}

async function settle(journal: HostJournal, state: JournalState, seal: ArchiveSeal, lock: ArchiveLock): Promise<void> {
  const text = JSON.stringify(lock);
  if (state.lock === null) await renewLines(journal, state, seal, text);
  else if (state.lock !== text) await renew(journal, { step: 'lock', lock: text });
}

/**
 * The same for an archive that is being unlocked. A sealed journal that keeps another passphrase is no reason to keep
 * the archive shut, but has to be told: that passphrase is what opens it, should the profile be lost. One that could
 * not be sealed is: what is sealed into it later would have no lock beside it.
 */
async function settleBehindLock(seal: ArchiveSeal, lock: ArchiveLock): Promise<void> {
  const { journal } = host;
  const state = await journalState();
  if (!journal || !state) return;
  try {
    await settle(journal, state, seal, lock);
  } catch (error) {
    if (state.lock === null || !(error instanceof RenewalError)) throw error;
    console.error(error);
    notify({ kind: 'problem', text: i18next.t('journal.otherPassphrase', { code: error.code }) });
  }
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

/** Puts another passphrase before the same data key: beside the journal first, since either opens the same. */
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
}
