import { utf8ToBytes } from '@noble/hashes/utils.js';
import { joinBytes } from '../../text/join-bytes.ts';
import { BundleFault } from '../bundle-error.ts';
import type { ByteSource } from '../byte-source.ts';
import { importKey, KEY_BYTES, NONCE_BYTES, seal, TAG_BYTES, unseal } from './aes-gcm.ts';
import { isBearable, passphraseKey, SALT_BYTES, type PassphraseKey } from './passphrase-key.ts';

/** What a locked bundle begins with: this line, scrypt's parameters, the wrapped data key, and the chunks' nonce. */
const MAGIC = utf8ToBytes('Qosasa locked 1\n');
const WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES;
const WRAPPED_FROM = MAGIC.length + 3 + SALT_BYTES;
/** The rest of a chunk's nonce is its number and whether it is the last. */
const PREFIX_BYTES = 7;
export const HEADER_BYTES = WRAPPED_FROM + WRAPPED_BYTES + PREFIX_BYTES;

/** All it takes to read or write the chunks of one file. */
export interface DataKey {
  /** Bound to every chunk, so that no chunk of one file passes in another. */
  readonly header: Uint8Array;
  readonly prefix: Uint8Array;
  readonly key: CryptoKey;
}

/** Makes up a data key for one file, and wraps it with the passphrase's key. */
export async function newDataKey({ cost, salt, key }: PassphraseKey): Promise<DataKey> {
  const data = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const prefix = crypto.getRandomValues(new Uint8Array(PREFIX_BYTES));
  const bound = joinBytes([MAGIC, Uint8Array.of(cost.logN, cost.r, cost.p), salt]);
  const wrapped = await seal({ key, nonce, bound }, data);
  return { header: joinBytes([bound, nonce, wrapped, prefix]), prefix, key: await importKey(data) };
}

/** Whether a file is a locked bundle. */
export async function isLocked(source: ByteSource): Promise<boolean> {
  if (source.size < MAGIC.length) return false;
  const begin = await source.read(0, MAGIC.length);
  return begin.every((byte, index) => byte === MAGIC[index]);
}

/**
 * Unwraps a file's data key.
 *
 * @param opener the passphrase, or its key as it was made for this or an earlier file of the same salt
 * @throws BundleFault `wrong-passphrase`, also where the header is damaged: the two cannot be told apart
 */
export async function readDataKey(source: ByteSource, opener: string | PassphraseKey): Promise<DataKey> {
  if (source.size < HEADER_BYTES + TAG_BYTES) throw new BundleFault('truncated');
  const header = await source.read(0, HEADER_BYTES);
  const [logN = 0, r = 0, p = 0] = header.subarray(MAGIC.length);
  const salt = header.slice(MAGIC.length + 3, WRAPPED_FROM);
  const cost = { logN, r, p };
  if (!isBearable(cost)) throw new BundleFault('locked-too-costly');
  const { key } = typeof opener === 'string' ? await passphraseKey(opener, cost, salt) : opener;
  const nonce = header.subarray(WRAPPED_FROM, WRAPPED_FROM + NONCE_BYTES);
  const wrapped = header.subarray(WRAPPED_FROM + NONCE_BYTES, WRAPPED_FROM + WRAPPED_BYTES);
  const data = await unseal({ key, nonce, bound: header.subarray(0, WRAPPED_FROM) }, wrapped);
  if (data === null) throw new BundleFault('wrong-passphrase');
  return { header, prefix: header.slice(-PREFIX_BYTES), key: await importKey(data) };
}
