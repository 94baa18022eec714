import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { larger } from '../text/larger.ts';

const DIGEST = 32;
const FIRST_ROOM = 1024;

/**
 * SHA-256 digests in 32 bytes each, where as many strings would take several times that: a bundle of any size has one
 * for each of its originals.
 */
export class DigestList {
  #bytes = new Uint8Array(FIRST_ROOM * DIGEST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param digest in lower-case hexadecimal */
  push(digest: string): void {
    const at = this.#length * DIGEST;
    if (at === this.#bytes.length) this.#bytes = larger(this.#bytes, at + DIGEST);
    this.#bytes.set(hexToBytes(digest), at);
    this.#length += 1;
  }

  at(index: number): string {
    return bytesToHex(this.#bytes.subarray(index * DIGEST, (index + 1) * DIGEST));
  }

  /** All of them, in the order in which they came. */
  *values(): Generator<string> {
    for (let index = 0; index < this.#length; index += 1) yield this.at(index);
  }

  /** All of them, each once, in the order of their digits. */
  *sorted(): Generator<string> {
    const order = Uint32Array.from({ length: this.#length }, (_, index) => index);
    order.sort((one, other) => this.#compare(one, other));
    for (const [place, index] of order.entries()) {
      const before = order[place - 1];
      if (before === undefined || this.#compare(before, index) !== 0) yield this.at(index);
    }
  }

  /** Where a digest stands in a list that is in order; -1 where it does not. */
  indexInOrder(digest: string): number {
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < digest) low = middle + 1;
      else high = middle;
    }
    return low < this.#length && this.at(low) === digest ? low : -1;
  }

  #compare(one: number, other: number): number {
    for (let byte = 0; byte < DIGEST; byte += 1) {
      const difference = (this.#bytes[one * DIGEST + byte] ?? 0) - (this.#bytes[other * DIGEST + byte] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
