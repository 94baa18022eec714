import { database } from '../store/database.ts';
import { writePreference } from '../store/preferences.ts';

/** The preference that says after how many minutes without a touch the archive locks itself. */
export const LOCK_AFTER = 'lock-after';
export const LOCK_AFTER_CHOICES = ['5', '15', '60', 'never'] as const;
export type LockAfter = (typeof LOCK_AFTER_CHOICES)[number];

/** What holds until somebody chooses. */
export const USUAL_LOCK_AFTER: LockAfter = '15';

export async function chooseLockAfter(choice: LockAfter): Promise<void> {
  await writePreference(database, LOCK_AFTER, choice);
}
