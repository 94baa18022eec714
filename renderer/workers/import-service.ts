import { v7 as newId } from 'uuid';
import type { Detection } from '#shared/model/analysis.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import { Lock } from '#shared/model/lock.ts';
import { insertion } from '#shared/model/patches.ts';
import { pause } from '#shared/model/pause.ts';
import { MAX_SOURCE_BYTES, type ImportError, type ImportSource } from '#shared/model/source.ts';
import { receive } from '#shared/pipeline.ts';
import { newClipping } from '#shared/review/new-clipping.ts';
import { commitChange } from '../store/commit-change.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { prepareSegment } from '../store/index-change.ts';

/** Something to import, whose bytes are read when its turn comes: a folder of files never fills the memory. */
export interface PendingSource {
  readonly name: string;
  readonly kind: ImportSource['kind'];
  readonly content: Blob;
}

/** What became of one source. `saved` means that it is in the archive, on the disk. */
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

/** How sources are taken. */
export interface TakeOptions {
  /** The step of the journal that the whole import is. */
  readonly group: string;
  readonly importedAt: string;
  /** Whether to rest after each source as long as it took: of two processors, somebody who types needs more than one. */
  readonly gently: boolean;
}

/** Importing as the renderer asks for it; runs in a worker, so that the page only hears what became of it. */
export interface ImportService {
  /**
   * Reads, cleans and saves sources, as one Change. While one call's sources are being saved, those of the next are read.
   *
   * @returns what became of each; what failed comes last
   */
  take(sources: readonly PendingSource[], options: TakeOptions): Promise<readonly ImportOutcome[]>;
}

export function createImportService(archive: ArchiveDatabase): ImportService {
  const [receiving, saving] = [new Lock(), new Lock()];
  return {
    async take(sources, options) {
      const received: Received[] = [];
      const failed: ImportOutcome[] = [];
      await receiving.run(async () => {
        for (const source of sources) {
          const begun = performance.now();
          const result = await receiveSource(source);
          if ('detection' in result) received.push(result);
          else failed.push(result);
          if (options.gently) await pause(performance.now() - begun);
        }
      });
      return saving.run(async () => [...(await save(archive, received, options)), ...failed]);
    },
  };
}

/** Something read and cleaned, not yet saved. */
interface Received {
  readonly detection: Detection;
  readonly bytes: Uint8Array;
}

async function receiveSource({ name, kind, content }: PendingSource): Promise<Received | ImportOutcome> {
  // Not even read: a film dropped by mistake would fill the memory.
  if (content.size > MAX_SOURCE_BYTES) return failure(name, 'too-large');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await content.arrayBuffer());
  } catch {
    // The browser's file reading fails for files that are gone, locked or not ours to read; it says no more than that.
    return failure(name, 'unreadable');
  }
  const result = receive({ name, kind, bytes });
  return result.ok ? { detection: result.value, bytes } : failure(result.error.name, result.error.reason);
}

function failure(name: string, reason: ImportFailure): ImportOutcome {
  return { kind: 'failed', name, reason };
}

async function save(
  archive: ArchiveDatabase,
  received: readonly Received[],
  options: TakeOptions,
): Promise<ImportOutcome[]> {
  if (received.length === 0) return [];
  try {
    return await write(archive, received, options);
  } catch (error) {
    if (!isStorageFull(error)) throw error;
    return received.map(({ detection }) => failure(detection.raw.name, 'storage-full'));
  }
}

/** IndexedDB says that the disk is full by aborting the transaction with this error, bare or wrapped. */
function isStorageFull(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = 'inner' in cause ? cause.inner : undefined) {
    if (cause.name === 'QuotaExceededError') return true;
  }
  return false;
}

async function write(
  archive: ArchiveDatabase,
  received: readonly Received[],
  { group, importedAt }: TakeOptions,
): Promise<ImportOutcome[]> {
  const rows = received.map(({ detection }) => newClipping(detection, newId(), importedAt));
  const clippings = rows.map(({ clipping }) => clipping);
  let known = new Map<string, string>();
  await commitChange(archive, {
    label: { name: 'import', params: { count: received.length } },
    group,
    originals: received.map(({ detection, bytes }) => ({ sha256: detection.raw.sha256, bytes })),
    segment: prepareSegment(rows),
    plan: async () => {
      known = await knownCopies(archive, clippings);
      return rows.flatMap(insertions);
    },
  });
  return clippings.map((clipping, index) => {
    const { id, title, sourceName: name } = clipping;
    const duplicateOf = keysOf(clipping).flatMap((key) => known.get(key) ?? [])[0] ?? null;
    for (const key of keysOf(clipping)) known.set(key, id);
    const footnotes = received[index]?.detection.raw.footnotes ?? 0;
    return { kind: 'saved', name, title, clippingId: id, duplicateOf, footnotes };
  });
}

function insertions({ clipping, text }: { readonly clipping: Clipping; readonly text: ClippingText }) {
  return [insertion('clippings', clipping), insertion('texts', text)];
}

/** What a copy shares with its like: the bytes, or the text in another encoding or with other line ends. */
function keysOf({ originalSha256, textSha256 }: Clipping): string[] {
  return [originalSha256, ...(textSha256 === undefined ? [] : [textSha256])];
}

/** The clippings of the archive that are copies of these, by what they share. */
async function knownCopies(archive: ArchiveDatabase, clippings: readonly Clipping[]): Promise<Map<string, string>> {
  const keys = [...new Set(clippings.flatMap(keysOf))];
  // One request a key, all at once: a cursor over many keys would wait for each in turn.
  const copiesBy = (index: string) => keys.map((key) => archive.clippings.where(index).equals(key).toArray());
  const copies = (await Promise.all([...copiesBy('originalSha256'), ...copiesBy('textSha256')])).flat();
  return new Map(copies.flatMap((copy) => keysOf(copy).map((key) => [key, copy.id])));
}
