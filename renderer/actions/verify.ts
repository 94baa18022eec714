import { host } from '../host/host.ts';
import { database } from '../store/database.ts';
import { writePreference } from '../store/preferences.ts';
import type { VerifyReport } from '../store/verify-archive.ts';
import { archiveWorker } from '../workers/archive.ts';
import { recoverArchive } from './open-archive.ts';

export type { VerifyProblem, VerifyReport } from '../store/verify-archive.ts';

/** The preference that keeps when the archive was last found unchanged, ISO 8601 UTC. */
const VERIFIED = 'verifiedAt';

/** Whether the host keeps a journal beside the archive, from which it can be brought back. */
export const hasJournal: boolean = host.journal !== null;

/**
 * Reads the whole archive and tells what is not as it was written; remembers when all of it was.
 *
 * @param onShare called with how much of it is done, 0 to 1
 */
export async function verify(onShare: (share: number) => void): Promise<VerifyReport> {
  const report = await archiveWorker.verify(({ done, of }) => onShare(of === 0 ? 1 : done / of));
  if (report.problemCount === 0) await writePreference(database, VERIFIED, new Date().toISOString());
  return report;
}

/** How what a check found can be made good. */
export type Remedy =
  /** The journal is sound, and rows are no more than its outcome. What else was found is looked at again then. */
  | 'rows'
  /** From the journal beside the archive. */
  | 'journal'
  /** Only from a backup. */
  | 'backup';

export function remedyFor({ problems, wrongRows }: VerifyReport): Remedy {
  const isSound = problems.every(({ kind }) => kind === 'row' || kind === 'original');
  if (isSound && wrongRows.length > 0) return 'rows';
  return hasJournal ? 'journal' : 'backup';
}

/** Makes good what a check found: see Remedy. Where only a backup helps, it is for the person to choose one. */
export async function rebuildArchive(report: VerifyReport, onShare: (share: number) => void): Promise<void> {
  const remedy = remedyFor(report);
  if (remedy === 'rows') await archiveWorker.rebuildRows(report.wrongRows, onShare);
  if (remedy === 'journal') await rebuildFromJournal(onShare);
}

/** Makes the archive anew from the journal beside it, after all that is sound in it was written there. */
async function rebuildFromJournal(onShare: (share: number) => void): Promise<void> {
  await recoverArchive({ kind: 'damaged', detail: '', found: null }, ({ bytes, of }) =>
    onShare(of === 0 ? 1 : bytes / of),
  );
}
