import { textOfCodes } from '../../text/text-of-codes.ts';
import { larger } from '../../text/larger.ts';
import { sharedLength } from '../shared-length.ts';

/** A longer word has no neighbours worth finding; so much fits into a byte. */
const LONGEST = 255;

/** A word of the list that is near another. */
export interface NearWord {
  readonly word: string;
  readonly distance: number;
  /** What was kept with it. */
  readonly count: number;
}

/**
 * Words to be searched for those that are a few edits away, each kept as the letters in which it differs from the one
 * before: in about alphabetical order few letters are left, and what is known of a beginning holds for all words that
 * share it.
 */
export class WordList {
  #size = 0;
  #shared = new Uint8Array(1024);
  #lengths = new Uint8Array(1024);
  #counts = new Uint32Array(1024);
  #letters = new Uint16Array(4096);
  #used = 0;
  #last = '';

  add(word: string, count: number): void {
    if (word.length > LONGEST) return;
    if (this.#size === this.#shared.length) {
      this.#shared = larger(this.#shared, this.#size + 1);
      this.#lengths = larger(this.#lengths, this.#size + 1);
      this.#counts = larger(this.#counts, this.#size + 1);
    }
    const shared = sharedLength(this.#last, word);
    const end = this.#used + word.length - shared;
    if (end > this.#letters.length) this.#letters = larger(this.#letters, end);
    for (let at = shared; at < word.length; at += 1) this.#letters[this.#used + at - shared] = word.charCodeAt(at);
    this.#used = end;
    this.#shared[this.#size] = shared;
    this.#lengths[this.#size] = word.length;
    this.#counts[this.#size] = count;
    this.#size += 1;
    this.#last = word;
  }

  /** The words that are at most so many edits away, in the order of the list; edits as `editDistance` counts them. */
  near(word: string, most: number): NearWord[] {
    // Longer than any here can be: the room to compare it in is not made.
    if (word.length > LONGEST + most) return [];
    const rows = new DistanceRows(word, most);
    const found: NearWord[] = [];
    /** Of so many letters it is known that whatever begins with them is too far away. */
    let hopeless = Infinity;
    let at = 0;
    for (let index = 0; index < this.#size; index += 1) {
      const [shared, length] = [this.#shared[index] ?? 0, this.#lengths[index] ?? 0];
      const from = at;
      at += length - shared;
      if (shared >= hopeless) continue;
      hopeless = rows.go(this.#letters, from, shared, length);
      if (hopeless !== Infinity) continue;
      const distance = rows.distance(length);
      if (distance <= most) found.push({ word: rows.word(length), distance, count: this.#counts[index] ?? 0 });
    }
    return found;
  }
}

/** The edits between all beginnings of a word and those of another that is spelt letter by letter, a row for each. */
class DistanceRows {
  readonly #most: number;
  readonly #width: number;
  readonly #wanted: Uint16Array;
  readonly #codes = new Uint16Array(LONGEST);
  readonly #rows: Uint16Array;

  constructor(word: string, most: number) {
    this.#most = most;
    this.#width = word.length + 1;
    this.#wanted = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
    this.#rows = new Uint16Array((LONGEST + 1) * this.#width);
    for (let column = 0; column < this.#width; column += 1) this.#rows[column] = column;
  }

  /**
   * Goes on from the first `shared` letters of the word before with those in `letters` at `from`.
   *
   * @returns after how many letters everything is too far away; Infinity if the word's end was reached
   */
  go(letters: Uint16Array, from: number, shared: number, length: number): number {
    for (let depth = shared; depth < length; depth += 1) {
      this.#codes[depth] = letters[from + depth - shared] ?? 0;
      if (this.#fill(depth + 1) > this.#most) return depth + 1;
    }
    return Infinity;
  }

  distance(length: number): number {
    return this.#rows[length * this.#width + this.#width - 1] ?? 0;
  }

  word(length: number): string {
    return textOfCodes(this.#codes, 0, length);
  }

  /** Fills the row of the first `depth` letters; returns the least in it. */
  #fill(depth: number): number {
    const [rows, wanted, width] = [this.#rows, this.#wanted, this.#width];
    const row = depth * width;
    const code = this.#codes[depth - 1];
    const before = this.#codes[depth - 2];
    rows[row] = depth;
    let least = depth;
    for (let column = 1; column < width; column += 1) {
      const above = row - width + column;
      const isSame = wanted[column - 1] === code;
      let cost = (rows[above - 1] ?? 0) + (isSame ? 0 : 1);
      cost = Math.min(cost, (rows[above] ?? 0) + 1, (rows[row + column - 1] ?? 0) + 1);
      const isSwapped = depth > 1 && column > 1 && wanted[column - 2] === code && wanted[column - 1] === before;
      if (isSwapped) cost = Math.min(cost, (rows[above - width - 2] ?? 0) + 1);
      rows[row + column] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }
}
