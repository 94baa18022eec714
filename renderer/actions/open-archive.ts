import type { BundleError } from '#shared/bundle/bundle-error.ts';
import { writeBundle } from '#shared/bundle/write-bundle.ts';
import type { JournalState } from '#shared/host.ts';
import { success, type Result } from '#shared/model/result.ts';
import { host } from '../host/host.ts';
import { database } from '../store/database.ts';
import type { RestoreOutcome, RestoreProgress } from '../store/restore-journal.ts';
import { heldKey } from '../store/lock/held-key.ts';
import { keepLock } from '../store/lock/lock-state.ts';
import { keepPreferences, readPreferences } from '../store/preferences.ts';
import { salvageContent } from '../store/salvage-bundle.ts';
import { checkStore, countStore } from '../store/store-health.ts';
import { archiveWorker } from '../workers/archive.ts';
import { copyJournal, journalCopy } from './journal-copy.ts';
import { journalState } from './journal-state.ts';
import { checkBackup, listBackups, takeInBackup, type BackupSource } from './kept-backups.ts';
import { goOnWithoutLock } from './settle-journal.ts';

/** What the journal beside the profile has to give back. */
export interface FoundJournal {
  /** How many Changes it has that the archive has not. */
  readonly changes: number;
  /** From when to when they were made, ISO 8601 UTC. */
  readonly from: string;
  readonly to: string;
}

/** How the archive was found at the start. */
export type Opening =
  | { readonly kind: 'ready' }
  /** The archive is empty, or lacks its end, and the journal has what is missing. */
  | { readonly kind: 'lost'; readonly isEmpty: boolean; readonly found: FoundJournal }
  /** The archive is empty and there is no journal, but the folder of backups has some. */
  | { readonly kind: 'backed-up' }
  /** It cannot be read; `found` is what the journal has of it, null where there is no journal. */
  | { readonly kind: 'damaged'; readonly detail: string; readonly found: FoundJournal | null }
  /** It was locked, and its lock is lost; `found` is what a journal that stands open has of it. */
  | { readonly kind: 'lock-lost'; readonly detail: string; readonly found: FoundJournal | null }
  /** A newer version of the app has written it. */
  | { readonly kind: 'newer'; readonly version: number };

interface OpeningRequest {
  readonly isThorough?: boolean;
  readonly journal?: JournalState | null | undefined;
  readonly lockLost?: string | undefined;
}

/**
 * Looks at the archive before anything is shown: never a blank start where there is something to bring back. Nothing is
 * written but what the journal beside the profile lacks.
 *
 * @param isThorough whether rows are counted too, which takes its time in a large archive: see second-look.ts
 * @param journal what that journal holds, where it was looked at and cannot have changed since
 * @param lockLost why no passphrase opens the archive any more, where that is so
 */
export async function openArchive({ isThorough = false, journal, lockLost }: OpeningRequest = {}): Promise<Opening> {
  const health = await checkStore(database);
  if (health.kind === 'newer') return { kind: 'newer', version: health.version };
  const state = journal === undefined ? await journalState() : journal;
  if (lockLost !== undefined) return { kind: 'lock-lost', detail: lockLost, found: foundOpenIn(state) };
  const damage = health.kind === 'damaged' ? health.detail : isThorough ? await countStore(database) : null;
  if (damage !== null) return { kind: 'damaged', detail: damage, found: foundIn(readingsOf(state)) };
  const found = foundIn(await readingsMissing(state));
  const isEmpty = health.kind === 'ready' && health.isEmpty;
  if (found) return { kind: 'lost', isEmpty, found };
  if (isEmpty && (await hasBackups())) return { kind: 'backed-up' };
  // Not waited for: what a crash has left unwritten is written while the first screen is shown.
  void copyJournal();
  return { kind: 'ready' };
}

async function hasBackups(): Promise<boolean> {
  try {
    return (await listBackups()).length > 0;
  } catch (error) {
    // An archive without anything in it is opened; the settings say what is wrong with the folder.
    console.error(error);
    return false;
  }
}

/** What a journal has that can be read without a key. */
function foundOpenIn(state: JournalState | null): FoundJournal | null {
  return state?.lock === null ? foundIn(readingsOf(state)) : null;
}

