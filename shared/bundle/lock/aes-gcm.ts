/** AES-256-GCM by the platform (NIST SP 800-38D); its tag of 16 bytes stands behind what it makes. */
export interface Sealing {
  readonly key: CryptoKey;
  /** 12 bytes; never twice under one key. */
  readonly nonce: Uint8Array;
  /** What is not hidden, but bound to it. */
  readonly bound: Uint8Array;
}

export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;
export const TAG_BYTES = 16;

export function importKey(bytes: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

export async function seal({ key, nonce, bound }: Sealing, plain: Uint8Array): Promise<Uint8Array> {
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: bound } as const;
  return new Uint8Array(await crypto.subtle.encrypt(parameters, key, plain));
}

/** @returns null where the bytes, the nonce, what is bound or the key is not what it was */
export async function unseal({ key, nonce, bound }: Sealing, sealed: Uint8Array): Promise<Uint8Array | null> {
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: bound } as const;
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed));
  } catch {
    // The platform gives one error, without a reason, whatever does not fit.
    return null;
  }
}
