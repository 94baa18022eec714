import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { isBearable, passphraseKey, type PassphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { sealBytes, unsealBytes } from '../seal/seal-bytes.ts';

const hex = z.string().regex(/^([0-9a-f]{2})+$/);

/**
 * The archive's data key, wrapped with the passphrase's key, with all it takes to make that again. It is kept in the
 * database and beside the journal's files, and says nothing without the passphrase.
 */
export const archiveLockSchema = z
  .object({ version: z.literal(1), logN: z.int(), r: z.int(), p: z.int(), salt: hex, wrapped: hex })
  .readonly();
export type ArchiveLock = z.infer<typeof archiveLockSchema>;

/** What a passphrase opens. */
export interface OpenedLock {
  readonly dataKey: Uint8Array;
  /** The passphrase's own key; backups are locked with it too. */
  readonly key: PassphraseKey;
}

const DATA_KEY_BYTES = 32;

/** A lock for a new data key, drawn by lot. */
export function newLock(key: PassphraseKey): { readonly lock: ArchiveLock; readonly dataKey: Uint8Array } {
  const dataKey = crypto.getRandomValues(new Uint8Array(DATA_KEY_BYTES));
  return { lock: wrapDataKey(dataKey, key), dataKey };
}

/** The same data key behind another passphrase: nothing that was sealed has to be sealed anew. */
export function wrapDataKey(dataKey: Uint8Array, key: PassphraseKey): ArchiveLock {
  const shown = { version: 1, ...key.cost, salt: bytesToHex(key.salt) } as const;
  return { ...shown, wrapped: bytesToHex(sealBytes(wrappingKey(key), boundTo(shown), dataKey)) };
}

/** @returns null where it is another passphrase's, or was altered: the two cannot be told apart */
export async function openLock(lock: ArchiveLock, passphrase: string): Promise<OpenedLock | null> {
  const { wrapped, ...shown } = lock;
  const cost = { logN: lock.logN, r: lock.r, p: lock.p };
  if (!isBearable(cost)) return null;
  const key = await passphraseKey(passphrase, cost, hexToBytes(lock.salt));
  const dataKey = unsealBytes(wrappingKey(key), boundTo(shown), hexToBytes(wrapped));
  return dataKey && { dataKey, key };
}

/** A lock as it is kept; null where that is none. */
export function parseLock(text: string): ArchiveLock | null {
  try {
    return archiveLockSchema.parse(JSON.parse(text));
  } catch {
    // Not ours, or damaged: there is no passphrase that could open it.
    return null;
  }
}

/** Backups are locked with the passphrase's key itself, so this wraps with one of its own. */
function wrappingKey({ bytes }: PassphraseKey): Uint8Array {
  return hkdf(sha256, bytes, new Uint8Array(), utf8ToBytes('qosasa archive lock'), DATA_KEY_BYTES);
}

function boundTo({ version, logN, r, p, salt }: Omit<ArchiveLock, 'wrapped'>): Uint8Array {
  return utf8ToBytes(JSON.stringify([version, logN, r, p, salt]));
}
