import { textOfCodes } from '../../text/text-of-codes.ts';
import { ByteReader } from './bytes.ts';
import { LONGEST_TERM } from './segment.ts';

/** A term as a segment has it, with where its bytes are in the streams of postings and positions. */
export interface TermEntry {
  readonly stem: string;
  readonly form: string;
  readonly documents: number;
  readonly postings: Stretch;
  readonly positions: Stretch;
}

/** Bytes of a stream. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/**
 * Reads a block of terms one after the other. It compares letters where they lie; a string is made of those alone that
 * somebody asks for.
 */
export class TermReader {
  documents = 0;
  stemLength = 0;
  #beforeLength = 0;
  #afterLength = 0;
  /** Whether the stem is a part of the word. */
  #isPart = true;
  #reader = new ByteReader(new Uint8Array());
  readonly #stem = new Uint16Array(LONGEST_TERM);
  readonly #before = new Uint16Array(LONGEST_TERM);
  readonly #after = new Uint16Array(LONGEST_TERM);
  #postingsAt = 0;
  #positionsAt = 0;
  #postingsLength = 0;
  #positionsLength = 0;

  /** Goes to the beginning of a block; a search reads hundreds, and needs no reader for each. */
  open(block: Uint8Array): this {
    this.#reader = new ByteReader(block);
    this.#postingsAt = this.#reader.number();
    this.#positionsAt = this.#reader.number();
    this.#postingsLength = 0;
    this.#positionsLength = 0;
    return this;
  }

  next(): boolean {
    const reader = this.#reader;
    if (reader.at >= reader.bytes.length) return false;
    this.#postingsAt += this.#postingsLength;
    this.#positionsAt += this.#positionsLength;
    const shared = reader.number();
    const rest = reader.number();
    this.stemLength = shared + rest;
    reader.letters(rest, this.#stem, shared);
    const before = reader.number();
    this.#isPart = before > 0;
    this.#beforeLength = Math.max(0, before - 1);
    reader.letters(this.#beforeLength, this.#before, 0);
    this.#afterLength = reader.number();
    reader.letters(this.#afterLength, this.#after, 0);
    this.documents = reader.number();
    this.#postingsLength = reader.number();
    this.#positionsLength = reader.number();
    return true;
  }

  /** How the stem stands to `text`: negative before it, 0 the same, positive after it. */
  compareStem(text: string): number {
    const most = Math.min(this.stemLength, text.length);
    for (let index = 0; index < most; index += 1) {
      const difference = (this.#stem[index] ?? 0) - text.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    return this.stemLength - text.length;
  }

  /** Whether at least so many letters stand before the stem; it may be so too where the stem is no part of the word. */
  mayHaveAttached(letters: number): boolean {
    return this.#beforeLength >= letters || !this.#isPart;
  }

  /** Whether the stem begins with `text`. */
  stemBegins(text: string): boolean {
    if (this.stemLength < text.length) return false;
    for (let index = 0; index < text.length; index += 1) if (this.#stem[index] !== text.charCodeAt(index)) return false;
    return true;
  }

  stem(): string {
    return textOfCodes(this.#stem, 0, this.stemLength);
  }

  form(): string {
    const after = textOfCodes(this.#after, 0, this.#afterLength);
    return this.#isPart ? textOfCodes(this.#before, 0, this.#beforeLength) + this.stem() + after : after;
  }

  entry(): TermEntry {
    return {
      stem: this.stem(),
      form: this.form(),
      documents: this.documents,
      postings: { start: this.#postingsAt, length: this.#postingsLength },
      positions: { start: this.#positionsAt, length: this.#positionsLength },
    };
  }
}
