import { sha256 as newDigest } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Original } from '../model/clipping.ts';
import type { ChangeRecord } from '../model/change.ts';
import { sha256 } from '../text/sha256.ts';
import { BAG_DECLARATION, bagInfoText, manifestLine, type ListedMember } from './bag-text.ts';
import { BUNDLE_FORMAT, BundleCount, type BundleInfo } from './bundle-info.ts';
import type { ByteSink } from './byte-source.ts';
import { digested } from './digested.ts';
import { COMMENT_SIZE, DigestingSink } from './file-digest.ts';
import { BAG_INFO, BAGIT, CHANGES, INFO, MANIFEST, originalMember, TAG_MANIFEST } from './members.ts';
import { recordLine } from './record-lines.ts';
import { ZipWriter } from './zip/zip-writer.ts';

/** What a bundle is made of. Both are read once, one by one, and never held. */
export interface BundleContent {
  readonly app: string;
  /** ISO 8601 UTC. */
  readonly madeOn: string;
  readonly scope: BundleInfo['scope'];
  /** In the order of their clocks, each once. */
  readonly records: AsyncIterable<ChangeRecord>;
  /** In the order of their hashes, each once. */
  readonly originals: AsyncIterable<Original>;
}

/** Lines are deflated in portions of this size. */
const PORTION = 64 * 1024;

/**
 * Writes a bundle: a BagIt bag (RFC 8493) in a zip, from its beginning to its end. The same content gives the same
 * bytes. What grows with the archive is some 190 bytes an original: its line in the list of contents and two digests.
 *
 * @throws BundleFault `member-too-large` where the records take more than a zip's member holds (4 GB)
 * @returns what it says of itself
 */
export async function writeBundle(content: BundleContent, sink: ByteSink): Promise<BundleInfo> {
  const file = new DigestingSink(sink);
  const zip = new ZipWriter(file.put);
  const count = new BundleCount();
  await zip.add(BAGIT, utf8ToBytes(BAG_DECLARATION));
  const changes = await addChanges(zip, content.records, count);
  let originalBytes = 0;
  for await (const { sha256: digest, bytes } of content.originals) {
    count.addOriginal(digest);
    await zip.add(originalMember(digest), bytes);
    originalBytes += bytes.length;
  }
  const { app, madeOn, scope } = content;
  const info: BundleInfo = { format: BUNDLE_FORMAT, app, madeOn, scope, ...count.get() };
  const about = await addText(zip, INFO, `${JSON.stringify(info, null, 2)}\n`);
  const payload = { bytes: changes.size + originalBytes + about.size, files: count.originals.length + 2 };
  const manifest = newDigest.create();
  const tags = [
    { name: BAGIT, digest: sha256(utf8ToBytes(BAG_DECLARATION)) },
    await addText(zip, BAG_INFO, bagInfoText(info, payload)),
  ];
  await zip.addStreamed(MANIFEST, digested(manifest, inPortions(manifestLines(changes, count, about), PORTION)));
  const manifestTag = { name: MANIFEST, digest: bytesToHex(manifest.digest()) };
  await addText(zip, TAG_MANIFEST, [...tags, manifestTag].map(manifestLine).join(''));
  await zip.finish(COMMENT_SIZE);
  await file.finish();
  return info;
}

async function addText(zip: ZipWriter, name: string, text: string): Promise<ListedMember> {
  const bytes = utf8ToBytes(text);
  await zip.add(name, bytes);
  return { name, digest: sha256(bytes), size: bytes.length };
}

async function addChanges(
  zip: ZipWriter,
  records: AsyncIterable<ChangeRecord>,
  count: BundleCount,
): Promise<ListedMember> {
  const digest = newDigest.create();
  async function* lines(): AsyncGenerator<Uint8Array> {
    for await (const record of records) {
      count.addRecord(record);
      yield recordLine(record);
    }
  }
  const size = await zip.addStreamed(CHANGES, digested(digest, inPortions(lines(), PORTION)));
  return { name: CHANGES, digest: bytesToHex(digest.digest()), size };
}

/** The manifest of the payload, line by line, in the order of the members. */
function* manifestLines(changes: ListedMember, count: BundleCount, about: ListedMember): Generator<Uint8Array> {
  yield utf8ToBytes(manifestLine(changes));
  for (const digest of count.originals.values()) {
    yield utf8ToBytes(manifestLine({ name: originalMember(digest), digest }));
  }
  yield utf8ToBytes(manifestLine(about));
}

/** The same bytes in pieces of about one size, so that short lines do not cost a step each. */
async function* inPortions(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  let portion = new Uint8Array(size);
  let filled = 0;
  for await (const piece of pieces) {
    let from = 0;
    while (from < piece.length) {
      const taken = piece.subarray(from, from + size - filled);
      portion.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled < size) continue;
      yield portion;
      portion = new Uint8Array(size);
      filled = 0;
    }
  }
  if (filled > 0) yield portion.subarray(0, filled);
}
