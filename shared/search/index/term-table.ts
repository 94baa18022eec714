import { textOfCodes } from '../../text/text-of-codes.ts';
import { larger } from '../../text/larger.ts';

const FIRST_CAPACITY = 1 << 12;

/** Numbers folded words from 0 in the order in which they are first seen, without making a string of each. */
export class TermTable {
  count = 0;
  #slots = new Int32Array(FIRST_CAPACITY * 2).fill(-1);
  #hashes = new Int32Array(FIRST_CAPACITY);
  /** Where each term's letters begin; one more for where the last end. */
  #starts = new Uint32Array(FIRST_CAPACITY + 1);
  #letters = new Uint16Array(FIRST_CAPACITY * 8);

  /** The number of the word that the first `length` of `codes` spell. */
  numberOf(codes: Uint16Array, length: number): number {
    const hash = hashOf(codes, length);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const term = this.#slots[slot] ?? -1;
      if (term < 0) break;
      if (this.#hashes[term] === hash && this.#spells(term, codes, length)) return term;
      slot = (slot + 1) & mask;
    }
    return this.#add(codes, length, { hash, slot });
  }

  /** The word of a number. */
  word(term: number): string {
    return textOfCodes(this.#letters, this.#starts[term] ?? 0, this.#starts[term + 1] ?? 0);
  }

  #spells(term: number, codes: Uint16Array, length: number): boolean {
    const start = this.#starts[term] ?? 0;
    if ((this.#starts[term + 1] ?? 0) - start !== length) return false;
    for (let index = 0; index < length; index += 1) if (this.#letters[start + index] !== codes[index]) return false;
    return true;
  }

  #add(codes: Uint16Array, length: number, { hash, slot }: { hash: number; slot: number }): number {
    const term = this.count;
    this.count += 1;
    if (this.count === this.#hashes.length) this.#widen();
    const start = this.#starts[term] ?? 0;
    if (start + length > this.#letters.length) this.#letters = larger(this.#letters, start + length);
    for (let index = 0; index < length; index += 1) this.#letters[start + index] = codes[index] ?? 0;
    this.#starts[term + 1] = start + length;
    this.#hashes[term] = hash;
    this.#slots[slot] = term;
    if (this.count * 2 > this.#slots.length) this.#rehash();
    return term;
  }

  #widen(): void {
    this.#hashes = larger(this.#hashes, this.count + 1);
    this.#starts = larger(this.#starts, this.count + 2);
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let term = 0; term < this.count; term += 1) {
      let slot = (this.#hashes[term] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = term;
    }
    this.#slots = slots;
  }
}

/** FNV-1a with its high bits mixed in, since the low ones choose the slot. */
function hashOf(codes: Uint16Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < length; index += 1) hash = Math.imul(hash ^ (codes[index] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
