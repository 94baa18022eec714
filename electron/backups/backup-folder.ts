import { randomUUID } from 'node:crypto';
import * as nodeFileSystem from 'node:fs/promises';
import path from 'node:path';
import type { BackupFile, BackupOutcome, BackupPlace, BackupStretch, HostBackups } from '#shared/host.ts';
import { errorCode, flushFolder, writeAtomically } from '../files/write-atomically.ts';
import { backupName, backupOf, UNFINISHED } from './backup-names.ts';
import { expiredBackups } from './rotation.ts';

/** The few calls of Node's file system this needs; a test hands in a disk that is full. */
export type BackupFileSystem = Pick<
  typeof nodeFileSystem,
  'access' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat' | 'statfs'
>;

interface BackupSettings {
  /** Where backups go until somebody chooses; made at first use. */
  readonly defaultFolder: string;
  /** The file that keeps the choice: beside the profile, not in it, so that it outlives it. */
  readonly choiceFile: string;
  /** Asks the person for a folder; null where none was chosen. */
  readonly ask: () => Promise<string | null>;
  readonly fs?: BackupFileSystem;
  readonly now?: () => Date;
}

/** What must stay free beside a backup: a full disk stops more than us. */
const SPARE_BYTES = 64 * 1024 ** 2;

interface Unfinished {
  readonly id: string;
  readonly file: string;
  readonly handle: nodeFileSystem.FileHandle;
  isFlushed: boolean;
}

/**
 * Backups in a folder of the person's choice. One is written at a time, under a name that is not yet a backup's; only
 * what was read back and found sound takes its place, and only then older ones that are no longer needed go.
 */
export function backupFolder(settings: BackupSettings): HostBackups {
  return new BackupFolder(settings);
}

class BackupFolder implements HostBackups {
  readonly #settings: BackupSettings;
  readonly #fs: BackupFileSystem;
  readonly #now: () => Date;
  #unfinished: Unfinished | null = null;
  #begun: Promise<unknown> = Promise.resolve();

  constructor(settings: BackupSettings) {
    this.#settings = settings;
    this.#fs = settings.fs ?? nodeFileSystem;
    this.#now = settings.now ?? (() => new Date());
  }

