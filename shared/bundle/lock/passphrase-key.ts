import { scryptAsync } from '@noble/hashes/scrypt.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { importKey, KEY_BYTES } from './aes-gcm.ts';

/** How costly it is to try a passphrase: scrypt's parameters (RFC 7914), N as its logarithm. */
export interface ScryptCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MB and about a second on a laptop; what OWASP's Password Storage Cheat Sheet (2025) asks for. */
export const STANDARD_COST: ScryptCost = { logN: 17, r: 8, p: 1 };
export const SALT_BYTES = 16;
/** Twice the standard's memory, and four times its work: a file that asks for more would only stop the computer. */
const LARGEST_MEMORY = 256 * 1024 ** 2;
const LARGEST_WORK = 4 * 2 ** 17 * 8;

/** A passphrase as the key that others are wrapped with, and what it takes to make it again. */
export interface PassphraseKey {
  readonly cost: ScryptCost;
  readonly salt: Uint8Array;
  /** 32 bytes. */
  readonly bytes: Uint8Array;
  readonly key: CryptoKey;
}

/** Whether a file may ask for this much. */
export function isBearable({ logN, r, p }: ScryptCost): boolean {
  const isSensible = logN >= 1 && logN <= 30 && r >= 1 && p >= 1;
  return isSensible && 128 * r * 2 ** logN <= LARGEST_MEMORY && 2 ** logN * r * p <= LARGEST_WORK;
}

/**
 * Makes the key of a passphrase.
 *
 * @param passphrase any text; two keyboards may write the same letters in two ways, so it is brought into one (NFKC)
 */
export async function passphraseKey(
  passphrase: string,
  cost: ScryptCost = STANDARD_COST,
  salt: Uint8Array = crypto.getRandomValues(new Uint8Array(SALT_BYTES)),
): Promise<PassphraseKey> {
  const { logN, r, p } = cost;
  const bytes = await scryptAsync(utf8ToBytes(passphrase.normalize('NFKC')), salt, {
    N: 2 ** logN,
    r,
    p,
    dkLen: KEY_BYTES,
  });
  return { cost, salt, bytes, key: await importKey(bytes) };
}
