import { joinBytes, type ByteSink, type ByteSource } from './byte-source.ts';

/** Headers are small and files are large: what is asked for by the byte is fetched in blocks of this size. */
const BLOCK = 1024 * 1024;
/** The list of contents, and where the reading is. */
const BLOCKS_KEPT = 3;

/** The same source, asked less often: for one that answers from another process. */
export function bufferedSource(source: ByteSource): ByteSource {
  const kept = new Map<number, Promise<Uint8Array>>();
  const block = (number: number): Promise<Uint8Array> => {
    const known = kept.get(number);
    const bytes = known ?? source.read(number * BLOCK, Math.min(BLOCK, source.size - number * BLOCK));
    kept.delete(number);
    kept.set(number, bytes);
    for (const oldest of kept.keys()) if (kept.size > BLOCKS_KEPT) kept.delete(oldest);
    return bytes;
  };
  return {
    size: source.size,
    async read(from, length) {
      const parts: Uint8Array[] = [];
      for (let at = from; at < from + length;) {
        const number = Math.floor(at / BLOCK);
        const within = at - number * BLOCK;
        const part = (await block(number)).subarray(within, within + from + length - at);
        parts.push(part);
        at += part.length;
      }
      return joinBytes(parts);
    },
  };
}

/** A sink that hands on whole blocks, each an array of its own; `finish` hands on the rest. */
export class BufferedSink {
  readonly #sink: ByteSink;
  #block = new Uint8Array(BLOCK);
  #filled = 0;

  constructor(sink: ByteSink) {
    this.#sink = sink;
  }

  readonly put: ByteSink = async (bytes) => {
    for (let from = 0; from < bytes.length;) {
      const part = bytes.subarray(from, from + BLOCK - this.#filled);
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
      if (this.#filled === BLOCK) await this.finish();
    }
  };

  async finish(): Promise<void> {
    const bytes = this.#filled === BLOCK ? this.#block : this.#block.slice(0, this.#filled);
    this.#block = new Uint8Array(BLOCK);
    this.#filled = 0;
    if (bytes.length > 0) await this.#sink(bytes);
  }
}