function readingsOf(state: JournalState | null): string[] {
  const devices = state?.devices ?? [];
  return devices.flatMap(({ readings }) => readings);
}

async function readingsMissing(state: JournalState | null): Promise<string[]> {
  if (!state) return [];
  const known = new Set((await database.journal.orderBy('at').keys()) as unknown as string[]);
  return readingsOf(state).filter((reading) => !known.has(reading));
}

function foundIn(readings: readonly string[]): FoundJournal | null {
  if (readings.length === 0) return null;
  const sorted = [...readings].sort();
  return { changes: readings.length, from: momentOf(sorted[0]), to: momentOf(sorted.at(-1)) };
}

function momentOf(reading = ''): string {
  return new Date(Number(reading.slice(0, 15))).toISOString();
}

/**
 * Brings the archive back from the journal beside the profile. A damaged database is first read for what the journal
 * may lack, as far as it can be read, and made anew; an empty or shortened one is filled up.
 */
export async function recoverArchive(
  opening: Opening,
  onProgress: (progress: RestoreProgress) => void,
): Promise<RestoreOutcome> {
  const { journal } = host;
  if (!journal) throw new Error('This host keeps no journal.');
  if (opening.kind === 'damaged') await startAnew();
  const { files } = await journal.state();
  const outcome = await archiveWorker.restore(journal, files, onProgress);
  await copyJournal();
  return outcome;
}

/**
 * Brings the archive back from a backup, with what the journal beside the profile has besides, if there is one. A
 * damaged database is made anew, but only once the backup was found sound, and what could still be read of it is put by
 * and added again.
 *
 * @param passphrase the backup's, null where it is not locked
 * @returns how many Changes were brought back; or why the archive is as it was
 */
export async function recoverFromBackup(
  opening: Opening,
  source: BackupSource,
  passphrase: string | null,
  onShare: (share: number) => void,
): Promise<Result<number, BundleError>> {
  let salvaged: File | null = null;
  if (opening.kind === 'damaged') {
    const checked = await checkBackup(source, passphrase, onShare, false);
    if (!checked.ok) return checked;
    // Where there is a journal beside the profile, what can be read is written there.
    if (!host.journal) salvaged = await salvage(salvagedFile, null);
    await startAnew();
  }
  const taken = await takeInBackup(source, passphrase, onShare, false);
  if (!taken.ok) return taken;
  if (opening.kind === 'lock-lost') await goOnWithoutLock();
  const { journal } = host;
  const more = journal
    ? (await archiveWorker.restore(journal, (await journal.state()).files, () => undefined)).records
    : await takeInSalvaged(salvaged);
  await copyJournal();
  return success(taken.value + more);
}

/** What can still be read of a damaged archive, as a bundle. */
async function salvagedFile(): Promise<File> {
  const parts: Blob[] = [];
  const { version } = await host.info();
  await writeBundle(salvageContent(database, version, new Date().toISOString()), (bytes) => {
    parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    return Promise.resolve();
  });
  return new File(parts, 'salvaged.zip');
}

async function takeInSalvaged(file: File | null): Promise<number> {
  const taken = file && (await takeInBackup({ kind: 'file', file }, null, () => undefined, false));
  if (taken && !taken.ok) console.error('what was put by of the damaged archive is refused:', taken.error);
  return taken?.ok === true ? taken.value : 0;
}

/** Makes the database anew, after all that can be read of its journal was written beside the profile. */
async function startAnew(): Promise<void> {
  const preferences = await salvage(() => readPreferences(database), []);
  await salvage(async () => journalCopy?.copied(), undefined);
  database.close();
  await database.delete();
  await database.open();
  // Among the preferences, unless they could not be read either.
  const key = heldKey();
  if (key) await keepLock(database, 'locked', key.lock);
  await keepPreferences(database, preferences);
  journalCopy?.forget();
}

/** Reads of a damaged archive what can be read; the rest is not there to be saved. */
async function salvage<T>(task: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await task();
  } catch (error) {
    console.error(error);
    return otherwise;
  }
}
