import { joinBytes } from '../text/join-bytes.ts';
import type { ByteSink, ByteSource } from './byte-source.ts';

/** Headers are small and files are large: what is asked for by the byte is fetched in stretches, from this size … */
const SHORTEST = 64 * 1024;
/** … to this one where the reading goes straight on. */
const BLOCK = 1024 * 1024;
/** Where the reading of the records is, and where that of the originals. */
const STRETCHES_KEPT = 4;

interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly bytes: Promise<Uint8Array>;
}

/**
 * The same source, asked less often: for one that answers from another process. Whoever reads straight on gets longer
 * and longer stretches; whoever jumps about, as a restore does from original to original, pays for short ones.
 */
export function bufferedSource(source: ByteSource): ByteSource {
  let kept: readonly Stretch[] = [];
  const fetched = (at: number, wanted: number): Stretch => {
    const before = kept.find(({ until }) => until === at);
    const length = Math.min(BLOCK, Math.max(SHORTEST, wanted, before ? 2 * (before.until - before.from) : 0));
    const until = Math.min(source.size, at + length);
    return { from: at, until, bytes: source.read(at, until - at) };
  };
  /** The stretch that holds a place; the one that was used longest ago makes room for it. */
  const stretchAt = (at: number, wanted: number): Stretch => {
    const stretch = kept.find(({ from, until }) => from <= at && at < until) ?? fetched(at, wanted);
    kept = [stretch, ...kept.filter((other) => other !== stretch)].slice(0, STRETCHES_KEPT);
    return stretch;
  };
  return {
    size: source.size,
    async read(from, length) {
      const parts: Uint8Array[] = [];
      for (let at = from; at < from + length;) {
        const stretch = stretchAt(at, from + length - at);
        const within = at - stretch.from;
        const part = (await stretch.bytes).subarray(within, within + from + length - at);
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
