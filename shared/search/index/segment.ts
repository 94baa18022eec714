import { LANGUAGE_VERSION } from '../language/language-version.ts';
import type { StoredBlock, Stream } from './block.ts';

/** An index made in another format, or with other rules for words, is built anew. */
export const INDEX_FORMAT = `2/${LANGUAGE_VERSION}`;

/** Letters of a word that the index keeps. What is longer is no word, and is found by these. */
export const LONGEST_TERM = 200;

/**
 * What is known of a segment without reading its blocks. A segment never changes once it is published; it is replaced
 * as a whole by the one it was merged into.
 */
export interface SegmentHeader {
  readonly format: string;
  /**
   * Segments apply in this order: what a later one says of a clipping, be it only that it is gone, holds. A new segment
   * has its own number as order, a merged one the highest of those it was merged from.
   */
  readonly order: number;
  readonly documents: number;
  readonly terms: number;
  /** How many blocks each stream has. */
  readonly blocks: readonly number[];
  /** Bytes in all blocks. */
  readonly size: number;
  /** The first key of each block of terms: `stem NUL form`. */
  readonly heads: readonly string[];
}

/** A header as it is stored; while a merge is at work its segment is not `ready`, and nobody reads it. */
export interface SegmentRow extends SegmentHeader {
  readonly seq: number;
  readonly ready: boolean;
}

/** A segment that was built in memory and has no number yet. */
export interface BuiltSegment {
  readonly header: Omit<SegmentHeader, 'order'>;
  readonly blocks: readonly BuiltBlock[];
}

export interface BuiltBlock {
  readonly stream: Stream;
  readonly number: number;
  /** Sealed. */
  readonly bytes: Uint8Array;
}

/** Where a segment stands among the others. */
export interface SegmentPlace {
  /** Its number, unless another is given. */
  readonly order?: number;
  /** Numbers of segments that are removed as it is added. */
  readonly replaces?: readonly number[];
}

/** Where segments are kept. Each method is one transaction: done as a whole or not at all. */
export interface IndexStorage {
  /** The numbers of all segments, those of unfinished merges too. */
  readonly numbers: () => Promise<readonly number[]>;
  /** All headers, those of unfinished merges too. */
  readonly segments: () => Promise<readonly SegmentRow[]>;
  /** The blocks of these keys, in the same order; undefined for one that is not there. */
  readonly blocks: (keys: readonly number[]) => Promise<readonly (Uint8Array | undefined)[]>;
  /** Adds a segment whole, and readable, in the place of others where it replaces them. Returns its number. */
  readonly add: (segment: BuiltSegment, place?: SegmentPlace) => Promise<number>;
  /** Takes a number for a segment that is to be written block by block, unreadable until it is published. */
  readonly begin: () => Promise<number>;
  readonly write: (blocks: readonly StoredBlock[]) => Promise<void>;
  /** Makes a segment readable and drops those it replaces; false, and nothing is done, if one of them is gone. */
  readonly publish: (seq: number, header: SegmentHeader, replaced: readonly number[]) => Promise<boolean>;
  /** Removes segments. Their blocks stay until they are cleared. */
  readonly drop: (seqs: readonly number[]) => Promise<void>;
  /** Removes blocks that no segment has any more, at most so many; false where there were none. */
  readonly clear: (most: number) => Promise<boolean>;
}
