import { v7 as newId } from 'uuid';
import { insertion } from '#shared/model/patches.ts';
import type { Detection } from '#shared/model/analysis.ts';
import type { Clipping, Original } from '#shared/model/clipping.ts';
import { MAX_SOURCE_BYTES, type ImportError, type ImportSource } from '#shared/model/source.ts';
import { newClipping } from '#shared/review/new-clipping.ts';
import { database } from '../store/database.ts';
import { analysis } from '../workers/analysis.ts';
import { write } from './write.ts';

/** Something to import whose bytes are read when its turn comes, so that a folder of files never fills the memory. */
export interface PendingSource {
  readonly name: string;
  readonly kind: ImportSource['kind'];
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** What became of one source. `saved` means that it is on disk. */
export type ImportOutcome =
  | {
      readonly kind: 'saved';
      readonly name: string;
      /** As it was found in the text; null where none was. */
      readonly title: string | null;
      readonly clippingId: string;
      readonly duplicateOf: string | null;
      /** How many footnotes of the document were left out. */
      readonly footnotes: number;
    }
  | { readonly kind: 'failed'; readonly name: string; readonly reason: ImportFailure };

/** Why a source is not in the archive; the interface has a sentence for each. */
export type ImportFailure = ImportError['reason'] | 'unreadable' | 'storage-full';

export interface ImportProgress {
  readonly done: number;
  readonly of: number;
  readonly outcomes: readonly ImportOutcome[];
}

export interface ImportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly now?: () => Date;
}

/** How many clippings are written in one transaction: few enough that progress is seen, many enough to be fast. */
const BATCH = 20;

/** Something read and cleaned, not yet saved. */
interface Received {
  readonly detection: Detection;
  readonly bytes: Uint8Array;
}

/**
 * Takes sources into the inbox. Each is read, cleaned and detected in the worker; batches are saved as they come, all
 * of them one step to undo. A source that fails is named and the others go on. What was saved before a cancel stays.
 *
 * @returns what became of each source that was dealt with, in order
 */
export async function importSources(
  sources: readonly PendingSource[],
  { signal, onProgress, now = () => new Date() }: ImportOptions = {},
): Promise<readonly ImportOutcome[]> {
  const group = newId();
  const outcomes: ImportOutcome[] = [];
  const isCancelled = () => signal?.aborted === true;
  const report = () => onProgress?.({ done: outcomes.length, of: sources.length, outcomes: [...outcomes] });
  report();
  for (let from = 0; from < sources.length && !isCancelled(); from += BATCH) {
    const received: Received[] = [];
    const failed: ImportOutcome[] = [];
    for (const source of sources.slice(from, from + BATCH)) {
      if (isCancelled()) break;
      const result = await receiveSource(source);
      if ('detection' in result) received.push(result);
      else failed.push({ kind: 'failed', ...result });
    }
    outcomes.push(...(await saveBatch(received, group, now().toISOString())), ...failed);
    report();
  }
  return outcomes;
}

async function receiveSource(source: PendingSource): Promise<Received | { name: string; reason: ImportFailure }> {
  const { name, kind, size } = source;
  // Not even read: a film dropped by mistake would fill the memory.
  if (size > MAX_SOURCE_BYTES) return { name, reason: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = await source.read();
  } catch {
    // The browser's file reading fails for files that are gone, locked or not ours to read; it says no more than that.
    return { name, reason: 'unreadable' };
  }
  const result = await analysis().receive({ name, kind, bytes });
  return result.ok ? { detection: result.value, bytes } : result.error;
}

async function saveBatch(received: readonly Received[], group: string, importedAt: string): Promise<ImportOutcome[]> {
  if (received.length === 0) return [];
  try {
    return await writeBatch(received, group, importedAt);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return received.map(({ detection }) => ({ kind: 'failed', name: detection.raw.name, reason: 'storage-full' }));
  }
}

/** IndexedDB says that the disk is full by aborting the transaction with this error, bare or wrapped. */
function isStorageFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = 'inner' in cause ? cause.inner : undefined) {
    if (cause.name === 'QuotaExceededError') return true;
  }
  return false;
}

async function writeBatch(received: readonly Received[], group: string, importedAt: string): Promise<ImportOutcome[]> {
  const saved: ImportOutcome[] = [];
  const originals: Original[] = received.map(({ detection, bytes }) => ({ sha256: detection.raw.sha256, bytes }));
  await write({
    label: { name: 'import', params: { count: received.length } },
    group,
    originals,
    plan: async () => {
      const rows = received.map(({ detection }) => newClipping(detection, newId(), importedAt));
      const known = await knownCopies(rows.map(({ clipping }) => clipping));
      return rows.flatMap(({ clipping, text }, index) => {
        const { id, title, sourceName: name } = clipping;
        const duplicateOf = keysOf(clipping).flatMap((key) => known.get(key) ?? [])[0] ?? null;
        const footnotes = received[index]?.detection.raw.footnotes ?? 0;
        saved.push({ kind: 'saved', name, title, clippingId: id, duplicateOf, footnotes });
        for (const key of keysOf(clipping)) known.set(key, id);
        return [insertion('clippings', clipping), insertion('texts', text)];
      });
    },
  });
  return saved;
}

/** What a copy shares with its like: the bytes, or the text in another encoding or with other line ends. */
function keysOf({ originalSha256, textSha256 }: Clipping): string[] {
  return [originalSha256, ...(textSha256 === undefined ? [] : [textSha256])];
}

/** The clippings of the archive that are copies of these, by what they share. */
async function knownCopies(clippings: readonly Clipping[]): Promise<Map<string, string>> {
  const keys = clippings.flatMap(keysOf);
  const copies = await database.clippings.where('originalSha256').anyOf(keys).or('textSha256').anyOf(keys).toArray();
  return new Map(copies.flatMap((copy) => keysOf(copy).map((key) => [key, copy.id])));
}
