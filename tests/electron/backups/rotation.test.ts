import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupName, backupOf } from '#electron/backups/backup-names.ts';
import { expiredBackups } from '#electron/backups/rotation.ts';
import type { BackupFile } from '#shared/host.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-22T10:33:05Z');

function made(moment: number): BackupFile {
  const file = backupOf(backupName(new Date(moment), false), 1);
  if (!file) throw new Error('no backup');
  return file;
}

/** What is left when a backup is made every `every` days, for `days`, and old ones are taken away each time. */
function keptAfter(days: number, every = 1): string[] {
  let files: BackupFile[] = [];
  for (let day = 0; day <= days; day += every) {
    files.push(made(START + day * DAY));
    const expired = new Set(expiredBackups(files));
    files = files.filter((file) => !expired.has(file));
  }
  return files.map(({ madeOn }) => madeOn.slice(0, 10)).reverse();
}

describe('backups that rotate', () => {
  it('keep seven days, eight weeks and twelve months after two years of daily work', () => {
    const kept = keptAfter(730);

    expect(kept.slice(0, 7)).toEqual([
      ...['2028-11-21', '2028-11-20', '2028-11-19', '2028-11-18', '2028-11-17', '2028-11-16', '2028-11-15'],
    ]);
    expect(new Set(kept.map((day) => day.slice(0, 7))).size).toBe(12);
    expect(kept.length).toBeGreaterThanOrEqual(7 + 6 + 9);
    expect(kept.length).toBeLessThanOrEqual(27);
  });

  it('lose nothing to a long rest', () => {
    const before = Array.from({ length: 7 }, (_, day) => made(START + day * DAY));

    expect(expiredBackups([...before, made(START + 400 * DAY)])).toEqual([]);
  });

  it('keep the newest of a day', () => {
    const [morning, evening] = [made(START), made(START + DAY / 3)];

    expect(expiredBackups([morning, evening])).toEqual([morning]);
  });

  it('never lose the newest, nor more than the policy lets go', () => {
    const moments = fc.uniqueArray(fc.integer({ min: 0, max: 1500 * 24 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(moments, (hours) => {
        const files = hours.map((hour) => made(START + hour * 3_600_000));
        const expired = expiredBackups(files);
        const newest = files.reduce((one, other) => (one.madeOn > other.madeOn ? one : other));
        const days = new Set(files.map(({ madeOn }) => madeOn.slice(0, 10)));

        expect(expired).not.toContain(newest);
        expect(files.length - expired.length).toBeGreaterThanOrEqual(Math.min(7, days.size));
        expect(files.length - expired.length).toBeLessThanOrEqual(27);
      }),
    );
  });
});

describe('the name of a backup', () => {
  it('tells when it was made and whether it is locked, and back', () => {
    const moment = new Date('2026-11-22T10:33:05.000Z');

    expect(backupName(moment, true)).toBe('qosasa-backup-2026-11-22T10-33-05Z.locked');
    expect(backupOf(backupName(moment, true), 7)).toEqual({
      ...{ name: 'qosasa-backup-2026-11-22T10-33-05Z.locked', size: 7, madeOn: moment.toISOString(), isLocked: true },
    });
  });

  it.each(['holiday.zip', '../qosasa-backup-2026-11-22T10-33-05Z.zip', 'qosasa-backup-2026-99-22T10-33-05Z.zip'])(
    'is not %s',
    (name) => expect(backupOf(name, 1)).toBeNull(),
  );
});
