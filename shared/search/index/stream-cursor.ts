import { joinBytes } from '../../text/join-bytes.ts';
import type { Stream } from './block.ts';
import type { SegmentReader } from './segment-reader.ts';

/** Blocks read at once: few enough to hold of many segments side by side. */
const BLOCKS_AT_ONCE = 4;

/** Reads a stream of a segment from its beginning to its end. */
export class StreamCursor {
  readonly #reader: SegmentReader;
  readonly #stream: Stream;
  #bytes: Uint8Array = new Uint8Array();
  #at = 0;
  #next = 0;

  constructor(reader: SegmentReader, stream: Stream) {
    this.#reader = reader;
    this.#stream = stream;
  }

  /** Whether the next `length` bytes are at hand; else `fill` them first. Most are, and need no waiting. */
  has(length: number): boolean {
    return this.#bytes.length - this.#at >= length;
  }

  /** Reads until the next `length` bytes are at hand. */
  async fill(length: number): Promise<void> {
    const parts = [this.#bytes.subarray(this.#at)];
    for (let missing = length - (this.#bytes.length - this.#at); missing > 0;) {
      const blocks = await this.#reader.blocksFrom(this.#stream, this.#next, BLOCKS_AT_ONCE);
      if (blocks.length === 0) break;
      this.#next += blocks.length;
      parts.push(...blocks);
      missing -= blocks.reduce((sum, block) => sum + block.length, 0);
    }
    this.#bytes = joinBytes(parts);
    this.#at = 0;
  }

  /** The next `length` bytes. */
  take(length: number): Uint8Array {
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return bytes;
  }
}
