import * as fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupFolder, type BackupFileSystem } from '#electron/backups/backup-folder.ts';

let home: string;
beforeEach(async () => {
  home = await fs.mkdtemp(path.join(os.tmpdir(), 'qosasa-backups-'));
});
afterEach(() => fs.rm(home, { recursive: true, force: true }));

function open(more: { ask?: () => Promise<string | null>; fs?: BackupFileSystem; now?: () => Date } = {}) {
  return backupFolder({
    defaultFolder: path.join(home, 'backups'),
    choiceFile: path.join(home, 'choice.json'),
    ask: () => Promise.resolve(null),
    ...more,
  });
}

type Backups = ReturnType<typeof open>;

async function begin(backups: Backups, expectedBytes = 10): Promise<string> {
  const begun = await backups.begin({ expectedBytes });
  if (begun.kind === 'failed') throw new Error(begun.code);
  return begun.id;
}

const bytes = new TextEncoder().encode('a backup in two pieces');

async function back(backups: Backups) {
  const id = await begin(backups);
  await backups.write({ id, bytes: bytes.subarray(0, 9) });
  await backups.write({ id, bytes: bytes.subarray(9) });
  return id;
}

describe('the folder of backups', () => {
  it('keeps what was written, once it was read back', async () => {
    const backups = open({ now: () => new Date('2026-11-22T10:33:05Z') });
    const id = await back(backups);

    expect((await backups.place()).files).toEqual([]);
    expect(await backups.read({ file: id, offset: 2, length: 6 })).toEqual(bytes.subarray(2, 8));
    const kept = await backups.keep({ id, isLocked: false });

    const name = 'qosasa-backup-2026-11-22T10-33-05Z.zip';
    expect(kept).toEqual({ kind: 'kept', name, removed: [] });
    expect(await fs.readdir(path.join(home, 'backups'))).toEqual([name]);
    expect(await backups.read({ file: name, offset: 0, length: 99 })).toEqual(bytes);
    expect(await backups.place()).toMatchObject({
      isDefault: true,
      problem: null,
      files: [{ name, size: bytes.length }],
    });
  });

  it('leaves nothing of what was discarded, or broken off by a crash', async () => {
    const backups = open();
    await backups.discard({ id: await back(backups) });
    const brokenOff = await back(backups);
    const again = open();

    await again.discard({ id: await begin(again) });

    expect(await fs.readdir(path.join(home, 'backups'))).toEqual([]);
    await backups.discard({ id: brokenOff });
  });

  it('looks at the disk before it writes a byte', async () => {
    const full: BackupFileSystem = { ...fs, statfs: (() => Promise.resolve({ bavail: 100, bsize: 4096 })) as never };

    const begun = await open({ fs: full }).begin({ expectedBytes: 1_000_000 });

    expect(begun).toEqual({ kind: 'failed', code: 'ENOSPC' });
    expect(await fs.readdir(path.join(home, 'backups'))).toEqual([]);
  });

  it('goes to the chosen folder, also after a restart', async () => {
    const stick = path.join(home, 'stick «أ»');
    await fs.mkdir(stick);

    await open({ ask: () => Promise.resolve(stick) }).choose();

    const again = open();
    await again.keep({ id: await back(again), isLocked: true });
    expect((await again.place()).folder).toBe(stick);
    expect(await fs.readdir(stick)).toEqual([expect.stringMatching(/\.locked$/)]);
  });

  it('says that a chosen drive is not there, and never makes its folder', async () => {
    const stick = path.join(home, 'stick');
    const backups = open({ ask: () => Promise.resolve(stick) });

    expect(await backups.choose()).toMatchObject({ folder: stick, problem: 'ENOENT' });
    expect(await backups.begin({ expectedBytes: 1 })).toEqual({ kind: 'failed', code: 'ENOENT' });
    await expect(fs.access(stick)).rejects.toThrow();
  });

  it('takes away what is no longer needed, and no other file', async () => {
    let now = Date.parse('2026-01-01T08:00:00Z');
    const backups = open({ now: () => new Date((now += 3_600_000)) });
    await back(backups);
    await fs.writeFile(path.join(home, 'backups', 'holiday.zip'), 'not ours');

    for (let count = 0; count < 3; count += 1) await backups.keep({ id: await back(backups), isLocked: false });

    expect(await fs.readdir(path.join(home, 'backups'))).toEqual([
      'holiday.zip',
      'qosasa-backup-2026-01-01T11-00-00Z.zip',
    ]);
  });

  it('keeps and reads nothing under another id or name', async () => {
    const backups = open();
    const own = await back(backups);
    const id = '00000000-0000-4000-8000-000000000000';

    expect(await backups.write({ id, bytes })).toEqual({ kind: 'failed', code: 'EBADF' });
    expect(await backups.keep({ id, isLocked: false })).toEqual({ kind: 'failed', code: 'EBADF' });
    await expect(backups.read({ file: '../choice.json', offset: 0, length: 1 })).rejects.toThrow('no backup');
    await backups.discard({ id: own });
  });

  it('begins one at a time, however fast it is asked', async () => {
    const backups = open();

    const [first, second] = await Promise.all([begin(backups), begin(backups)]);

    expect(await backups.write({ id: first, bytes })).toEqual({ kind: 'failed', code: 'EBADF' });
    expect(await backups.write({ id: second, bytes })).toEqual({ kind: 'done' });
    await backups.discard({ id: second });
    expect(await fs.readdir(path.join(home, 'backups'))).toEqual([]);
  });
});

describe('a disk that fails while a backup is written', () => {
  const failure = (code: string) => Object.assign(new Error(code), { code });

  /** A disk on which one call of an open file fails. */
  function failing(call: 'appendFile' | 'sync', code: string): BackupFileSystem {
    const openFile = async (...of: Parameters<typeof fs.open>) => {
      const handle = await fs.open(...of);
      if (of[1] === 'wx+') handle[call] = () => Promise.reject(failure(code));
      return handle;
    };
    return { ...fs, open: openFile };
  }

  /** What stands in the folder, with its content. */
  async function standing() {
    const folder = path.join(home, 'backups');
    const names = await fs.readdir(folder);
    return Promise.all(names.map(async (name) => [name, await fs.readFile(path.join(folder, name), 'utf8')]));
  }

  const cases: readonly (readonly [string, BackupFileSystem, string])[] = [
    ['is full', failing('appendFile', 'ENOSPC'), 'ENOSPC'],
    ['does not take what was written', failing('sync', 'EIO'), 'EIO'],
    ['does not give the file its name', { ...fs, rename: () => Promise.reject(failure('EACCES')) }, 'EACCES'],
  ];

  it.each(cases)('%s: it is said, and the earlier backups stay as they are', async (_, disk, code) => {
    const earlier = open({ now: () => new Date('2026-11-22T10:33:05Z') });
    await earlier.keep({ id: await back(earlier), isLocked: false });
    const before = await standing();
    const backups = open({ fs: disk });

    const id = await begin(backups);
    const written = await backups.write({ id, bytes });
    const outcome = written.kind === 'failed' ? written : await backups.keep({ id, isLocked: false });

    expect(outcome).toEqual({ kind: 'failed', code });
    expect(await standing()).toEqual(before);
    expect(await backups.write({ id, bytes })).toEqual({ kind: 'failed', code: 'EBADF' });
  });
});
