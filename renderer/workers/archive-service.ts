import type { HostJournal, JournalState } from '#shared/host.ts';
import type { RowKey } from '#shared/change/row-subjects.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { rebuildRows } from '../store/rebuild-rows.ts';
import { restoreJournal, type RestoreOutcome, type RestoreProgress } from '../store/restore-journal.ts';
import { verifyArchive, type VerifyProgress, type VerifyReport } from '../store/verify-archive.ts';

/** What takes long over the whole archive; runs in a worker. */
export interface ArchiveService {
  /** Reads everything and tells what is not as it was written. */
  verify(onProgress: (progress: VerifyProgress) => void): Promise<VerifyReport>;
  /** Makes rows that are not what the journal says what it says. @returns how many */
  rebuildRows(keys: readonly RowKey[], onProgress: (share: number) => void): Promise<number>;
  /** Brings back what the journal beside the profile has and the archive has not. */
  restore(
    journal: Pick<HostJournal, 'read' | 'original'>,
    files: JournalState['files'],
    onProgress: (progress: RestoreProgress) => void,
  ): Promise<RestoreOutcome>;
}

/** The service over an archive. */
export function createArchiveService(database: ArchiveDatabase): ArchiveService {
  return {
    verify: (onProgress) => verifyArchive(database, onProgress),
    rebuildRows: (keys, onProgress) => rebuildRows(database, keys, onProgress),
    restore: (journal, files, onProgress) => restoreJournal(database, journal, files, onProgress),
  };
}
