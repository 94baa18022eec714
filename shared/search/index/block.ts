/** The parts of a segment. Each is a run of bytes, kept in blocks. */
export const STREAM = { terms: 0, postings: 1, positions: 2, documents: 3 } as const;
export type Stream = (typeof STREAM)[keyof typeof STREAM];
export const STREAM_COUNT = 4;

/**
 * Bytes in a block, its checksum not counted. Chromium keeps a value of more than 64 KB in a file of its own; blocks of
 * terms are smaller since a look-up reads through one.
 */
export const BLOCK_SIZE = 32_768;
export const TERMS_BLOCK_SIZE = 8_192;

const BLOCKS_PER_STREAM = 2 ** 20;
const BLOCKS_PER_SEGMENT = BLOCKS_PER_STREAM * STREAM_COUNT;

/** A block as it is stored, under a key that sorts by segment, stream and number. */
export interface StoredBlock {
  readonly key: number;
  readonly bytes: Uint8Array;
}

export function blockKey(segment: number, stream: Stream, number: number): number {
  return segment * BLOCKS_PER_SEGMENT + stream * BLOCKS_PER_STREAM + number;
}

/** The first and the last key that a segment's blocks may have. */
export function blockKeysOf(segment: number): readonly [number, number] {
  return [segment * BLOCKS_PER_SEGMENT, (segment + 1) * BLOCKS_PER_SEGMENT - 1];
}

const CHECKSUM_BYTES = 4;

/** A block with its checksum behind it. */
export function sealed(bytes: Uint8Array): Uint8Array {
  const block = new Uint8Array(bytes.length + CHECKSUM_BYTES);
  block.set(bytes);
  const view = viewOf(block);
  view.setUint32(bytes.length, checksum(view, bytes.length));
  return block;
}

/** The bytes of a sealed block; null if they are not what was sealed. */
export function unsealed(block: Uint8Array): Uint8Array | null {
  const length = block.length - CHECKSUM_BYTES;
  if (length < 0) return null;
  const view = viewOf(block);
  return view.getUint32(length) === checksum(view, length) ? block.subarray(0, length) : null;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/**
 * A quick hash of the first bytes, four at a time; it guards against damage, not against malice. Each step undoes into
 * one before it alone, so that no single change is lost.
 */
function checksum(view: DataView, length: number): number {
  // Not 0 for no bytes: zeros, of which only some were written, are not whole.
  let hash = mixed(length + 1);
  let at = 0;
  for (; at + 4 <= length; at += 4) hash = mixed(hash ^ view.getUint32(at));
  for (; at < length; at += 1) hash = mixed(hash ^ view.getUint8(at));
  return hash >>> 0;
}

/** Spreads a change to the bits above by multiplying, and to those below by shifting. */
function mixed(value: number): number {
  const product = Math.imul(value, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** The number of the segment that a block belongs to. */
export function segmentOfKey(key: number): number {
  return Math.floor(key / BLOCKS_PER_SEGMENT);
}
