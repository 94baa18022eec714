import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeptOriginal } from '#shared/host.ts';
import { writeAtomically } from '../files/write-atomically.ts';

/** The folder's own id; made with it. */
export const ID_FILE = 'journal-id';
/** The lock of a sealed journal, as the page has made it: it opens nothing without the passphrase. */
export const LOCK_FILE = 'journal-lock.json';
/** Originals written at once: enough to let the disk order them, few enough to stay within the open files allowed. */
const AT_ONCE = 8;

/** Where an original stands. */
export function originalFile(folder: string, sha256: string): string {
  // Two characters a folder: no folder then grows to where file systems become slow.
  return path.join(folder, 'originals', sha256.slice(0, 2), sha256);
}

/** Writes originals by their hashes; the same bytes are kept once. */
export async function keepOriginals(folder: string, originals: readonly KeptOriginal[]): Promise<void> {
  for (let from = 0; from < originals.length; from += AT_ONCE) {
    await Promise.all(originals.slice(from, from + AT_ONCE).map((original) => keepOriginal(folder, original)));
  }
}

async function keepOriginal(folder: string, { sha256, bytes }: KeptOriginal): Promise<void> {
  const file = originalFile(folder, sha256);
  const known = await fs.readFile(file).catch(() => null);
  // A damaged copy is replaced by a good one.
  if (known && hashOf(known) === sha256) return;
  if (hashOf(bytes) !== sha256) throw Object.assign(new Error('not the original of that hash'), { code: 'EBADMSG' });
  await fs.mkdir(path.dirname(file), { recursive: true });
  await writeAtomically(file, bytes);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
