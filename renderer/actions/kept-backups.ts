import { proxy } from 'comlink';
import type { BundleError } from '#shared/bundle/bundle-error.ts';
import type { BundleInfo } from '#shared/bundle/bundle-info.ts';
import type { BackupFile } from '#shared/host.ts';
import type { Result } from '#shared/model/result.ts';
import { host } from '../host/host.ts';
import { bundles } from '../workers/bundles.ts';
import type { BundleToRead, ReadStretch } from '../workers/bundle-service.ts';
import { readLock } from './backup-lock.ts';
import { copyJournal } from './journal-copy.ts';

/** A backup to read: a file that somebody chose, or one that lies in the host's folder. */
export type BackupSource =
  { readonly kind: 'file'; readonly file: File } | { readonly kind: 'kept'; readonly backup: BackupFile };

type OnShare = (share: number) => void;

/** How much of a backup is fetched at once where all of it is. */
const STRETCH = 4 * 1024 ** 2;

/** The backups in the host's folder, the newest first; none in a browser, or where the folder cannot be reached. */
export async function listBackups(): Promise<readonly BackupFile[]> {
  return (await host.backups?.place())?.files ?? [];
}

/** What a kept backup says of itself: quick, since not all of it is read, and so not to be relied on. */
export async function peekBackup(backup: BackupFile): Promise<Result<BundleInfo, BundleError>> {
  const { bundle, read } = await toRead({ kind: 'kept', backup }, null, true);
  return bundles().peek(bundle, proxy(read));
}

/**
 * Reads all of a backup and tells whether it is sound.
 *
 * @param passphrase null for the one that this device locks its own backups with, if any
 * @param usesLock false where that must not be asked for, since it lies in the archive, which may be damaged
 */
export async function checkBackup(
  source: BackupSource,
  passphrase: string | null,
  onShare: OnShare,
  usesLock = true,
): Promise<Result<BundleInfo, BundleError>> {
  const { bundle, read } = await toRead(source, passphrase, usesLock);
  return bundles().verify(bundle, proxy(read), proxy(onShare));
}

/**
 * Reads all of a backup and, where it is sound, takes it into the archive; it adds, and overwrites nothing.
 *
 * @returns how many Changes were new; or why the archive is as it was
 */
export async function restoreBackup(
  source: BackupSource,
  passphrase: string | null,
  onShare: OnShare,
): Promise<Result<number, BundleError>> {
  const taken = await takeInBackup(source, passphrase, onShare);
  if (taken.ok) await copyJournal();
  return taken;
}

/** The same, without what is to follow on a restore. `usesLock`: see checkBackup; the key lies in the archive. */
export async function takeInBackup(
  source: BackupSource,
  passphrase: string | null,
  onShare: OnShare,
  usesLock = true,
): Promise<Result<number, BundleError>> {
  const { bundle, read } = await toRead(source, passphrase, usesLock);
  return bundles().takeIn(bundle, proxy(read), proxy(onShare));
}

async function toRead(
  source: BackupSource,
  passphrase: string | null,
  usesLock: boolean,
): Promise<{ bundle: BundleToRead; read: ReadStretch }> {
  const opener = passphrase ?? (usesLock ? await readLock() : null);
  if (source.kind === 'file') {
    const read = () => Promise.resolve(new Uint8Array());
    return { bundle: { file: source.file, size: source.file.size, opener }, read };
  }
  const { name, size } = source.backup;
  return { bundle: { file: null, size, opener }, read: (offset, length) => readKept(name, offset, length) };
}

async function readKept(file: string, offset: number, length: number): Promise<Uint8Array> {
  if (!host.backups) throw new Error('This host keeps no backups.');
  return host.backups.read({ file, offset, length });
}

/** What was handed to the screen that takes bundles in, until it fetches it. */
let handed: File | null = null;

/** Hands a backup to the screen that shows what taking it in would do. */
export async function handToMerge(source: BackupSource): Promise<void> {
  handed = source.kind === 'file' ? source.file : await fileOf(source.backup);
}

/** What was handed over, once. */
export function takeHanded(): File | null {
  const file = handed;
  handed = null;
  return file;
}

/** A kept backup as a file; the browser keeps a large one on the disk. */
async function fileOf({ name, size }: BackupFile): Promise<File> {
  let blob = new Blob();
  for (let offset = 0; offset < size; offset += STRETCH) {
    const bytes = await readKept(name, offset, Math.min(STRETCH, size - offset));
    blob = new Blob([blob, bytes as Uint8Array<ArrayBuffer>]);
  }
  return new File([blob], name);
}
