import { isSpeltLike, type Spelling } from '../language/spelling.ts';
import { baseOf, stemOf } from '../language/word-forms.ts';
import type { SegmentReader } from '../index/segment-reader.ts';
import { TermReader } from '../index/term-reader.ts';

/** A word of the archive, without what is attached to it, and in how many documents some form of it stands. */
interface KnownWord {
  readonly base: string;
  documents: number;
}

/** The words of a segment, read when somebody first asks for spellings. */
export class Spellings {
  readonly #reader: SegmentReader;
  #words: Promise<WordList> | null = null;

  constructor(reader: SegmentReader) {
    this.#reader = reader;
  }

  /** The words that are spelt like a word. */
  async like(spelling: Spelling): Promise<readonly KnownWord[]> {
    const words = await this.load();
    return words.like(spelling);
  }

  /** The stems of these words, by which they are looked up. */
  async stemsLike(spelling: Spelling): Promise<readonly string[]> {
    const words = await this.like(spelling);
    return words.map(({ base }) => stemOf(base));
  }

  /** Reads the words beforehand. */
  load(): Promise<WordList> {
    this.#words ??= this.#reader.allTerms().then(listOf, (error: unknown) => {
      this.#words = null;
      throw error;
    });
    return this.#words;
  }
}

/** Words by their length, each with the letters it has as bits: most that are unlike another differ in these already. */
class WordList {
  readonly #byLength: KnownWord[][] = [];
  readonly #letters: number[][] = [];

  add(word: KnownWord): KnownWord {
    const { length } = word.base;
    (this.#byLength[length] ??= []).push(word);
    (this.#letters[length] ??= []).push(lettersOf(word.base));
    return word;
  }

  like(spelling: Spelling): readonly KnownWord[] {
    const { base, edits } = spelling;
    const letters = lettersOf(base);
    const most = edits + 1;
    const found: KnownWord[] = [];
    for (let length = base.length - most; length <= base.length + most; length += 1) {
      const words = this.#byLength[length] ?? [];
      const masks = this.#letters[length] ?? [];
      for (const [index, mask] of masks.entries()) {
        // Each edit changes at most two letters of the set.
        if (countOnes(mask ^ letters) > most * 2) continue;
        const word = words[index];
        if (word && isSpeltLike(spelling, word.base)) found.push(word);
      }
    }
    return found;
  }
}

/** Reads the words of blocks of terms. */
function listOf(blocks: readonly Uint8Array[]): WordList {
  const list = new WordList();
  const known = new Map<string, KnownWord>();
  for (const block of blocks) {
    const reader = new TermReader(block);
    while (reader.next()) {
      const base = baseOf(reader.form());
      const word = known.get(base);
      if (word) word.documents += reader.documents;
      else known.set(base, list.add({ base, documents: reader.documents }));
    }
  }
  return list;
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
