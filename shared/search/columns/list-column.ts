import { Bitmap } from '../engine/bitmap.ts';
import { larger } from '../../text/larger.ts';

/** A column whose rows hold several small numbers each: topics, tags. */
export class ListColumn {
  #starts = new Uint32Array(16);
  #counts = new Uint32Array(16);
  #pool = new Uint32Array(64);
  #used = 0;

  /** Replaces a row's values. */
  set(row: number, values: readonly number[]): void {
    if (row >= this.#starts.length) {
      this.#starts = larger(this.#starts, row + 1);
      this.#counts = larger(this.#counts, row + 1);
    }
    // Fewer values than before fit where those were; more go to the end, and the old place is lost until the next save.
    if (values.length > (this.#counts[row] ?? 0)) {
      this.#starts[row] = this.#used;
      this.#used += values.length;
      if (this.#used > this.#pool.length) this.#pool = larger(this.#pool, this.#used);
    }
    this.#counts[row] = values.length;
    this.#pool.set(values, this.#starts[row] ?? 0);
  }

  countOf(row: number): number {
    return this.#counts[row] ?? 0;
  }

  valuesOf(row: number): Uint32Array {
    const start = this.#starts[row] ?? 0;
    return this.#pool.subarray(start, start + this.countOf(row));
  }

  /** Whether a row has a value of which `marks` is 1. */
  hasAny(row: number, marks: Uint8Array): boolean {
    const start = this.#starts[row] ?? 0;
    const end = start + (this.#counts[row] ?? 0);
    for (let at = start; at < end; at += 1) if (marks[this.#pool[at] ?? 0] === 1) return true;
    return false;
  }

  /** The rows that have a value of which `marks` is 1; those without any too, if they are wanted. */
  rowsWithAny(marks: Uint8Array, size: number, orNone = false): Bitmap {
    const rows = new Bitmap(size);
    for (let row = 0; row < size; row += 1)
      if (this.hasAny(row, marks) || (orNone && this.countOf(row) === 0)) rows.add(row);
    return rows;
  }

  /** Adds to `counts` how many of the rows have each value; returns how many have none. */
  tally(rows: Int32Array, counts: Uint32Array): number {
    // At hand, not looked up anew for every value.
    const starts = this.#starts;
    const lengths = this.#counts;
    const pool = this.#pool;
    let none = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const start = starts[row] ?? 0;
      const end = start + (lengths[row] ?? 0);
      if (start === end) none += 1;
      for (let at = start; at < end; at += 1) {
        const value = pool[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
    return none;
  }

  /** The column of these rows, one after the other, to be kept. */
  save(rows: Int32Array): SavedList {
    const counts = Uint32Array.from(rows, (row) => this.countOf(row));
    const pool = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
    let at = 0;
    for (const row of rows) {
      const values = this.valuesOf(row);
      pool.set(values, at);
      at += values.length;
    }
    return { counts, pool };
  }

  static load({ counts, pool }: SavedList): ListColumn {
    const column = new ListColumn();
    column.#counts = larger(counts, 16);
    column.#starts = new Uint32Array(column.#counts.length);
    column.#pool = pool.length < 64 ? larger(pool, 64) : pool;
    column.#used = pool.length;
    let at = 0;
    for (const [row, count] of counts.entries()) {
      column.#starts[row] = at;
      at += count;
    }
    return column;
  }
}

export interface SavedList {
  readonly counts: Uint32Array<ArrayBuffer>;
  readonly pool: Uint32Array<ArrayBuffer>;
}
