import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type {
  HostJournal,
  JournalAddition,
  JournalLine,
  JournalOutcome,
  JournalState,
  JournalStretch,
  KeptOriginal,
} from '#shared/host.ts';
import { errorCode, writeAtomically } from '../files/write-atomically.ts';
import { appendLines } from './append-lines.ts';
import { FILE_NAME, fileNameOf } from './file-names.ts';
import { reachOf } from './journal-reach.ts';

/** How much of a file is read at once. */
const STRETCH_BYTES = 4 * 1024 ** 2;
/** Originals written at once: enough to let the disk order them, few enough to stay within the open files allowed. */
const AT_ONCE = 8;
const ID_FILE = 'journal-id';

/**
 * The journal in a folder beside the browser profile: for each device and month one file that is only ever added to,
 * and the originals by their hash. What was added is on the disk when the promise resolves.
 *
 * @param folder made at first use
 */
export function journalFolder(folder: string): HostJournal {
  let last: Promise<unknown> = Promise.resolve();
  /** One addition after the other: two that interleave would cut each other's lines. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    state: () => inTurn(() => readState(folder)),
    append: (addition) => inTurn(() => append(folder, addition)),
    read: (stretch) => readStretch(folder, stretch),
    original: (sha256) => readOriginal(folder, sha256),
  };
}

async function append(folder: string, { lines, originals }: JournalAddition): Promise<JournalOutcome> {
  try {
    await identify(folder);
    for (let from = 0; from < originals.length; from += AT_ONCE) {
      await Promise.all(originals.slice(from, from + AT_ONCE).map((original) => keepOriginal(folder, original)));
    }
    for (const [name, own] of byFile(lines)) await appendLines(path.join(folder, name), own);
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', code: errorCode(error) };
  }
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
  return { id, files, devices: await reachOf(names.map((name) => path.join(folder, name))) };
}

/** The folder's own id; made with it. */
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

function originalFile(folder: string, sha256: string): string {
  // Two characters a folder: no folder then grows to where file systems become slow.
  return path.join(folder, 'originals', sha256.slice(0, 2), sha256);
}

async function keepOriginal(folder: string, { sha256, bytes }: KeptOriginal): Promise<void> {
  const file = originalFile(folder, sha256);
  const known = await fs.readFile(file).catch(() => null);
  // The same bytes are kept once; a damaged copy is replaced by a good one.
  if (known && hashOf(known) === sha256) return;
  if (hashOf(bytes) !== sha256) throw Object.assign(new Error('not the original of that hash'), { code: 'EBADMSG' });
  await fs.mkdir(path.dirname(file), { recursive: true });
  await writeAtomically(file, bytes);
}

async function readOriginal(folder: string, sha256: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await fs.readFile(originalFile(folder, sha256)));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
