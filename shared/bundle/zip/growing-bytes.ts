const PIECE = 64 * 1024;

/** Bytes that come little by little, kept in pieces of one size: neither an array for each nor one that is copied. */
export class GrowingBytes {
  readonly #full: Uint8Array[] = [];
  #last = new Uint8Array(PIECE);
  #filled = 0;

  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      if (this.#filled === PIECE) {
        this.#full.push(this.#last);
        [this.#last, this.#filled] = [new Uint8Array(PIECE), 0];
      }
      const part = bytes.subarray(from, from + PIECE - this.#filled);
      this.#last.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
    }
  }

  *pieces(): Generator<Uint8Array> {
    yield* this.#full;
    if (this.#filled > 0) yield this.#last.subarray(0, this.#filled);
  }
}
