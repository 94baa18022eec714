/** A set of rows, a bit each. */
export class Bitmap {
  readonly size: number;
  readonly words: Uint32Array;

  constructor(size: number, words = new Uint32Array((size + 31) >> 5)) {
    this.size = size;
    this.words = words;
  }

  add(row: number): void {
    this.words[row >> 5] = (this.words[row >> 5] ?? 0) | (1 << (row & 31));
  }

  has(row: number): boolean {
    return ((this.words[row >> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }

  /** Keeps what both have. */
  keep(other: Bitmap): this {
    for (let index = 0; index < this.words.length; index += 1)
      this.words[index] = (this.words[index] ?? 0) & (other.words[index] ?? 0);
    return this;
  }

  /** Takes in what the other has. */
  merge(other: Bitmap): this {
    for (let index = 0; index < this.words.length; index += 1)
      this.words[index] = (this.words[index] ?? 0) | (other.words[index] ?? 0);
    return this;
  }

  /** Takes out what the other has. */
  without(other: Bitmap): this {
    for (let index = 0; index < this.words.length; index += 1)
      this.words[index] = (this.words[index] ?? 0) & ~(other.words[index] ?? 0);
    return this;
  }

  copy(): Bitmap {
    return new Bitmap(this.size, this.words.slice());
  }

  count(): number {
    let count = 0;
    for (let index = 0; index < this.words.length; index += 1) count += ones(this.words[index] ?? 0);
    return count;
  }

  /**
   * The rows, in order.
   *
   * @param rows where to write them, with room for all; the answer is then the beginning of it
   */
  rows(rows = new Int32Array(this.count())): Int32Array {
    let at = 0;
    for (let index = 0; index < this.words.length; index += 1) {
      let word = this.words[index] ?? 0;
      while (word !== 0) {
        const lowest = word & -word;
        rows[at] = (index << 5) + (31 - Math.clz32(lowest));
        at += 1;
        word ^= lowest;
      }
    }
    return rows.subarray(0, at);
  }
}

/** The rows that pass a test. */
export function rowsWhere(size: number, test: (row: number) => boolean): Bitmap {
  const rows = new Bitmap(size);
  for (let row = 0; row < size; row += 1) if (test(row)) rows.add(row);
  return rows;
}

/** How many bits of a word are set. */
function ones(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
