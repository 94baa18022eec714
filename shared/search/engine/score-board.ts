import { Bitmap } from './bitmap.ts';

/** The usual constants of BM25 (Robertson and Zaragoza, 2009): how soon more of a word stops counting, how much length does. */
const K1 = 1.2;
const B = 0.75;

/** How long documents are, to weigh a word in a long one less. */
export interface Lengths {
  /** Words of each row. */
  readonly ofRow: Uint32Array;
  readonly documents: number;
  readonly average: number;
}

/**
 * Adds up the scores of a query's words, one condition at a time: all forms of a word, in whatever field, are one word
 * whose weighed number of places is scored by BM25.
 */
export class ScoreBoard {
  readonly scores: Float32Array;
  readonly #size: number;
  readonly #lengths: Lengths;
  /** The weighed number of places in each row, of the condition at hand. */
  readonly #places: Float32Array;
  #touched: Int32Array;
  #count = 0;

  constructor(size: number, lengths: Lengths) {
    this.#size = size;
    this.#lengths = lengths;
    this.scores = new Float32Array(size);
    this.#places = new Float32Array(size);
    this.#touched = new Int32Array(1024);
  }

  /** Forgets all scores. */
  clear(): void {
    this.scores.fill(0);
  }

  /** Notes that a row meets the condition at hand, in places that weigh so much (more than 0). */
  note(row: number, weight: number): void {
    if (this.#places[row] === 0) {
      if (this.#count === this.#touched.length) this.#touched = doubled(this.#touched);
      this.#touched[this.#count] = row;
      this.#count += 1;
    }
    this.#places[row] = (this.#places[row] ?? 0) + weight;
  }

  /** Ends the condition at hand: the rows that meet it, which it gives their score if it is to. */
  close(isScored: boolean): Bitmap {
    const met = new Bitmap(this.#size);
    const { documents, average, ofRow } = this.#lengths;
    const rarity = Math.log(1 + (documents - this.#count + 0.5) / (this.#count + 0.5));
    const perWord = average > 0 ? B / average : 0;
    for (let index = 0; index < this.#count; index += 1) {
      const row = this.#touched[index] ?? 0;
      met.add(row);
      const places = this.#places[row] ?? 0;
      this.#places[row] = 0;
      if (!isScored) continue;
      const damped = places + K1 * (1 - B + perWord * (ofRow[row] ?? 0));
      this.scores[row] = (this.scores[row] ?? 0) + (rarity * places * (K1 + 1)) / damped;
    }
    this.#count = 0;
    return met;
  }
}

function doubled(array: Int32Array): Int32Array {
  const copy = new Int32Array(array.length * 2);
  copy.set(array);
  return copy;
}
