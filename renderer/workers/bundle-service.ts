import { transfer } from 'comlink';
import { asResult, BundleFault, type BundleError } from '#shared/bundle/bundle-error.ts';
import { BufferedSink, bufferedSource } from '#shared/bundle/buffered.ts';
import type { BundleInfo } from '#shared/bundle/bundle-info.ts';
import type { ByteSink, ByteSource } from '#shared/bundle/byte-source.ts';
import { LockingSink } from '#shared/bundle/lock/locking-sink.ts';
import type { PassphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { openBundle, peekBundle, type Bundle } from '#shared/bundle/open-bundle.ts';
import { writeBundle } from '#shared/bundle/write-bundle.ts';
import { RecordsDiffer } from '#shared/change/join-records.ts';
import { failure, success, type Result } from '#shared/model/result.ts';
import { bundleContent } from '../store/bundle-content.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { freshRecords } from '../store/fresh-records.ts';
import { previewMerge, type MergePreview } from '../store/preview-merge.ts';
import { takeInBundle } from '../store/take-in-bundle.ts';

/** What to write a bundle of. */
export interface BundleRequest {
  readonly app: string;
  readonly madeOn: string;
  /** Null for the whole archive. */
  readonly clippingIds: readonly string[] | null;
  /** Locks it; null leaves it open. */
  readonly lock: PassphraseKey | null;
}

/** A bundle to read: a file that somebody chose, or bytes that the page fetches from the host. */
export interface BundleToRead {
  readonly file: Blob | null;
  readonly size: number;
  /** The passphrase or its key, where it is locked. */
  readonly opener: string | PassphraseKey | null;
}

/** Fetches a stretch of a bundle that lies with the host. */
export type ReadStretch = (from: number, length: number) => Promise<Uint8Array>;
type OnProgress = (share: number) => void;

/** Writing and reading bundles as the renderer asks for it; runs in a worker. */
export interface BundleService {
  write(request: BundleRequest, put: ByteSink): Promise<BundleInfo>;
  /** What a bundle says of itself; see peekBundle. */
  peek(bundle: BundleToRead, read: ReadStretch): Promise<Result<BundleInfo, BundleError>>;
  /** Reads all of a bundle and takes nothing at its word; changes nothing. */
  verify(bundle: BundleToRead, read: ReadStretch, onProgress: OnProgress): Promise<Result<BundleInfo, BundleError>>;
  /** The same, and tells what taking it in would do; writes nothing. */
  preview(bundle: BundleToRead, onProgress: OnProgress): Promise<Result<MergePreview, BundleError>>;
  /** The same, and takes it into the archive if it is sound. @returns how many Changes were new */
  takeIn(bundle: BundleToRead, read: ReadStretch, onProgress: OnProgress): Promise<Result<number, BundleError>>;
}

export function createBundleService(archive: ArchiveDatabase): BundleService {
  return {
    write: (request, put) => writeTo(archive, request, put),
    peek: (bundle, read) => peekBundle(sourceOf(bundle, read), bundle.opener),
    async verify(bundle, read, onProgress) {
      const opened = await openBundle(sourceOf(bundle, read), bundle.opener);
      return opened.ok ? opened.value.verify(gently(onProgress)) : opened;
    },
    async preview(bundle, onProgress) {
      const opened = await openBundle(sourceOf(bundle, noStretch), bundle.opener);
      if (!opened.ok) return opened;
      const report = gently(onProgress);
      const verified = await opened.value.verify((share) => report(share / 2));
      return verified.ok ? preview(archive, opened.value) : verified;
    },
    async takeIn(bundle, read, onProgress) {
      const opened = await openBundle(sourceOf(bundle, read), bundle.opener);
      if (!opened.ok) return opened;
      const report = gently(onProgress);
      const verified = await opened.value.verify((share) => report(share / 2));
      return verified.ok ? takeIn(archive, opened.value, (share) => report((1 + share) / 2)) : verified;
    },
  };
}

async function writeTo(archive: ArchiveDatabase, request: BundleRequest, put: ByteSink): Promise<BundleInfo> {
  const { lock, ...options } = request;
  // What leaves the worker is moved, not copied.
  const sink = new BufferedSink((bytes) => put(transfer(bytes, [bytes.buffer])));
  const content = await bundleContent(archive, options);
  const locking = lock === null ? null : await LockingSink.begin(sink.put, lock);
  const info = await writeBundle(content, locking?.put ?? sink.put);
  await locking?.finish();
  await sink.finish();
  return info;
}

/** A file needs no host to be read. */
function noStretch(): Promise<Uint8Array> {
  return Promise.resolve(new Uint8Array());
}

async function preview(archive: ArchiveDatabase, bundle: Bundle): Promise<Result<MergePreview, BundleError>> {
  return asResult(async () => {
    try {
      // All that is new at once: a transaction does not wait while a file is read.
      return await previewMerge(archive, await freshRecords(archive, bundle.records()));
    } catch (error) {
      if (error instanceof RecordsDiffer) throw new BundleFault('records-differ');
      throw error;
    }
  });
}

async function takeIn(
  archive: ArchiveDatabase,
  bundle: Bundle,
  onProgress: OnProgress,
): Promise<Result<number, BundleError>> {
  try {
    return success(await takeInBundle(archive, bundle, onProgress));
  } catch (error) {
    // A file that changes, or is taken away, while it is read.
    if (error instanceof BundleFault) return failure(error.error);
    throw error;
  }
}

function sourceOf({ file, size }: BundleToRead, read: ReadStretch): ByteSource {
  if (!file) return bufferedSource({ size, read });
  const slice = async (from: number, length: number) => {
    try {
      return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
    } catch {
      // The browser says no more than that it cannot: the file is gone, locked, or on a stick that was pulled out.
      throw new BundleFault('unreadable');
    }
  };
  return bufferedSource({ size: file.size, read: slice });
}

/** Tells of progress a hundred times at most: each time is a message to the page. */
function gently(onProgress: OnProgress): OnProgress {
  let told = 0;
  return (share) => {
    if (share < told + 0.01 && share < 1) return;
    told = share;
    onProgress(share);
  };
}