  async place(): Promise<BackupPlace> {
    const { folder, isDefault } = await this.#folder();
    try {
      await this.#reach(folder, isDefault);
      return { folder, isDefault, problem: null, free: await this.#free(folder), files: await this.#files(folder) };
    } catch (error) {
      return { folder, isDefault, problem: errorCode(error), free: 0, files: [] };
    }
  }

  async choose(): Promise<BackupPlace | null> {
    const folder = await this.#settings.ask();
    if (folder === null) return null;
    await writeAtomically(this.#settings.choiceFile, new TextEncoder().encode(JSON.stringify({ folder })));
    return this.place();
  }

  /** One after the other: of two that were begun at once, the first would stay open for ever. */
  begin({ expectedBytes }: { readonly expectedBytes: number }): ReturnType<HostBackups['begin']> {
    const begun = this.#begun.then(() => this.#begin(expectedBytes));
    this.#begun = begun;
    return begun;
  }

  async #begin(expectedBytes: number): ReturnType<HostBackups['begin']> {
    await this.#drop();
    try {
      const { folder, isDefault } = await this.#folder();
      await this.#reach(folder, isDefault);
      for (const name of await this.#fs.readdir(folder)) {
        if (UNFINISHED.test(name)) await this.#fs.rm(path.join(folder, name), { force: true });
      }
      if ((await this.#free(folder)) < expectedBytes + SPARE_BYTES) return { kind: 'failed', code: 'ENOSPC' };
      const id = randomUUID();
      const file = path.join(folder, `.qosasa-backup-${id}.tmp`);
      this.#unfinished = { id, file, handle: await this.#fs.open(file, 'wx+'), isFlushed: false };
      return { kind: 'begun', id };
    } catch (error) {
      return { kind: 'failed', code: errorCode(error) };
    }
  }

  async write({ id, bytes }: { readonly id: string; readonly bytes: Uint8Array }): Promise<BackupOutcome> {
    const unfinished = this.#current(id);
    if (!unfinished) return { kind: 'failed', code: 'EBADF' };
    try {
      unfinished.isFlushed = false;
      await unfinished.handle.appendFile(bytes);
      return { kind: 'done' };
    } catch (error) {
      await this.#drop();
      return { kind: 'failed', code: errorCode(error) };
    }
  }

  async read({ file, offset, length }: BackupStretch): Promise<Uint8Array> {
    const unfinished = this.#current(file);
    if (unfinished) {
      if (!unfinished.isFlushed) await unfinished.handle.sync();
      unfinished.isFlushed = true;
      return stretch(unfinished.handle, offset, length);
    }
    const { folder } = await this.#folder();
    if (backupOf(file, 0) === null) throw new Error(`no backup: ${file}`);
    const handle = await this.#fs.open(path.join(folder, file), 'r');
    try {
      return await stretch(handle, offset, length);
    } finally {
      await handle.close();
    }
  }

  async keep({ id, isLocked }: { readonly id: string; readonly isLocked: boolean }): ReturnType<HostBackups['keep']> {
    const unfinished = this.#current(id);
    if (!unfinished) return { kind: 'failed', code: 'EBADF' };
    try {
      await unfinished.handle.sync();
      await unfinished.handle.close();
      const folder = path.dirname(unfinished.file);
      const name = backupName(this.#now(), isLocked);
      await this.#fs.rename(unfinished.file, path.join(folder, name));
      this.#unfinished = null;
      await flushFolder(folder, this.#fs);
      const removed = expiredBackups(await this.#files(folder));
      for (const file of removed) await this.#fs.rm(path.join(folder, file.name), { force: true });
      return { kind: 'kept', name, removed: removed.map((file) => file.name) };
    } catch (error) {
      await this.#drop();
      return { kind: 'failed', code: errorCode(error) };
    }
  }

  async discard({ id }: { readonly id: string }): Promise<null> {
    if (this.#current(id)) await this.#drop();
    return null;
  }

  #current(id: string): Unfinished | null {
    return this.#unfinished?.id === id ? this.#unfinished : null;
  }

  async #drop(): Promise<void> {
    const unfinished = this.#unfinished;
    this.#unfinished = null;
    if (!unfinished) return;
    // It may be closed already, or its stick pulled out: what stays is tidied away before the next one.
    await unfinished.handle.close().catch(() => undefined);
    await this.#fs.rm(unfinished.file, { force: true }).catch(() => undefined);
  }

  async #folder(): Promise<{ folder: string; isDefault: boolean }> {
    const { choiceFile, defaultFolder } = this.#settings;
    const text = await this.#fs.readFile(choiceFile, 'utf8').catch(() => '');
    const chosen = /^\{"folder":(".*")\}$/s.exec(text)?.[1];
    return chosen === undefined
      ? { folder: defaultFolder, isDefault: true }
      : { folder: JSON.parse(chosen) as string, isDefault: false };
  }

  /** A chosen folder that is not there is a drive that is not plugged in: it is never made. */
  async #reach(folder: string, isDefault: boolean): Promise<void> {
    if (isDefault) await this.#fs.mkdir(folder, { recursive: true });
    await this.#fs.access(folder, nodeFileSystem.constants.R_OK | nodeFileSystem.constants.W_OK);
  }

  async #free(folder: string): Promise<number> {
    const { bavail, bsize } = await this.#fs.statfs(folder);
    return bavail * bsize;
  }

  async #files(folder: string): Promise<BackupFile[]> {
    const files: BackupFile[] = [];
    for (const name of (await this.#fs.readdir(folder)).sort().reverse()) {
      if (backupOf(name, 0) === null) continue;
      const { size } = await this.#fs.stat(path.join(folder, name));
      const file = backupOf(name, size);
      if (file) files.push(file);
    }
    return files;
  }
}

async function stretch(handle: nodeFileSystem.FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await handle.read(bytes, 0, length, offset);
  return bytes.subarray(0, bytesRead);
}
