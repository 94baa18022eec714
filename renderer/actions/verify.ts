import { database } from '../store/database.ts';
import { writePreference } from '../store/preferences.ts';
import type { VerifyProgress, VerifyReport } from '../store/verify-archive.ts';
import { archiveWorker } from '../workers/archive.ts';

/** The preference that keeps when the archive was last found unchanged, ISO 8601 UTC. */
const VERIFIED = 'verifiedAt';

/** Reads the whole archive and tells what is not as it was written; remembers when all of it was. */
export async function verify(onProgress: (progress: VerifyProgress) => void): Promise<VerifyReport> {
  const report = await archiveWorker.verify(onProgress);
  if (report.problemCount === 0) await writePreference(database, VERIFIED, new Date().toISOString());
  return report;
}
