import { passphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { pause } from '#shared/model/pause.ts';
import { database } from '../store/database.ts';
import { newLock } from '../store/lock/archive-lock.ts';
import type { CopyProgress } from '../store/lock/copy-archive.ts';
import { lockArchive } from '../store/lock/move-archive.ts';
import { ArchiveSeal } from '../store/seal/archive-seal.ts';
import { endWorkers } from '../workers/connect.ts';
import { lockBackupsToo } from './backup-lock.ts';
import { journalCopy } from './journal-copy.ts';
import { reloadOthers } from './lock-now.ts';
import { settleJournal } from './settle-journal.ts';
import { finishOpening } from './shut-archive.ts';

/** The archive on its way into its lock, or out of it. Nothing else is done meanwhile. */
export interface Move {
  readonly kind: 'locking' | 'opening';
  /** From 0 to 1. */
  readonly share: number;
  /** What stopped it; it goes on at the next start. */
  readonly failure: string | null;
}

let move: Move | null = null;
const listeners = new Set<() => void>();

export function currentMove(): Move | null {
  return move;
}

/** Calls back whenever the move gets on; returns how to stop. */
export function onMove(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Locks the archive with a passphrase from now on. The page then starts anew, and asks for it. */
export async function lockWith(passphrase: string): Promise<void> {
  const key = await passphraseKey(passphrase);
  const { lock, dataKey } = newLock(key);
  await during('locking', async (onProgress) => {
    const seal = new ArchiveSeal(dataKey);
    await lockArchive(dataKey, lock, onProgress);
    await lockBackupsToo(seal, key);
    await settleJournal(seal, lock);
  });
}

/** Takes the lock off. The page then starts anew. */
export async function takeLockOff(): Promise<void> {
  await during('opening', finishOpening);
}

async function during(
  kind: Move['kind'],
  task: (onProgress: (progress: CopyProgress) => void) => Promise<void>,
): Promise<void> {
  tell({ kind, share: 0, failure: null });
  try {
    // What was done so far is in the journal's files before they are written anew.
    await journalCopy?.copied();
    await beAlone();
    await task(({ rows, of }) => tell({ kind, share: of === 0 ? 1 : rows / of, failure: null }));
    window.location.reload();
  } catch (error) {
    console.error(error);
    tell({ kind, share: 0, failure: error instanceof Error ? error.message : String(error) });
  }
}

function tell(next: Move): void {
  move = next;
  for (const listener of listeners) listener();
}

const PAGE = 'qosasa-page';
const PATIENCE_MS = 5000;
const LOOK_MS = 50;

/** Holds the archive open in this window, for others to see. */
export function holdPage(): void {
  // Never let go of: the window's end is its end.
  void navigator.locks.request(PAGE, { mode: 'shared' }, () => new Promise(() => undefined));
}

/** Ends everything that could write to the archive meanwhile: workers, other windows, this window's own connection. */
async function beAlone(): Promise<void> {
  endWorkers();
  database.close();
  reloadOthers();
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    const { held = [] } = await navigator.locks.query();
    if (held.filter(({ name }) => name === PAGE).length <= 1) return;
    await pause(LOOK_MS);
  }
  throw new Error('Another window of this archive is open.');
}
