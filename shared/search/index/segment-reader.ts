import { joinBytes } from '../../text/join-bytes.ts';
import { BLOCK_SIZE, blockKey, STREAM, type Stream } from './block.ts';
import type { BlockCache } from './block-cache.ts';
import { ByteReader } from './bytes.ts';
import type { DocumentTable } from './segment-writer.ts';
import type { SegmentRow } from './segment.ts';
import { TermReader, type Stretch, type TermEntry } from './term-reader.ts';

/** How a stem may begin, with at least so many letters attached in front of it. */
export interface Beginning {
  readonly text: string;
  readonly attached: number;
}

/** Which terms are wanted: those of these stems, or whose stem begins so; of them, those that weigh something. */
export interface TermsWanted {
  readonly stems: readonly string[];
  readonly beginnings: readonly Beginning[];
  /** How much a word counts, from 0 (not at all) to 1. */
  readonly weigh: (form: string) => number;
}

export interface WeighedTerm extends TermEntry {
  readonly weight: number;
}

const decoder = new TextDecoder();

/** Reads a segment's parts as they are asked for. */
export class SegmentReader {
  readonly row: SegmentRow;
  readonly #cache: BlockCache;

  constructor(row: SegmentRow, cache: BlockCache) {
    this.row = row;
    this.#cache = cache;
  }

  /** The terms that are wanted, each once, in order. */
  async terms({ stems, beginnings, weigh }: TermsWanted): Promise<WeighedTerm[]> {
    // A beginning within another is in the same blocks.
    const texts = [...new Set(beginnings.map(({ text }) => text))];
    const wide = texts.filter((one) => !texts.some((other) => other !== one && one.startsWith(other)));
    const exact = [...new Set(stems)];
    const blocks = await this.#termBlocks([
      ...exact.map((stem) => this.#blocksBetween(`${stem}\0`, `${stem}\u0001`)),
      ...wide.map((beginning) => this.#blocksBetween(beginning, `${beginning}\uffff`)),
    ]);
    const found: WeighedTerm[] = [];
    const isWanted = wantedStem(exact, beginnings);
    const reader = new TermReader();
    for (const block of blocks) {
      reader.open(block);
      while (reader.next()) {
        if (!isWanted(reader)) continue;
        const weight = weigh(reader.form());
        if (weight > 0) found.push({ ...reader.entry(), weight });
      }
    }
    return found;
  }

  /** So many blocks of a stream from one on; fewer at the end. */
  async blocksFrom(stream: Stream, first: number, count: number): Promise<readonly Uint8Array[]> {
    const last = Math.min(this.row.blocks[stream] ?? 0, first + count) - 1;
    return this.#cache.read(numbersFrom(first, last).map((number) => blockKey(this.row.seq, stream, number)));
  }

  get termBlocks(): number {
    return this.row.blocks[STREAM.terms] ?? 0;
  }

  /** The bytes of stretches of a stream, each as one. */
  async stretches(stream: Stream, stretches: readonly Stretch[]): Promise<Uint8Array[]> {
    const ranges = stretches.map(({ start, length }) => ({
      first: Math.floor(start / BLOCK_SIZE),
      last: Math.floor((start + Math.max(length, 1) - 1) / BLOCK_SIZE),
    }));
    const numbers = [...new Set(ranges.flatMap(({ first, last }) => numbersFrom(first, last)))];
    const read = await this.#cache.read(numbers.map((number) => blockKey(this.row.seq, stream, number)));
    const blocks = new Map(numbers.map((number, index) => [number, read[index] ?? new Uint8Array()]));
    return stretches.map((stretch, index) => joined(stretch, blocks, ranges[index]?.first ?? 0));
  }

  /** What the segment knows of its documents. */
  async documents(): Promise<DocumentTable> {
    return readDocuments(joinBytes(await this.blocksFrom(STREAM.documents, 0, this.row.blocks[STREAM.documents] ?? 0)));
  }

  async #termBlocks(ranges: readonly (readonly number[])[]): Promise<readonly Uint8Array[]> {
    const numbers = [...new Set(ranges.flat())].sort((one, other) => one - other);
    return this.#cache.read(numbers.map((number) => blockKey(this.row.seq, STREAM.terms, number)));
  }

  /** The blocks that may have keys from `low` to `high`. */
  #blocksBetween(low: string, high: string): readonly number[] {
    const { heads } = this.row;
    if (heads.length === 0) return [];
    const first = Math.max(0, countBelow(heads, low) - 1);
    const last = countBelow(heads, high) - 1;
    return numbersFrom(first, last);
  }
}

/** Whether a term is wanted by its stem; to be asked of terms in their order. */
function wantedStem(stems: readonly string[], beginnings: readonly Beginning[]): (reader: TermReader) => boolean {
  const sorted = [...stems].sort();
  let next = 0;
  return (reader) => {
    for (; next < sorted.length; next += 1) {
      const difference = reader.compareStem(sorted[next] ?? '');
      if (difference === 0) return true;
      if (difference < 0) break;
    }
    return beginnings.some(({ text, attached }) => reader.mayHaveAttached(attached) && reader.stemBegins(text));
  };
}

/** How many of sorted strings are before `key`. */
function countBelow(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function joined({ start, length }: Stretch, blocks: ReadonlyMap<number, Uint8Array>, first: number): Uint8Array {
  const offset = start - first * BLOCK_SIZE;
  const block = blocks.get(first) ?? new Uint8Array();
  if (offset + length <= BLOCK_SIZE) return block.subarray(offset, offset + length);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let number = first; at < length; number += 1) {
    const part = (blocks.get(number) ?? new Uint8Array()).subarray(number === first ? offset : 0);
    if (part.length === 0) break;
    bytes.set(part.subarray(0, length - at), at);
    at += part.length;
  }
  return bytes;
}

function readDocuments(bytes: Uint8Array): DocumentTable {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const size = reader.number();
  const names = decoder.decode(bytes.subarray(reader.at, reader.at + size));
  reader.at += size;
  const table = {
    ids: count === 0 ? [] : names.split('\n'),
    lengths: new Uint32Array(count),
    fields: new Uint8Array(count),
    gone: new Uint8Array(count),
  };
  for (let index = 0; index < count; index += 1) {
    table.lengths[index] = reader.number();
    table.fields[index] = reader.bytes[reader.at++] ?? 0;
    table.gone[index] = reader.bytes[reader.at++] ?? 0;
  }
  return table;
}
