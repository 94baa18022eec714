import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeRow, encodeRow } from './row-codec.ts';
import { sealBytes, SealError, unsealBytes } from './seal-bytes.ts';

/** How long a nonce is that is worked out instead of drawn by lot. */
const NONCE_BYTES = 24;
/** Words are filled up to a multiple of this, so that their length tells little. */
const WORD_BYTES = 32;
const LENGTH_BYTES = 4;
const NOTHING = new Uint8Array();

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The data key at work: seals and opens what a locked archive keeps on the disk. */
export class ArchiveSeal {
  readonly #rows: Uint8Array;
  readonly #words: Uint8Array;
  readonly #nonces: Uint8Array;
  readonly #files: Uint8Array;

  /** @param dataKey 32 bytes by lot */
  constructor(dataKey: Uint8Array) {
    // A key for each use, so that nothing sealed for one can be passed off for another.
    const keyFor = (use: string) => hkdf(sha256, dataKey, NOTHING, utf8ToBytes(`qosasa ${use}`), 32);
    this.#rows = keyFor('rows');
    this.#words = keyFor('words');
    this.#nonces = keyFor('nonces');
    this.#files = keyFor('files');
  }

  /** @param place where the row stands, with all of it that is not sealed; it opens there alone */
  sealRow(place: unknown, row: unknown): Uint8Array<ArrayBuffer> {
    return sealBytes(this.#rows, encoder.encode(JSON.stringify(place)), encodeRow(row));
  }

  /** @throws SealError where the row is not the one that was sealed in this place */
  openRow(place: unknown, sealed: Uint8Array): unknown {
    const bytes = unsealBytes(this.#rows, encoder.encode(JSON.stringify(place)), sealed);
    if (bytes === null) throw new SealError('A row of the archive');
    return decodeRow(bytes);
  }

  /**
   * A word as the key of an index: the same word is always the same key (its nonce is worked out from it, as in RFC
   * 5297), so that it can be looked up; which word it is stays hidden.
   */
  sealWord(word: string): string {
    const bytes = encoder.encode(word);
    const plain = new Uint8Array(Math.ceil((LENGTH_BYTES + bytes.length) / WORD_BYTES) * WORD_BYTES);
    new DataView(plain.buffer).setUint32(0, bytes.length);
    plain.set(bytes, LENGTH_BYTES);
    return bytesToHex(sealBytes(this.#words, NOTHING, plain, this.#nonceFor(plain)));
  }

  /** @throws SealError where it is no word that was sealed here */
  openWord(key: string): string {
    const plain = unsealBytes(this.#words, NOTHING, hexToBytes(key));
    if (plain === null) throw new SealError('A word of an index');
    const length = new DataView(plain.buffer, plain.byteOffset).getUint32(0);
    return decoder.decode(plain.subarray(LENGTH_BYTES, LENGTH_BYTES + length));
  }

  /**
   * What stands beside the profile: a line of the journal, or an original.
   *
   * @param place says what it is, so that nothing can be put in another's place
   */
  sealFile(place: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    return sealBytes(this.#files, encoder.encode(place), bytes);
  }

  /** The same, so that the same bytes are always sealed the same way, and kept once. */
  sealFileOnce(place: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const bound = encoder.encode(place);
    return sealBytes(this.#files, bound, bytes, this.#nonceFor(bytes, bound));
  }

  /** @returns null where it is not what was sealed in that place */
  openFile(place: string, sealed: Uint8Array): Uint8Array | null {
    return unsealBytes(this.#files, encoder.encode(place), sealed);
  }

  #nonceFor(bytes: Uint8Array, bound: Uint8Array = NOTHING): Uint8Array {
    return hmac.create(sha256, this.#nonces).update(sha256(bound)).update(bytes).digest().subarray(0, NONCE_BYTES);
  }
}
