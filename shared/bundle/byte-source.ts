/** Bytes that can be read at any place: a file that somebody chose, a backup, a test's array. */
export interface ByteSource {
  readonly size: number;
  /** Exactly these bytes; the caller stays within `size`. Fails as the system does where the file cannot be read. */
  read(from: number, length: number): Promise<Uint8Array>;
}

/** Takes bytes in the order in which they are to stand; what it was handed must not be changed afterwards. */
export type ByteSink = (bytes: Uint8Array) => Promise<void>;

/** How much is read at once where a whole file is walked through. */
const PIECE = 1024 * 1024;

/** An array as a source. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (from, length) => Promise.resolve(bytes.subarray(from, from + length)) };
}

/** Reads a stretch of a source piece by piece, so that its size never counts. */
export async function* piecesOf(
  source: ByteSource,
  from = 0,
  length = source.size - from,
  piece = PIECE,
): AsyncGenerator<Uint8Array> {
  for (let at = from; at < from + length; at += piece) yield source.read(at, Math.min(piece, from + length - at));
}
