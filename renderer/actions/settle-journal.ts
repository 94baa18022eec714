import i18next from 'i18next';
import type { HostJournal, JournalState } from '#shared/host.ts';
import { host } from '../host/host.ts';
import type { ArchiveLock } from '../store/lock/archive-lock.ts';
import { heldKey } from '../store/lock/held-key.ts';
import { ArchiveSeal } from '../store/seal/archive-seal.ts';
import { isSealedWith } from '../store/seal/is-sealed-with.ts';
import { RenewalError, renew, renewLines } from '../store/seal/renew-lines.ts';
import { notify } from '../ui/notices.ts';
import { journalCopy } from './journal-copy.ts';
import { journalState } from './journal-state.ts';

/**
 * Leaves a sealed journal aside, unopened, and begins another: its passphrase is lost, or it is another archive's.
 * Nothing is deleted.
 */
export async function setJournalAside(): Promise<void> {
  if (host.journal) await renew(host.journal, { step: 'aside' });
  const key = heldKey();
  if (key) await settleJournal(new ArchiveSeal(key.dataKey), key.lock);
}

/**
 * Writes the journal beside the profile as the locked archive stands: all its lines sealed, under the same lock.
 *
 * @returns false where its lines were sealed with another key: then its lock is the only way to them, and stays
 * @throws RenewalError where the disk refuses
 */
export async function settleJournal(seal: ArchiveSeal, lock: ArchiveLock): Promise<boolean> {
  return host.journal ? settle(host.journal, await host.journal.state(), seal, lock) : true;
}

/**
 * The same for an archive that is being unlocked. A sealed journal that keeps another passphrase is no reason to keep
 * the archive shut, but has to be told: that passphrase is what opens it, should the profile be lost. One that could
 * not be sealed is: what is sealed into it later would have no lock beside it.
 */
export async function settleBehindLock(seal: ArchiveSeal, lock: ArchiveLock): Promise<boolean> {
  const { journal } = host;
  const state = await journalState();
  if (!journal || !state) return true;
  try {
    return await settle(journal, state, seal, lock);
  } catch (error) {
    if (state.lock === null || !(error instanceof RenewalError)) throw error;
    console.error(error);
    notify({ kind: 'problem', text: i18next.t('journal.otherPassphrase', { code: error.code }) });
    return true;
  }
}

async function settle(
  journal: HostJournal,
  state: JournalState,
  seal: ArchiveSeal,
  lock: ArchiveLock,
): Promise<boolean> {
  const text = JSON.stringify(lock);
  if (state.lock === text) return true;
  if (state.lock === null) await renewLines(journal, state, seal, text);
  else if (await isSealedWith(journal, state, seal)) await renew(journal, { step: 'lock', lock: text });
  else return false;
  return true;
}

/** Begins another journal where the one beside the profile is sealed and its lock is lost: nothing opens it any more. */
export async function goOnWithoutLock(): Promise<void> {
  const state = await journalState();
  if (state && state.lock !== null) await setJournalAside();
}

/**
 * Writes the journal beside the profile anew from the archive, which has taken of it what can be taken. The one that
 * stood is put aside with the lines that could not: they would be found missing at every start.
 */
export async function beginJournalAnew(): Promise<void> {
  await setJournalAside();
  journalCopy?.forget();
  await journalCopy?.copied();
}
