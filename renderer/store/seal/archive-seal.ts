import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeRow, encodeRow } from './row-codec.ts';
import { sealBytes, SealError, unsealBytes } from './seal-bytes.ts';

/** How long a nonce is that is worked out instead of drawn by lot. */
const NONCE_BYTES = 24;
const NOTHING = new Uint8Array();

const encoder = new TextEncoder();

/** The data key at work: seals and opens what a locked archive keeps on the disk. */
export class ArchiveSeal {
  readonly #rows: Uint8Array;
  readonly #nonces: Uint8Array;
  readonly #files: Uint8Array;

  /** @param dataKey 32 bytes by lot */
  constructor(dataKey: Uint8Array) {
    // A key for each use, so that nothing sealed for one can be passed off for another.
    const keyFor = (use: string) => hkdf(sha256, dataKey, NOTHING, utf8ToBytes(`qosasa ${use}`), 32);
    this.#rows = keyFor('rows');
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
   * What stands beside the profile: a line of the journal, or an original.
   *
   * @param place says what it is, so that nothing can be put in another's place
   */
  sealFile(place: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    return sealBytes(this.#files, encoder.encode(place), bytes);
  }

  /**
   * The same, so that the same bytes are always sealed the same way, and kept once: the nonce is worked out from them,
   * as in RFC 5297.
   */
  sealFileOnce(place: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const bound = encoder.encode(place);
    return sealBytes(this.#files, bound, bytes, this.#nonceFor(bytes, bound));
  }

  /** @returns null where it is not what was sealed in that place */
  openFile(place: string, sealed: Uint8Array): Uint8Array | null {
    return unsealBytes(this.#files, encoder.encode(place), sealed);
  }

  #nonceFor(bytes: Uint8Array, bound: Uint8Array): Uint8Array {
    return hmac.create(sha256, this.#nonces).update(sha256(bound)).update(bytes).digest().subarray(0, NONCE_BYTES);
  }
}
