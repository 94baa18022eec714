import { readLines } from '#shared/change/read-lines.ts';
import type { HostJournal, JournalState } from '#shared/host.ts';
import { chunksOf } from '../restore-journal.ts';
import type { ArchiveSeal } from './archive-seal.ts';
import { isSealedLine, openLine } from './sealed-line.ts';

/** Whether the lines of a sealed journal were sealed with this key: one of them opens, or there is none. */
export async function isSealedWith(
  journal: Pick<HostJournal, 'read'>,
  { files }: Pick<JournalState, 'files'>,
  seal: ArchiveSeal,
): Promise<boolean> {
  let isSealed = false;
  for (const { name } of files) {
    for await (const { text } of readLines(chunksOf(journal, name, () => undefined))) {
      if (text === null || !isSealedLine(text)) continue;
      if (openLine(seal, text)) return true;
      isSealed = true;
    }
  }
  return !isSealed;
}
