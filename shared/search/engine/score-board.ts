import { noteRow, type RowNotes } from '../index/postings.ts';
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
  readonly notes: RowNotes;

  constructor(size: number, lengths: Lengths) {
    this.#size = size;
    this.#lengths = lengths;
    this.scores = new Float32Array(size);
    this.notes = { weights: new Float32Array(size), touched: new Int32Array(size), count: 0 };
  }

  /** Forgets all scores. */
  clear(): void {
    this.scores.fill(0);
  }

  /** Notes that a row meets the condition at hand, in places that weigh so much (more than 0). */
  note(row: number, weight: number): void {
    noteRow(this.notes, row, weight);
  }

  /** Ends the condition at hand: the rows that meet it, which it gives their score if it is to. */
  close(isScored: boolean): Bitmap {
    const { scores } = this;
    const { weights, touched, count } = this.notes;
    const { documents, average, ofRow } = this.#lengths;
    const met = new Bitmap(this.#size);
    const rarity = Math.log(1 + (documents - count + 0.5) / (count + 0.5)) * (K1 + 1);
    const perWord = average > 0 ? (K1 * B) / average : 0;
    for (let index = 0; index < count; index += 1) {
      const row = touched[index] ?? 0;
      met.add(row);
      const places = weights[row] ?? 0;
      weights[row] = 0;
      if (!isScored) continue;
      const damped = places + K1 * (1 - B) + perWord * (ofRow[row] ?? 0);
      scores[row] = (scores[row] ?? 0) + (rarity * places) / damped;
    }
    this.notes.count = 0;
    return met;
  }
}
