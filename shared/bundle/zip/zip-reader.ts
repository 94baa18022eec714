import { Inflate } from 'fflate';
import { joinBytes } from '../../text/join-bytes.ts';
import { BundleFault } from '../bundle-error.ts';
import { piecesOf, type ByteSource } from '../byte-source.ts';
import { crc32 } from './crc32.ts';
import {
  CENTRAL,
  CENTRAL_SIZE,
  centralHeader,
  dataDescriptor,
  DEFLATED,
  DESCRIPTOR_SIZE,
  END,
  END_64,
  END_64_SIZE,
  END_SIZE,
  endRecords,
  localHeader,
  LOCATOR_64,
  LOCATOR_64_SIZE,
  MARK_16,
  MARK_32,
  STORED,
  type ZipEnd,
  type ZipEntry,
} from './zip-layout.ts';

/** A list of contents larger than this is a fault: it is that of half a million members. */
const LARGEST_CONTENTS = 64 * 1024 * 1024;
/** The list is read in pieces of this size, so that its length does not count. */
const CONTENTS_PIECE = 256 * 1024;
/** A line of it, with the longest name and the 64-bit offset: where less than that is left, the next piece is needed. */
const LONGEST_ENTRY = CENTRAL_SIZE + MARK_16 + 12;
/** Deflated bytes at a time; at the most they become a thousand times as many. */
const DEFLATED_PIECE = 16 * 1024;

/**
 * Reads the list of contents, and demands that the file is laid out as ours are: the members fill it from the first
 * byte to the list, in its order, and every header is the one that our writer would have written.
 *
 * @param commentSize how many bytes the file's comment has
 * @throws BundleFault where it is not so; for some of it only at the end
 */
export async function* readContents(source: ByteSource, commentSize: number): AsyncGenerator<ZipEntry> {
  const end = await readEnd(source, commentSize);
  if (end.size > LARGEST_CONTENTS) throw new BundleFault('too-large');
  let offset = 0;
  let count = 0;
  let rest: Uint8Array = new Uint8Array();
  let unread = end.size;
  for await (const piece of piecesOf(source, end.offset, end.size, CONTENTS_PIECE)) {
    const contents = joinBytes([rest, piece]);
    unread -= piece.length;
    let at = 0;
    while (at < contents.length && (unread === 0 || contents.length - at >= LONGEST_ENTRY)) {
      const { entry, length } = readEntry(contents, at);
      if (entry.offset !== offset) throw new BundleFault('layout', entry.name);
      at += length;
      offset += localHeader(entry).length + entry.compressedSize + (entry.isStreamed ? DESCRIPTOR_SIZE : 0);
      count += 1;
      yield entry;
    }
    rest = contents.subarray(at);
  }
  if (offset !== end.offset || count !== end.count) throw new BundleFault('layout');
}

async function readEnd(source: ByteSource, commentSize: number): Promise<ZipEnd> {
  const tail = END_64_SIZE + LOCATOR_64_SIZE + END_SIZE;
  const until = source.size - commentSize;
  const from = Math.max(0, until - tail);
  if (until - from < END_SIZE) throw new BundleFault('truncated');
  const bytes = await source.read(from, until - from);
  const view = viewOf(bytes);
  const at = bytes.length - END_SIZE;
  if (view.getUint32(at, true) !== END) throw new BundleFault('layout');
  const isLarge = view.getUint16(at + 10, true) === MARK_16 && bytes.length === tail;
  const end: ZipEnd = isLarge
    ? { count: number64(view, 32), size: number64(view, 40), offset: number64(view, 48) }
    : {
        count: view.getUint16(at + 10, true),
        size: view.getUint32(at + 12, true),
        offset: view.getUint32(at + 16, true),
      };
  if (isLarge && (view.getUint32(0, true) !== END_64 || view.getUint32(END_64_SIZE, true) !== LOCATOR_64)) {
    throw new BundleFault('layout');
  }
  const expected = endRecords(end, commentSize);
  const isOurs = isSame(expected, bytes.subarray(bytes.length - expected.length));
  if (!isOurs || end.offset + end.size + expected.length !== until) throw new BundleFault('layout');
  return end;
}

function readEntry(contents: Uint8Array, at: number): { entry: ZipEntry; length: number } {
  if (at + CENTRAL_SIZE > contents.length) throw new BundleFault('layout');
  const view = viewOf(contents);
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const isFar = view.getUint32(at + 42, true) === MARK_32 && nameEnd + 12 <= contents.length;
  const method = view.getUint16(at + 10, true);
  const isKnownMethod = method === STORED || method === DEFLATED;
  if (view.getUint32(at, true) !== CENTRAL || !isKnownMethod || nameEnd > contents.length) {
    throw new BundleFault('layout');
  }
  const entry: ZipEntry = {
    name: nameOf(contents.subarray(at + CENTRAL_SIZE, nameEnd)),
    method,
    isStreamed: (view.getUint16(at + 8, true) & 8) !== 0,
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: isFar ? number64(view, nameEnd + 4) : view.getUint32(at + 42, true),
  };
  const expected = centralHeader(entry);
  if (!isSame(expected, contents.subarray(at, at + expected.length))) throw new BundleFault('layout', entry.name);
  return { entry, length: expected.length };
}

/**
 * A member's content, piece by piece; by its end size and CRC-32 are as declared.
 *
 * @throws BundleFault where they are not, or where a header is not the one that stands in the list of contents
 */
export async function* readMember(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const { name, offset, compressedSize, isStreamed, size, method, crc } = entry;
  const head = localHeader(entry);
  if (!isSame(head, await source.read(offset, head.length))) throw new BundleFault('layout', name);
  const from = offset + head.length;
  if (isStreamed) {
    const descriptor = await source.read(from + compressedSize, DESCRIPTOR_SIZE);
    if (!isSame(dataDescriptor(entry), descriptor)) throw new BundleFault('layout', name);
  }
  const data = piecesOf(source, from, compressedSize, DEFLATED_PIECE);
  let found = 0;
  let sum = 0;
  for await (const piece of method === STORED ? data : inflate(data, name)) {
    found += piece.length;
    if (found > size) throw new BundleFault('damaged-member', name);
    sum = crc32(piece, sum);
    yield piece;
  }
  if (found !== size || sum !== crc) throw new BundleFault('damaged-member', name);
}

async function* inflate(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const inflater = new Inflate((bytes) => ready.push(bytes));
  const push = (piece: Uint8Array, isLast: boolean) => {
    try {
      inflater.push(piece, isLast);
    } catch {
      // Whatever the library calls it, the data are not what a deflater wrote.
      throw new BundleFault('damaged-member', name);
    }
    const done = ready;
    ready = [];
    return done;
  };
  for await (const piece of pieces) yield* push(piece, false);
  yield* push(new Uint8Array(), true);
}

function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BundleFault('layout');
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A 64-bit size; one beyond what a number can hold is beyond any file. */
function number64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new BundleFault('layout');
  return Number(value);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
