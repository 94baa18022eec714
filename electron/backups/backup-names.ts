import type { BackupFile } from '#shared/host.ts';

/** `qosasa-backup-2026-11-22T10-33-05Z.zip`; a locked one ends in `.locked`. No other file is ever touched. */
export const BACKUP_NAME = /^qosasa-backup-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.(zip|locked)$/;
/** What a crash may leave of one that was being written. */
export const UNFINISHED = /^\.qosasa-backup-[0-9a-f-]{36}\.tmp$/;

/** The name of a backup made at a moment, to the second, so that names sort as moments do. */
export function backupName(madeOn: Date, isLocked: boolean): string {
  const moment = madeOn.toISOString().slice(0, 19).replaceAll(':', '-');
  return `qosasa-backup-${moment}Z.${isLocked ? 'locked' : 'zip'}`;
}

/** What a file's name tells of it; null where it is no backup of ours. */
export function backupOf(name: string, size: number): BackupFile | null {
  const [, day = '', hour = '', minute = '', second = '', ending] = BACKUP_NAME.exec(name) ?? [];
  const madeOn = new Date(`${day}T${hour}:${minute}:${second}Z`);
  if (ending === undefined || Number.isNaN(madeOn.getTime())) return null;
  return { name, size, madeOn: madeOn.toISOString(), isLocked: ending === 'locked' };
}
