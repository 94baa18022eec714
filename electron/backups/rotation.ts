import type { BackupFile } from '#shared/host.ts';

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday: weeks that begin on Mondays. */
const DAYS_BEFORE_MONDAY = 3;

/** For each kind of period how many of the latest keep their newest backup, and how a moment tells its period. */
const KEPT: readonly (readonly [count: number, periodOf: (moment: string) => string])[] = [
  [7, (moment) => moment.slice(0, 10)],
  [8, (moment) => String(Math.floor((Date.parse(moment) / DAY_MS + DAYS_BEFORE_MONDAY) / 7))],
  [12, (moment) => moment.slice(0, 7)],
];

/**
 * The backups that are no longer needed: all but the newest of each of the last seven days, eight weeks and twelve
 * months that have one. Days without a backup do not count, so that an office that rests for a year loses nothing.
 */
export function expiredBackups(files: readonly BackupFile[]): BackupFile[] {
  const newestFirst = [...files].sort((one, other) => (one.madeOn < other.madeOn ? 1 : -1));
  const kept = new Set<BackupFile>();
  for (const [count, periodOf] of KEPT) {
    const newest = new Map<string, BackupFile>();
    for (const file of newestFirst) {
      const period = periodOf(file.madeOn);
      if (!newest.has(period)) newest.set(period, file);
    }
    for (const file of [...newest.values()].slice(0, count)) kept.add(file);
  }
  return newestFirst.filter((file) => !kept.has(file));
}
