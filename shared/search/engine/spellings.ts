import type { SegmentReader } from '../index/segment-reader.ts';
import { TermReader } from '../index/term-reader.ts';
import { STREAM } from '../index/block.ts';
import { isSpeltLike, type Spelling } from '../language/spelling.ts';
import { baseOf, stemOf } from '../language/word-forms.ts';

/** A word of the archive, without what is attached to it, and in how many documents its forms stand. */
export interface KnownWord {
  readonly base: string;
  readonly documents: number;
}

/** Blocks of terms looked through before others have a turn, about a hundredth of a second. */
const BLOCKS_AT_ONCE = 8;

/**
 * The words of a segment by their length, each with the letters it has as bits: most that are unlike another differ in
 * these already. They are read when somebody first asks for spellings, or a little at a time beforehand.
 */
export class Spellings {
  readonly #reader: SegmentReader;
  readonly #bases: string[][] = [];
  readonly #letters: number[][] = [];
  readonly #documents: number[][] = [];
  #next = 0;
  #reading: Promise<boolean> | null = null;

  constructor(reader: SegmentReader) {
    this.#reader = reader;
  }

  /** Reads some more words; false when all are read. */
  async readMore(): Promise<boolean> {
    this.#reading ??= this.#readBlocks().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** The words that are spelt like a word. */
  async like(spelling: Spelling): Promise<readonly KnownWord[]> {
    while (await this.readMore());
    const most = spelling.edits + 1;
    const letters = lettersOf(spelling.base);
    const found: KnownWord[] = [];
    for (let length = spelling.base.length - most; length <= spelling.base.length + most; length += 1) {
      const masks = this.#letters[length] ?? [];
      for (let index = 0; index < masks.length; index += 1) {
        // Each edit changes at most two letters of the set.
        if (countOnes((masks[index] ?? 0) ^ letters) > most * 2) continue;
        const base = this.#bases[length]?.[index] ?? '';
        if (isSpeltLike(spelling, base)) found.push({ base, documents: this.#documents[length]?.[index] ?? 0 });
      }
    }
    return found;
  }

  /** The stems of these words, by which they are looked up. */
  async stemsLike(spelling: Spelling): Promise<readonly string[]> {
    const words = await this.like(spelling);
    return words.map(({ base }) => stemOf(base));
  }

  async #readBlocks(): Promise<boolean> {
    const blocks = await this.#reader.blocksFrom(STREAM.terms, this.#next, BLOCKS_AT_ONCE);
    this.#next += blocks.length;
    for (const block of blocks) this.#readBlock(block);
    return this.#next < this.#reader.termBlocks;
  }

  /** Forms of one word stand together, since they have one stem; a word may yet begin in one block and end in the next. */
  #readBlock(block: Uint8Array): void {
    const reader = new TermReader(block);
    let words = new Map<string, number>();
    let stem = '';
    while (reader.next()) {
      if (reader.compareStem(stem) !== 0) {
        this.#add(words);
        words = new Map();
        stem = reader.stem();
      }
      const base = baseOf(reader.form());
      words.set(base, (words.get(base) ?? 0) + reader.documents);
    }
    this.#add(words);
  }

  #add(words: ReadonlyMap<string, number>): void {
    for (const [base, documents] of words) {
      (this.#bases[base.length] ??= []).push(base);
      (this.#letters[base.length] ??= []).push(lettersOf(base));
      (this.#documents[base.length] ??= []).push(documents);
    }
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function countOnes(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
