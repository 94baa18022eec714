import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import type { BundleContent } from '#shared/bundle/write-bundle.ts';
import { formatReading, tick, type ClockState } from '#shared/change/clock.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import type { Change, ChangeRecord } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import { insertion } from '#shared/model/patches.ts';
import { receive } from '#shared/pipeline.ts';
import { newClipping } from '#shared/review/new-clipping.ts';
import { fileErrorInWords } from './file-error-in-words.ts';
import type { Say } from './words/say.ts';

/**
 * What a bundle of files holds: each as a clipping to review, as an import makes it. The files are read as they are
 * needed, so that a folder of them never fills the memory.
 *
 * @returns also what could not be read, a line each; complete once the content was read
 */
export async function contentOfFiles(
  files: readonly string[],
  app: string,
  say: Say,
): Promise<{ readonly content: BundleContent; readonly failures: string[] }> {
  const failures: string[] = [];
  const hashes = new Map<string, string>();
  for (const file of files) {
    try {
      hashes.set(
        file,
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      );
    } catch (error) {
      failures.push(fileErrorInWords(file, error, say));
    }
  }
  const taken = new Map<string, string>();
  const content: BundleContent = {
    app,
    madeOn: new Date().toISOString(),
    scope: 'whole',
    records: recordsOf([...hashes.keys()], taken, (file, reason) => failures.push(fileErrorInWords(file, reason, say))),
    originals: originalsOf(taken),
  };
  return { content, failures };
}

/** One Change a file, all of them one step to undo; what was taken is told by hash. */
async function* recordsOf(
  files: readonly string[],
  taken: Map<string, string>,
  fail: (file: string, reason: string) => void,
): AsyncGenerator<ChangeRecord> {
  const device = randomUUID().slice(0, 8);
  const group = newId();
  let clock: ClockState | null = null;
  let previous: string | null = null;
  for (const file of files) {
    const received = receive({ name: path.basename(file), bytes: await readFile(file), kind: 'file' });
    if (!received.ok) {
      fail(file, received.error.reason);
      continue;
    }
    clock = tick(clock, Date.now());
    const { clipping, text } = newClipping(received.value, newId(), new Date(clock.milliseconds).toISOString());
    const change: Change = {
      ...{ id: newId(), group, kind: 'do', reverts: null, device, actor: '', seen: {}, seenOf: {} },
      label: { name: 'import', params: { count: 1 } },
      at: formatReading(clock, device),
      patches: [insertion('clippings', clipping), insertion('texts', text)],
    };
    const { record } = linkRecord(change, previous);
    previous = record.hash;
    taken.set(clipping.originalSha256, file);
    yield record;
  }
}

async function* originalsOf(taken: ReadonlyMap<string, string>): AsyncGenerator<Original> {
  for (const [sha256, file] of [...taken].sort(([one], [other]) => (one < other ? -1 : 1))) {
    yield { sha256, bytes: new Uint8Array(await readFile(file)) };
  }
}
