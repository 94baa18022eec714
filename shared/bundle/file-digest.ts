import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { piecesOf, type ByteSink, type ByteSource } from './byte-source.ts';

/**
 * The zip's comment, which ends the file: the SHA-256 of every byte before its own digits. It is what notices a flipped
 * bit where nothing else looks (a date, the padding of a deflated block).
 */
const LABEL = utf8ToBytes('Qosasa bundle, SHA-256 of all before: ');
const DIGITS = 64;
export const COMMENT_SIZE = LABEL.length + DIGITS;

/** A sink that writes the comment after all that went through it. */
export class DigestingSink {
  readonly #sink: ByteSink;
  readonly #digest = sha256.create();

  constructor(sink: ByteSink) {
    this.#sink = sink;
  }

  readonly put: ByteSink = async (bytes) => {
    this.#digest.update(bytes);
    await this.#sink(bytes);
  };

  async finish(): Promise<void> {
    await this.put(LABEL);
    await this.#sink(utf8ToBytes(bytesToHex(this.#digest.digest())));
  }
}

/** Whether a file ends as bundles do. */
export async function hasFileDigest(source: ByteSource): Promise<boolean> {
  if (source.size < COMMENT_SIZE) return false;
  const label = await source.read(source.size - COMMENT_SIZE, LABEL.length);
  return label.every((byte, index) => byte === LABEL[index]);
}

/** Whether the file is, to the last bit, what was written. */
export async function fitsFileDigest(source: ByteSource): Promise<boolean> {
  const digest = sha256.create();
  for await (const piece of piecesOf(source, 0, source.size - DIGITS)) digest.update(piece);
  const written = await source.read(source.size - DIGITS, DIGITS);
  const expected = utf8ToBytes(bytesToHex(digest.digest()));
  return expected.every((byte, index) => byte === written[index]);
}
