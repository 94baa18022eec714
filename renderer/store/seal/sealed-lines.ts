import { readLines } from '#shared/change/read-lines.ts';
import type { HostJournal, JournalState } from '#shared/host.ts';
import { chunksOf } from '../restore-journal.ts';
import { isSealedLine } from './sealed-line.ts';

/** The sealed lines of a journal's files, one after the other. */
export async function* sealedLines(
  journal: Pick<HostJournal, 'read'>,
  files: JournalState['files'],
): AsyncGenerator<string> {
  for (const { name } of files) {
    for await (const { text } of readLines(chunksOf(journal, name, () => undefined))) {
      if (text !== null && isSealedLine(text)) yield text;
    }
  }
}
