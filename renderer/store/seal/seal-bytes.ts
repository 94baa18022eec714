import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

/** Something sealed that does not open: it was altered, taken from another place, or sealed with another key. */
export class SealError extends Error {
  constructor(what: string) {
    super(`${what} cannot be opened: it is not what was sealed there.`);
  }
}

const NONCE_BYTES = 24;
const TAG_BYTES = 16;

/**
 * Seals bytes with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03). In JavaScript and not by the platform, since the
 * platform only answers later, and a transaction of IndexedDB ends when anything else is waited for; and not AES, which
 * takes JavaScript two to three times as long. The nonce is long enough to be drawn by lot for every row there will be.
 *
 * @param key 32 bytes
 * @param bound what is not hidden, but has to be the same for it to open
 * @param nonce only ever given where the same bytes have to be sealed the same way
 */
export function sealBytes(
  key: Uint8Array,
  bound: Uint8Array,
  plain: Uint8Array,
  nonce: Uint8Array = crypto.getRandomValues(new Uint8Array(NONCE_BYTES)),
): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(NONCE_BYTES + plain.length + TAG_BYTES);
  sealed.set(nonce);
  xchacha20poly1305(key, nonce, bound).encrypt(plain, sealed.subarray(NONCE_BYTES));
  return sealed;
}

/** Opens what `sealBytes` made; null where the key, the bytes or what is bound is not what it was. */
export function unsealBytes(key: Uint8Array, bound: Uint8Array, sealed: Uint8Array): Uint8Array | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  try {
    return xchacha20poly1305(key, sealed.subarray(0, NONCE_BYTES), bound).decrypt(sealed.subarray(NONCE_BYTES));
  } catch {
    // The library gives one error, whatever does not fit.
    return null;
  }
}
