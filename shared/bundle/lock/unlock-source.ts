import { joinBytes } from '../../text/join-bytes.ts';
import { BundleFault } from '../bundle-error.ts';
import type { ByteSource } from '../byte-source.ts';
import { TAG_BYTES, unseal } from './aes-gcm.ts';
import { CHUNK_BYTES, SEALED_CHUNK_BYTES, sealingOf } from './chunks.ts';
import { HEADER_BYTES, readDataKey } from './locked-header.ts';
import type { PassphraseKey } from './passphrase-key.ts';

/**
 * What a locked file holds, to be read at any place as if it were not locked. Every chunk that is read is
 * authenticated; that all are there, the last one is asked at once.
 *
 * @throws BundleFault `wrong-passphrase`, `locked-damaged`, `locked-too-costly` or `truncated`; reading throws
 *   `locked-damaged` where a chunk is not what was written
 */
export async function unlockSource(source: ByteSource, opener: string | PassphraseKey): Promise<ByteSource> {
  const data = await readDataKey(source, opener);
  const body = source.size - HEADER_BYTES;
  const count = Math.ceil(body / SEALED_CHUNK_BYTES);
  const size = body - count * TAG_BYTES;
  const sizeOf = (number: number) => Math.min(CHUNK_BYTES, size - number * CHUNK_BYTES);
  let kept = { number: -1, bytes: new Uint8Array() as Uint8Array };

  /** The last chunk that was read is kept: a zip's headers are small, and stand close to one another. */
  async function chunk(number: number): Promise<Uint8Array> {
    if (kept.number === number) return kept.bytes;
    const sealed = await source.read(HEADER_BYTES + number * SEALED_CHUNK_BYTES, sizeOf(number) + TAG_BYTES);
    const bytes = await unseal(sealingOf(data, number, number === count - 1), sealed);
    if (bytes === null) throw new BundleFault('locked-damaged');
    kept = { number, bytes };
    return bytes;
  }

  if (sizeOf(count - 1) < 0) throw new BundleFault('truncated');
  await chunk(count - 1);
  return {
    size,
    async read(from, length) {
      const parts: Uint8Array[] = [];
      for (let at = from; at < from + length;) {
        const number = Math.floor(at / CHUNK_BYTES);
        const within = at - number * CHUNK_BYTES;
        const part = (await chunk(number)).subarray(within, within + from + length - at);
        parts.push(part);
        at += part.length;
      }
      return joinBytes(parts);
    },
  };
}
