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

/** A transaction has so many clippings at most, or what was read in this time: progress is seen, and little is waited. */
const BATCH = 50;
const BATCH_MS = 500;
/** So many sources are read and cleaned at a time: while the worker cleans one, the next ones are on their way. */
const AT_ONCE = 4;

/** Something read and cleaned, not yet saved. */
interface Received {
  readonly detection: Detection;
  readonly bytes: Uint8Array;
}

type Receipt = Received | { readonly name: string; readonly reason: ImportFailure };

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
  const report = () => onProgress?.({ done: outcomes.length, of: sources.length, outcomes: [...outcomes] });
  const isCancelled = () => signal?.aborted === true;
  report();
  let saving: Promise<void> = Promise.resolve();
  for await (const batch of receivedInBatches(sources, isCancelled)) {
    // While one batch is being saved, the next is read; never more.
    await saving;
    if (isCancelled()) break;
    saving = saveBatch(batch, group, now().toISOString()).then((saved) => {
      outcomes.push(...saved);
      report();
    });
    // What it fails with is thrown where it is waited for; so it is with what is received below.
    saving.catch(() => undefined);
  }
  await saving;
  return outcomes;
}

/** Sources as they were read and cleaned, in their order, until they end or the import is cancelled. */
async function* receivedInBatches(
  sources: readonly PendingSource[],
  isCancelled: () => boolean,
): AsyncGenerator<readonly Receipt[]> {
  const underWay: Promise<Receipt>[] = [];
  let batch: Receipt[] = [];
  let begun = performance.now();
  for (let next = 0; (next < sources.length || underWay.length > 0) && !isCancelled();) {
    for (const source of sources.slice(next, next + AT_ONCE - underWay.length)) {
      const receiving = receiveSource(source);
      receiving.catch(() => undefined);
      underWay.push(receiving);
      next += 1;
    }
    const receipt = await underWay.shift();
    if (receipt) batch.push(receipt);
    if (batch.length < BATCH && performance.now() - begun < BATCH_MS) continue;
    yield batch;
    batch = [];
    begun = performance.now();
  }
  if (batch.length > 0) yield batch;
}

async function receiveSource(source: PendingSource): Promise<Receipt> {
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

/** Saves what could be read of a batch; says of each what became of it, what failed after what was saved. */
async function saveBatch(batch: readonly Receipt[], group: string, importedAt: string): Promise<ImportOutcome[]> {
  const received = batch.flatMap((receipt) => ('detection' in receipt ? [receipt] : []));
  const failed = batch.flatMap((receipt) => ('reason' in receipt ? [{ kind: 'failed' as const, ...receipt }] : []));
  if (received.length === 0) return failed;
  try {
    return [...(await writeBatch(received, group, importedAt)), ...failed];
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    const full = received.map(({ detection }) => failure(detection.raw.name, 'storage-full'));
    return [...full, ...failed];
  }
}

function failure(name: string, reason: ImportFailure): ImportOutcome {
  return { kind: 'failed', name, reason };
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
  const keys = [...new Set(clippings.flatMap(keysOf))];
  // One request a key, all at once: a cursor over many keys would wait for each in turn.
  const copiesBy = (index: string) => keys.map((key) => database.clippings.where(index).equals(key).toArray());
  const copies = (await Promise.all([...copiesBy('originalSha256'), ...copiesBy('textSha256')])).flat();
  return new Map(copies.flatMap((copy) => keysOf(copy).map((key) => [key, copy.id])));
}
