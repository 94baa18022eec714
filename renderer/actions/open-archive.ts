import type { JournalState } from '#shared/host.ts';
import { host } from '../host/host.ts';
import { database } from '../store/database.ts';
import type { RestoreOutcome, RestoreProgress } from '../store/restore-journal.ts';
import { heldKey } from '../store/lock/held-key.ts';
import { keepLock } from '../store/lock/lock-state.ts';
import { keepPreferences, readPreferences } from '../store/preferences.ts';
import { checkStore } from '../store/store-health.ts';
import { archiveWorker } from '../workers/archive.ts';
import { copyJournal, journalCopy } from './journal-copy.ts';

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
  /** It cannot be read; `found` is what the journal has of it, null where there is no journal. */
  | { readonly kind: 'damaged'; readonly detail: string; readonly found: FoundJournal | null }
  /** A newer version of the app has written it. */
  | { readonly kind: 'newer'; readonly version: number };

/**
 * Looks at the archive before anything is shown: never a blank start where there is something to bring back. Nothing is
 * written but what the journal beside the profile lacks.
 */
export async function openArchive(): Promise<Opening> {
  const health = await checkStore(database);
  if (health.kind === 'newer') return { kind: 'newer', version: health.version };
  const state = await journalState();
  if (health.kind === 'damaged') {
    return { kind: 'damaged', detail: health.detail, found: state && foundIn(readingsOf(state)) };
  }
  const found = state && foundIn(await readingsMissing(state));
  if (found) return { kind: 'lost', isEmpty: health.isEmpty, found };
  // Not waited for: what a crash has left unwritten is written while the first screen is shown.
  void copyJournal();
  return { kind: 'ready' };
}

/** The journal as the host has it; null where there is none, or its folder cannot be read. */
async function journalState(): Promise<JournalState | null> {
  try {
    return (await host.journal?.state()) ?? null;
  } catch (error) {
    // The archive itself is there: it is opened, and the first Change says that the journal cannot be written.
    console.error(error);
    return null;
  }
}

function readingsOf({ devices }: JournalState): string[] {
  return devices.flatMap(({ readings }) => readings);
}

async function readingsMissing(state: JournalState): Promise<string[]> {
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
