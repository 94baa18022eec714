import { firstByNumber, sortByNumber } from './sort-by-number.ts';

/** As many rows as a list shows of itself before anybody scrolls far. */
const FIRST = 2048;
const NONE = new Int32Array(0);

/**
 * Rows in an order that is worked out as far as somebody looks: to find the first thousands of a hundred thousand takes a
 * fraction of the time that putting all of them in order does.
 */
export class RowOrder {
  readonly length: number;
  readonly #inOrder: (count: number) => Int32Array;
  #known: Int32Array = NONE;

  /** @param inOrder the first so many rows, or more of them, in order */
  constructor(length: number, inOrder: (count: number) => Int32Array) {
    this.length = length;
    this.#inOrder = inOrder;
  }

  /** Rows by their keys (see sortByNumber), the smallest first; both arrays belong to the order from now on. */
  static byKeys(rows: Int32Array, keys: Uint32Array): RowOrder {
    return new RowOrder(rows.length, (count) =>
      count < rows.length ? firstByNumber(rows, keys, count) : sortByNumber(rows, keys),
    );
  }

  /** The rows from one place to before another. */
  slice(start: number, end: number): Int32Array {
    const wanted = Math.min(end, this.length);
    if (wanted > this.#known.length)
      this.#known = this.#inOrder(wanted <= FIRST ? Math.min(FIRST, this.length) : this.length);
    return this.#known.subarray(start, end);
  }

  all(): Int32Array {
    return this.slice(0, this.length);
  }
}
