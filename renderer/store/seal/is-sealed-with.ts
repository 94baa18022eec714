import type { HostJournal, JournalState } from '#shared/host.ts';
import type { ArchiveSeal } from './archive-seal.ts';
import { openLine } from './sealed-line.ts';
import { sealedLines } from './sealed-lines.ts';

/** Whether the lines of a sealed journal were sealed with this key: one of them opens, or there is none. */
export async function isSealedWith(
  journal: Pick<HostJournal, 'read'>,
  { files }: Pick<JournalState, 'files'>,
  seal: ArchiveSeal,
): Promise<boolean> {
  let isSealed = false;
  for await (const line of sealedLines(journal, files)) {
    if (openLine(seal, line)) return true;
    isSealed = true;
  }
  return !isSealed;
}
