import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, lstatSync, writeFileSync } from 'node:fs';
import * as nodeFileSystem from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { errorCode, writeAtomically, type FileSystem } from '#electron/files/write-atomically.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-write-'));
  file = path.join(folder, 'تقرير.pdf');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const diskError = (code: string) => Object.assign(new Error(`${code}: the disk says no`), { code });

/** A disk on which one call fails. */
function diskWith(changed: Partial<FileSystem>): FileSystem {
  return { ...nodeFileSystem, ...changed };
}

/** A disk that takes half of what is written to a new file and is full then. */
const fullDisk = diskWith({
  open: async (name, flags, mode) => {
    const handle = await nodeFileSystem.open(name, flags, mode);
    handle.writeFile = async (data) => {
      await handle.write((data as Uint8Array).subarray(0, 3));
      throw diskError('ENOSPC');
    };
    return handle;
  },
});

describe('writeAtomically()', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeAtomically(file, bytes('new'));

    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['تقرير.pdf']);
  });

  it('replaces the old file in one step: until then the old one is whole', async () => {
    writeFileSync(file, 'old');
    let atRename = '';
    const disk = diskWith({
      rename: (from, to) => {
        atRename = readFileSync(file, 'utf8');
        return nodeFileSystem.rename(from, to);
      },
    });

    await writeAtomically(file, bytes('new'), disk);

    expect(atRename).toBe('old');
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it('has the new bytes on the disk before they get their name, and the name after', async () => {
    const steps: string[] = [];
    const disk = diskWith({
      open: async (name, flags, mode) => {
        const handle = await nodeFileSystem.open(name, flags, mode);
        const sync = handle.sync.bind(handle);
        handle.sync = () => {
          steps.push(name === folder ? 'flush folder' : 'flush file');
          return sync();
        };
        return handle;
      },
      rename: (from, to) => {
        steps.push('rename');
        return nodeFileSystem.rename(from, to);
      },
    });

    await writeAtomically(file, bytes('new'), disk);

    expect(steps).toEqual(['flush file', 'rename', 'flush folder']);
  });

  it('leaves the old file whole when the process dies before the rename', async () => {
    writeFileSync(file, 'old');
    let isReached: () => void;
    const reached = new Promise<void>((resolve) => (isReached = resolve));
    const dying = diskWith({
      rename: () => {
        isReached();
        return new Promise<never>(() => undefined);
      },
    });

    void writeAtomically(file, bytes('new'), dying);
    await reached;

    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('says that the disk is full, keeps the old file and clears the half-written one away', async () => {
    writeFileSync(file, 'old');

    await expect(writeAtomically(file, bytes('new and longer'), fullDisk)).rejects.toMatchObject({ code: 'ENOSPC' });

    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['تقرير.pdf']);
  });

  it('says that the folder may not be written to', async () => {
    const disk = diskWith({ open: () => Promise.reject(diskError('EACCES')) });

    await expect(writeAtomically(file, bytes('new'), disk)).rejects.toMatchObject({ code: 'EACCES' });
  });

  it('clears away when the name cannot be taken', async () => {
    const disk = diskWith({ rename: () => Promise.reject(diskError('EPERM')) });

    await expect(writeAtomically(file, bytes('new'), disk, 'linux')).rejects.toMatchObject({ code: 'EPERM' });

    expect(readdirSync(folder)).toEqual([]);
  });

  it('tries again on Windows, where a virus scanner may hold the old file for a moment', async () => {
    const rename = vi
      .fn<FileSystem['rename']>()
      .mockRejectedValueOnce(diskError('EPERM'))
      .mockRejectedValueOnce(diskError('EBUSY'))
      .mockImplementation((from, to) => nodeFileSystem.rename(from, to));

    await writeAtomically(file, bytes('new'), diskWith({ rename }), 'win32');

    expect(rename).toHaveBeenCalledTimes(3);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it('gives up on Windows when the old file stays held', async () => {
    const rename = vi.fn<FileSystem['rename']>().mockRejectedValue(diskError('EBUSY'));

    await expect(writeAtomically(file, bytes('new'), diskWith({ rename }), 'win32')).rejects.toThrow('EBUSY');

    expect(rename).toHaveBeenCalledTimes(4);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes through a link and leaves the link', async () => {
    const link = path.join(folder, 'link.pdf');
    writeFileSync(file, 'old');
    symlinkSync(file, link);

    await writeAtomically(link, bytes('new'));

    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it('fails with the code of the system where there is no such folder', async () => {
    const error: unknown = await writeAtomically(path.join(folder, 'gone/x.pdf'), bytes('x')).catch((e: unknown) => e);

    expect(errorCode(error)).toBe('ENOENT');
  });
});
