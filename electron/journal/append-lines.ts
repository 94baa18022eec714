import * as nodeFileSystem from 'node:fs/promises';
import path from 'node:path';
import { flushFolder } from '../files/write-atomically.ts';

/** The few calls of Node's file system this needs; a test hands in a disk that fails. */
export type AppendingFileSystem = Pick<typeof nodeFileSystem, 'open'>;

const LINE_FEED = 10;

/**
 * Adds lines to a file and waits until the disk has them. What a crash left half written at the file's end stays, as a
 * line of its own that no reader takes for a record; nothing that stands is ever written over.
 * Fails with the operating system's error; then the file is as long as it was, if the disk still lets it be cut.
 */
export async function appendLines(
  file: string,
  lines: readonly string[],
  fs: AppendingFileSystem = nodeFileSystem,
): Promise<void> {
  // Not 'a': the torn end has to be looked at, and a failed addition to be cut off.
  const handle = await fs.open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const isTorn = size > 0 && !(await endsLine(handle, size));
    const text = `${isTorn ? '\n' : ''}${lines.join('\n')}\n`;
    try {
      await handle.appendFile(text);
      await handle.sync();
    } catch (error) {
      // Whether or not it can be cut, the first error is the one that tells the user what to do.
      await handle.truncate(size).catch(() => undefined);
      throw error;
    }
    if (size === 0) await flushFolder(path.dirname(file), fs);
  } finally {
    await handle.close();
  }
}

async function endsLine(handle: nodeFileSystem.FileHandle, size: number): Promise<boolean> {
  const last = new Uint8Array(1);
  await handle.read(last, 0, 1, size - 1);
  return last[0] === LINE_FEED;
}
