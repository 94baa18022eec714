import { hashOfText } from '../text/hash-of-text.ts';

/** A sketch of a text's five-word sequences: the share of equal places in two sketches is about the share of sequences. */
export type MinHash = Uint32Array;

const PLACES = 96;
const SHINGLE = 5;

/** Multipliers and offsets of the hash functions, drawn once from a fixed seed so that stored sketches stay comparable. */
const FUNCTIONS = Array.from({ length: PLACES }, (_, index) => ({
  factor: (Math.imul(index + 1, 0x9e3779b1) | 1) >>> 0,
  offset: Math.imul(index + 7, 0x85ebca6b) >>> 0,
}));

/** The sketch of a text given as folded words. Texts of fewer than five words have one sequence. */
export function signatureOf(words: readonly string[]): MinHash {
  const signature = new Uint32Array(PLACES).fill(0xffffffff);
  const hashes = words.map((word) => hashOfText(word));
  const last = Math.max(1, hashes.length - SHINGLE + 1);
  for (let at = 0; at < last; at += 1) {
    let shingle = 0x811c9dc5;
    for (const hash of hashes.slice(at, at + SHINGLE)) shingle = Math.imul(shingle ^ hash, 0x01000193) >>> 0;
    for (const [place, { factor, offset }] of FUNCTIONS.entries()) {
      const value = scramble(Math.imul(shingle, factor) + offset);
      if (value < (signature[place] ?? 0)) signature[place] = value;
    }
  }
  return signature;
}

/** About what share of their five-word sequences two texts have in common, from 0 to 1. */
export function similarity(one: MinHash, other: MinHash): number {
  let equal = 0;
  for (let place = 0; place < PLACES; place += 1) if (one[place] === other[place]) equal += 1;
  return equal / PLACES;
}

/** The finaliser of MurmurHash3: spreads a small difference over all bits. */
function scramble(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
