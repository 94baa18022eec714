import { NONCE_BYTES, TAG_BYTES, type Sealing } from './aes-gcm.ts';
import type { DataKey } from './locked-header.ts';

/**
 * The file in chunks, each sealed by itself, so that it can be read at any place and never has to be held whole. Each
 * one's nonce holds its number and whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and
 * Vizár, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance", 2015): chunks that are left out, put
 * elsewhere, or taken for the last one do not open.
 */
export const CHUNK_BYTES = 64 * 1024;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;

/** What one chunk is sealed with. */
export function sealingOf({ key, prefix, header }: DataKey, number: number, isLast: boolean): Sealing {
  const nonce = new Uint8Array(NONCE_BYTES);
  nonce.set(prefix);
  new DataView(nonce.buffer).setUint32(prefix.length, number);
  nonce[NONCE_BYTES - 1] = isLast ? 1 : 0;
  return { key, nonce, bound: header };
}
