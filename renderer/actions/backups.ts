import { proxy } from 'comlink';
import { z } from 'zod';
import type { BundleError } from '#shared/bundle/bundle-error.ts';
import type { PassphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import type { BackupPlace, HostBackups } from '#shared/host.ts';
import type { Result } from '#shared/model/result.ts';
import { host } from '../host/host.ts';
import { database } from '../store/database.ts';
import { lastSeq } from '../store/journal.ts';
import { readPreference, writePreference } from '../store/preferences.ts';
import { bundles } from '../workers/bundles.ts';
import type { BundleRequest } from '../workers/bundle-service.ts';
import { readLock } from './backup-lock.ts';
import { copyJournal } from './journal-copy.ts';

/** What came of a backup, or of a bundle to hand on. */
export type BackupResult =
  | { readonly kind: 'made'; readonly size: number }
  | { readonly kind: 'cancelled' }
  /** What was written is not what is read back: it was not kept. */
  | { readonly kind: 'unsound'; readonly error: BundleError }
  /** The code is the operating system's. */
  | { readonly kind: 'failed'; readonly code: string };

/** The last backup of this device that was read back and found sound. */
const lastBackupSchema = z.object({ madeOn: z.iso.datetime(), seq: z.int(), size: z.int() }).readonly();
export type LastBackup = z.infer<typeof lastBackupSchema>;

/** How matters stand with backups, for the settings screen. */
export interface BackupState {
  readonly last: LastBackup | null;
  /** Whether something was written since. */
  readonly isBehind: boolean;
  readonly isLocked: boolean;
  /** Whether there is nothing in the archive, so that one can be restored into it. */
  readonly isEmpty: boolean;
  /** Null in a browser, where backups are downloads. */
  readonly place: BackupPlace | null;
}

type OnProgress = (share: number) => void;
const LAST = 'last-backup';
const DAY_MS = 86_400_000;
/** In a browser somebody has to think of it; a week's work is the most that is left at risk without a word. */
const REMINDER_MS = 7 * DAY_MS;

export async function readBackupState(): Promise<BackupState> {
  const [last, seq, lock, place] = await Promise.all([
    readLast(),
    lastSeq(database),
    readLock(),
    host.backups?.place() ?? null,
  ]);
  return { last, isBehind: seq > (last?.seq ?? 0), isLocked: lock !== null, isEmpty: seq === 0, place };
}

async function readLast(): Promise<LastBackup | null> {
  const text = await readPreference(database, LAST);
  return text === null ? null : lastBackupSchema.parse(JSON.parse(text));
}

/** Whether it is time for a backup: for the host to make one, or for the person to be reminded. */
export async function isBackupDue(now = Date.now()): Promise<boolean> {
  const { last, isBehind } = await readBackupState();
  if (!isBehind) return false;
  const age = last === null ? Infinity : now - Date.parse(last.madeOn);
  return age >= (host.backups === null ? REMINDER_MS : DAY_MS);
}

let running: Promise<BackupResult> | null = null;

/** Makes a backup where backups go, or as a download. One at a time: who asks meanwhile gets that one's outcome. */
export function backUp(onProgress: OnProgress = () => undefined): Promise<BackupResult> {
  running ??= makeBackup(onProgress).finally(() => (running = null));
  return running;
}

async function makeBackup(onProgress: OnProgress): Promise<BackupResult> {
  const seq = await lastSeq(database);
  const request = await requestFor(null);
  const result = host.backups
    ? await backUpToFolder(host.backups, request, onProgress)
    : await handOver(request, backupFileName(request), onProgress);
  if (result.kind !== 'made') return result;
  const last: LastBackup = { madeOn: request.madeOn, seq, size: result.size };
  await writePreference(database, LAST, JSON.stringify(last));
  return result;
}

/**
 * Writes some clippings, with all that is about them, or the whole archive, to a file that a colleague takes in.
 *
 * @param clippingIds null for the whole archive
 */
export async function exportBundle(
  clippingIds: readonly string[] | null,
  onProgress: OnProgress = () => undefined,
): Promise<BackupResult> {
  const request = await requestFor(clippingIds);
  return handOver(request, `qosasa-${request.madeOn.slice(0, 10)}.${request.lock ? 'locked' : 'zip'}`, onProgress);
}

async function requestFor(clippingIds: readonly string[] | null): Promise<BundleRequest> {
  const [{ version }, lock] = await Promise.all([host.info(), readLock()]);
  return { app: version, madeOn: new Date().toISOString(), clippingIds, lock };
}

function backupFileName({ madeOn, lock }: BundleRequest): string {
  return `qosasa-backup-${madeOn.slice(0, 19).replaceAll(':', '-')}Z.${lock ? 'locked' : 'zip'}`;
}

async function backUpToFolder(
  backups: HostBackups,
  request: BundleRequest,
  onProgress: OnProgress,
): Promise<BackupResult> {
  // What the profile takes holds the archive once and its index besides: a backup is never larger.
  const { usage = 0 } = await navigator.storage.estimate();
  const begun = await backups.begin({ expectedBytes: usage });
  if (begun.kind === 'failed') return begun;
  const { id } = begun;
  const written = { size: 0, code: '' };
  const put = async (bytes: Uint8Array) => {
    const outcome = await backups.write({ id, bytes });
    written.size += bytes.length;
    if (outcome.kind === 'done') return;
    written.code = outcome.code;
    throw new Error(outcome.code);
  };
  try {
    await bundles().write(request, proxy(put));
    const read = (offset: number, length: number) => backups.read({ file: id, offset, length });
    const toRead = { file: null, size: written.size, opener: request.lock };
    const verified = await bundles().verify(toRead, proxy(read), proxy(onProgress));
    if (!verified.ok) return { kind: 'unsound', error: verified.error };
    const kept = await backups.keep({ id, isLocked: request.lock !== null });
    return kept.kind === 'kept' ? { kind: 'made', size: written.size } : kept;
  } catch (error) {
    // Of a worker's error only the words arrive here; whether the disk was the cause is known on this side.
    if (written.code === '') throw error;
    return { kind: 'failed', code: written.code };
  } finally {
    // Nothing to discard where it was kept.
    await backups.discard({ id });
  }
}

/** Gathers a bundle in a Blob, which the browser keeps on disk where it is large, and hands it to the host to save. */
async function handOver(request: BundleRequest, name: string, onProgress: OnProgress): Promise<BackupResult> {
  let file = new Blob();
  await bundles().write(
    request,
    proxy((bytes: Uint8Array) => {
      file = new Blob([file, bytes as Uint8Array<ArrayBuffer>]);
      return Promise.resolve();
    }),
  );
  const verified = await bundles().verify(
    { file, size: file.size, opener: request.lock },
    proxy(noStretch),
    proxy(onProgress),
  );
  if (!verified.ok) return { kind: 'unsound', error: verified.error };
  const outcome = await host.saveBlob(name, file);
  if (outcome.kind === 'failed' || outcome.kind === 'cancelled') return outcome;
  return { kind: 'made', size: file.size };
}

/** A file needs no host to be read. */
function noStretch(): Promise<Uint8Array> {
  return Promise.resolve(new Uint8Array());
}

/**
 * Reads a bundle or backup that somebody chose and, where all of it is sound, takes it into the archive.
 *
 * @param opener its passphrase, where it is locked
 * @returns how many Changes were new; or why the archive is as it was
 */
export async function takeInFile(
  file: File,
  opener: string | PassphraseKey | null,
  onProgress: OnProgress,
): Promise<Result<number, BundleError>> {
  const taken = await bundles().takeIn({ file, size: file.size, opener }, proxy(noStretch), proxy(onProgress));
  if (taken.ok) await copyJournal();
  return taken;
}

/** Asks where backups are to go from now on; those that are there stay. */
export async function chooseBackupFolder(): Promise<void> {
  await host.backups?.choose();
}
