import { ArchiveDatabase } from '../database.ts';
import { isThere } from './lock-state.ts';

const NOISE_ROWS = 140;
/** Below what the browser puts into files of their own. */
const NOISE_BYTES = 60_000;

/**
 * Deletes an open archive so that nothing of it stays readable in the browser's files. Chromium keeps its databases in
 * LevelDB, which rewrites the files that held what was deleted, but never the last one they were put into; so some
 * noise goes in first, more than LevelDB keeps in the memory. The files themselves go when the browser next starts.
 * Measured: docs/decisions/038.
 */
export async function eraseArchive(name: string): Promise<void> {
  if (!(await isThere(name))) return;
  const archive = new ArchiveDatabase(name);
  try {
    for (let row = 1; row <= NOISE_ROWS; row += 1) {
      await archive.searchBlocks.put(crypto.getRandomValues(new Uint8Array(NOISE_BYTES)), -row);
    }
  } finally {
    archive.close();
  }
  await new ArchiveDatabase(name).delete();
}
