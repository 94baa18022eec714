import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { JournalRenewal } from '#shared/host.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import { appendLines } from './append-lines.ts';
import { ID_FILE, keepOriginals, LOCK_FILE } from './journal-files.ts';

/**
 * The journal written anew, sealed or opened, in a folder beside its own that takes its place in the end: whatever it
 * is broken off by, one of the two is whole. A folder that is not finished has no id yet.
 */
export async function renewJournal(folder: string, renewal: JournalRenewal): Promise<void> {
  const next = nextOf(folder);
  switch (renewal.step) {
    case 'begin':
      await fs.rm(next, { recursive: true, force: true });
      await fs.mkdir(next, { recursive: true });
      return;
    case 'add':
      await keepOriginals(next, renewal.originals);
      if (renewal.lines.length > 0) await appendLines(path.join(next, renewal.file), renewal.lines);
      return;
    case 'lock':
      await fs.mkdir(folder, { recursive: true });
      await writeText(path.join(folder, LOCK_FILE), renewal.lock);
      return;
    case 'aside':
      await fs.rename(folder, `${folder}-${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}`);
      return;
    case 'finish':
      if (renewal.lock !== null) await writeText(path.join(next, LOCK_FILE), renewal.lock);
      await writeText(path.join(next, ID_FILE), randomUUID());
      await settleRenewal(folder);
  }
}

/** Ends a renewal that was finished but for its folder's name, and takes away what it has replaced. */
export async function settleRenewal(folder: string): Promise<void> {
  const [next, before] = [nextOf(folder), `${folder}-before`];
  if (await exists(path.join(next, ID_FILE))) {
    if (await exists(folder)) {
      await fs.rm(before, { recursive: true, force: true });
      await fs.rename(folder, before);
    }
    await fs.rename(next, folder);
  }
  // Only where the journal stands: else what was to be replaced is all there is.
  if (await exists(folder)) await fs.rm(before, { recursive: true, force: true });
  else if (await exists(before)) await fs.rename(before, folder);
}

function nextOf(folder: string): string {
  return `${folder}-next`;
}

function writeText(file: string, text: string): Promise<void> {
  return writeAtomically(file, new TextEncoder().encode(text));
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
