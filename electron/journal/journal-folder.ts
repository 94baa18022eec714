import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {
  HostJournal,
  JournalAddition,
  JournalLine,
  JournalOutcome,
  JournalState,
  JournalRenewal,
  JournalStretch,
} from '#shared/host.ts';
import { errorCode, writeAtomically } from '../files/write-atomically.ts';
import { appendLines } from './append-lines.ts';
import { FILE_NAME, fileNameOf } from './file-names.ts';
import { ID_FILE, keepOriginals, LOCK_FILE, originalFile } from './journal-files.ts';
import { reachOf } from './journal-reach.ts';
import { renewJournal, settleRenewal } from './renew-journal.ts';

/** How much of a file is read at once. */
const STRETCH_BYTES = 4 * 1024 ** 2;

/**
 * The journal in a folder beside the browser profile: for each device and month one file that is only ever added to,
 * and the originals by their hash. What was added is on the disk when the promise resolves.
 *
 * @param folder made at first use
 */
export function journalFolder(folder: string): HostJournal {
  let last: Promise<unknown> = settleRenewal(folder);
  // Whoever comes first meets what hindered it.
  last.catch(() => undefined);
  /** One addition after the other: two that interleave would cut each other's lines. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    state: () => inTurn(() => readState(folder)),
    append: (addition) => inTurn(() => outcomeOf(() => append(folder, addition))),
    renew: (renewal: JournalRenewal) => inTurn(() => outcomeOf(() => renewJournal(folder, renewal))),
    read: (stretch) => readStretch(folder, stretch),
    original: (sha256) => readOriginal(folder, sha256),
  };
}

async function outcomeOf(task: () => Promise<void>): Promise<JournalOutcome> {
  try {
    await task();
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', code: errorCode(error) };
  }
}

async function append(folder: string, { lines, originals }: JournalAddition): Promise<void> {
  await identify(folder);
  await keepOriginals(folder, originals);
  for (const [name, own] of byFile(lines)) await appendLines(path.join(folder, name), own);
}

function byFile(lines: readonly JournalLine[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { device, at, line } of lines) {
    const name = fileNameOf(device, at);
    const own = files.get(name);
    if (own) own.push(line);
    else files.set(name, [line]);
  }
  return files;
}

async function readState(folder: string): Promise<JournalState> {
  const id = await identify(folder);
  const names = (await fs.readdir(folder)).filter((name) => FILE_NAME.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, size: (await fs.stat(path.join(folder, name))).size })),
  );
  const lock = await readLock(folder);
  const devices = await reachOf(
    names.map((name) => path.join(folder, name)),
    lock !== null,
  );
  return { id, files, devices, lock };
}

async function readLock(folder: string): Promise<string | null> {
  try {
    return await fs.readFile(path.join(folder, LOCK_FILE), 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The folder's id, made up where it has none. */
async function identify(folder: string): Promise<string> {
  const file = path.join(folder, ID_FILE);
  const known = await fs.readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f-]{36}$/.test(known)) return known;
  await fs.mkdir(folder, { recursive: true });
  const id = randomUUID();
  await writeAtomically(file, new TextEncoder().encode(id));
  return id;
}

async function readStretch(folder: string, { file, offset }: JournalStretch): Promise<Uint8Array> {
  const handle = await fs.open(path.join(folder, file), 'r');
  try {
    const buffer = new Uint8Array(STRETCH_BYTES);
    const { bytesRead } = await handle.read(buffer, 0, STRETCH_BYTES, offset);
    return buffer.slice(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function readOriginal(folder: string, sha256: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await fs.readFile(originalFile(folder, sha256)));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
