import type { ByteSink } from '../byte-source.ts';
import { seal } from './aes-gcm.ts';
import { CHUNK_BYTES, sealingOf } from './chunks.ts';
import { newDataKey, type DataKey } from './locked-header.ts';
import type { PassphraseKey } from './passphrase-key.ts';

/** A sink that locks what goes through it; `finish` must be called behind the last byte. */
export class LockingSink {
  readonly #sink: ByteSink;
  readonly #data: DataKey;
  #chunk = new Uint8Array(CHUNK_BYTES);
  #filled = 0;
  #number = 0;

  private constructor(sink: ByteSink, data: DataKey) {
    this.#sink = sink;
    this.#data = data;
  }

  /** Begins a file with a data key of its own. */
  static async begin(sink: ByteSink, key: PassphraseKey): Promise<LockingSink> {
    const data = await newDataKey(key);
    await sink(data.header);
    return new LockingSink(sink, data);
  }

  readonly put: ByteSink = async (bytes) => {
    let from = 0;
    while (from < bytes.length) {
      // A full chunk waits until there is more: only then is it known not to be the last.
      if (this.#filled === CHUNK_BYTES) await this.#seal(false);
      const part = bytes.subarray(from, from + CHUNK_BYTES - this.#filled);
      this.#chunk.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
    }
  };

  finish(): Promise<void> {
    return this.#seal(true);
  }

  async #seal(isLast: boolean): Promise<void> {
    const plain = this.#chunk.subarray(0, this.#filled);
    const sealed = await seal(sealingOf(this.#data, this.#number, isLast), plain);
    this.#number += 1;
    this.#filled = 0;
    await this.#sink(sealed);
  }
}
