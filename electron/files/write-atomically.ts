import { randomUUID } from 'node:crypto';
import * as nodeFileSystem from 'node:fs/promises';
import path from 'node:path';

/** The few calls of Node's file system this needs; a test hands in a disk that fails. */
export type FileSystem = Pick<typeof nodeFileSystem, 'open' | 'realpath' | 'rename' | 'rm'>;

/** How long to wait between tries when Windows holds the old file (a virus scanner, an indexer, a preview). */
const RETRY_PAUSES_MS = [50, 150, 400];
const HELD_BY_ANOTHER = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Writes a file whole or not at all: whoever reads it, and whenever the power fails, finds the old file or the new one.
 * The bytes go to a new file in the same folder, are flushed to the disk, and take the old file's name in one step.
 * Fails with the operating system's error (`code`: `ENOSPC`, `EACCES` …); then the old file stands and nothing is left
 * beside it.
 */
export async function writeAtomically(
  file: string,
  bytes: Uint8Array,
  fs: FileSystem = nodeFileSystem,
  platform: NodeJS.Platform = process.platform,
): Promise<void> {
  await streamAtomically(file, (put) => put(bytes), fs, platform);
}

/**
 * Does the same for what comes piece by piece; an error of `write` is passed on, and the old file stands.
 *
 * @param write hands its bytes to `put`, in order, and awaits each
 */
export async function streamAtomically<T>(
  file: string,
  write: (put: (bytes: Uint8Array) => Promise<void>) => Promise<T>,
  fs: FileSystem = nodeFileSystem,
  platform: NodeJS.Platform = process.platform,
): Promise<T> {
  // A link stays a link: what it points to is replaced.
  const target = await fs.realpath(file).catch(() => file);
  const folder = path.dirname(target);
  const temporary = path.join(folder, `.qosasa-${randomUUID()}.tmp`);
  let outcome: T;
  try {
    outcome = await writeThrough(temporary, write, fs);
    await takeName(temporary, target, fs, platform === 'win32' ? RETRY_PAUSES_MS : []);
  } catch (error) {
    // Whether or not the tidying works, the first error is the one that tells the user what to do.
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder, fs);
  return outcome;
}

/** Creates the file (never through a link somebody laid there) and waits until the disk has it. */
async function writeThrough<T>(
  file: string,
  write: (put: (bytes: Uint8Array) => Promise<void>) => Promise<T>,
  fs: FileSystem,
): Promise<T> {
  const handle = await fs.open(file, 'wx');
  try {
    // Of an open file, this goes on where the last piece ended.
    const outcome = await write((bytes) => handle.writeFile(bytes));
    await handle.sync();
    return outcome;
  } finally {
    await handle.close();
  }
}

async function takeName(from: string, to: string, fs: FileSystem, pauses: readonly number[]): Promise<void> {
  try {
    await fs.rename(from, to);
  } catch (error) {
    const [pause, ...rest] = pauses;
    if (pause === undefined || !HELD_BY_ANOTHER.has(errorCode(error))) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await takeName(from, to, fs, rest);
  }
}

/** Makes the new name itself last. Windows and some network drives cannot do it; the file's bytes are safe already. */
async function flushFolder(folder: string, fs: FileSystem): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** The operating system's code of a failed call, or `EUNKNOWN`. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EUNKNOWN';
}
