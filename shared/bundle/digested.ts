import type { sha256 } from '@noble/hashes/sha2.js';

/** The same pieces, one by one; each goes into the digest too, which is whole when the last was taken. */
export async function* digested(
  digest: ReturnType<typeof sha256.create>,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    digest.update(piece);
    yield piece;
  }
}
