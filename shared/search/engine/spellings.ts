import type { SegmentReader } from '../index/segment-reader.ts';
import { TermReader } from '../index/term-reader.ts';
import { STREAM } from '../index/block.ts';
import { isSpelling, mostDistance, type Spelling } from '../language/spelling.ts';
import { baseOf } from '../language/word-forms.ts';
import { WordList } from '../language/word-list.ts';

/** A word of the archive, without what is attached to it, and in how many documents its forms stand. */
export interface KnownWord {
  readonly base: string;
  readonly documents: number;
}

/** Blocks of terms looked through before others have a turn, about a hundredth of a second. */
const BLOCKS_AT_ONCE = 8;

/**
 * The words of a segment without what is attached to them, to be searched for spellings. They are read when somebody
 * first asks for spellings, or a little at a time beforehand.
 */
export class Spellings {
  readonly #reader: SegmentReader;
  readonly #words = new WordList();
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
    return this.#words
      .near(spelling.base, mostDistance(spelling))
      .filter(({ word, distance }) => isSpelling(spelling, word, distance))
      .map(({ word, count }) => ({ base: word, documents: count }));
  }

  async #readBlocks(): Promise<boolean> {
    const blocks = await this.#reader.blocksFrom(STREAM.terms, this.#next, BLOCKS_AT_ONCE);
    this.#next += blocks.length;
    for (const block of blocks) this.#readBlock(block);
    return this.#next < this.#reader.termBlocks;
  }

  /** Forms of one word stand together, since they have one stem; a word may yet begin in one block and end in the next. */
  #readBlock(block: Uint8Array): void {
    const reader = new TermReader().open(block);
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
    for (const [base, documents] of words) this.#words.add(base, documents);
  }
}
