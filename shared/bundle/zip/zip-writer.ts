import { Deflate, deflateSync } from 'fflate';
import { joinBytes } from '../../text/join-bytes.ts';
import type { ByteSink } from '../byte-source.ts';
import { BundleFault } from '../bundle-error.ts';
import { crc32 } from './crc32.ts';
import { GrowingBytes } from './growing-bytes.ts';
import {
  centralHeader,
  dataDescriptor,
  DEFLATED,
  endRecords,
  LARGEST_MEMBER,
  localHeader,
  STORED,
  type ZipEntry,
} from './zip-layout.ts';

/** Text shrinks to a quarter at this level; higher ones take twice as long for a twentieth. */
const LEVEL = 6;
/** Less than this does not shrink. */
const SMALLEST_DEFLATED = 64;

/** Writes a zip from its beginning to its end; of the members it keeps their lines in the list of contents alone. */
export class ZipWriter {
  readonly #sink: ByteSink;
  readonly #contents = new GrowingBytes();
  #count = 0;
  #offset = 0;

  constructor(sink: ByteSink) {
    this.#sink = sink;
  }

  /** Adds a member that is at hand as a whole. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    const deflated = bytes.length < SMALLEST_DEFLATED ? null : deflateSync(bytes, { level: LEVEL });
    const isSmaller = deflated !== null && deflated.length < bytes.length;
    const data = isSmaller ? deflated : bytes;
    const entry: ZipEntry = {
      name,
      method: isSmaller ? DEFLATED : STORED,
      isStreamed: false,
      crc: crc32(bytes),
      compressedSize: data.length,
      size: bytes.length,
      offset: this.#offset,
    };
    await this.#put(localHeader(entry));
    await this.#put(data);
    this.#list(entry);
  }

  /** Adds a member that comes piece by piece, and is never held as a whole. @returns its size */
  async addStreamed(name: string, pieces: AsyncIterable<Uint8Array>): Promise<number> {
    const entry = {
      name,
      method: DEFLATED as typeof DEFLATED,
      isStreamed: true,
      crc: 0,
      compressedSize: 0,
      size: 0,
      offset: this.#offset,
    };
    await this.#put(localHeader(entry));
    let ready: Uint8Array[] = [];
    const deflate = new Deflate({ level: LEVEL }, (bytes) => ready.push(bytes));
    const flush = async () => {
      const bytes = joinBytes(ready);
      ready = [];
      entry.compressedSize += bytes.length;
      if (Math.max(entry.size, entry.compressedSize) > LARGEST_MEMBER) throw new BundleFault('member-too-large', name);
      if (bytes.length > 0) await this.#put(bytes);
    };
    for await (const piece of pieces) {
      entry.crc = crc32(piece, entry.crc);
      entry.size += piece.length;
      deflate.push(piece);
      await flush();
    }
    deflate.push(new Uint8Array(), true);
    await flush();
    await this.#put(dataDescriptor(entry));
    this.#list(entry);
    return entry.size;
  }

  /** Writes the list of contents, and the end up to where the comment, of so many bytes, must follow. */
  async finish(commentSize: number): Promise<void> {
    const offset = this.#offset;
    for (const piece of this.#contents.pieces()) await this.#put(piece);
    const size = this.#offset - offset;
    await this.#put(endRecords({ count: this.#count, offset, size }, commentSize));
  }

  #list(entry: ZipEntry): void {
    this.#contents.add(centralHeader(entry));
    this.#count += 1;
  }

  async #put(bytes: Uint8Array): Promise<void> {
    this.#offset += bytes.length;
    await this.#sink(bytes);
  }
}
