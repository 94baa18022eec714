import { blockKey, STREAM, type StoredBlock } from './block.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { PostingReader } from './postings.ts';
import type { SegmentReader } from './segment-reader.ts';
import { StreamCursor } from './stream-cursor.ts';
import { SegmentWriter, type DocumentTable } from './segment-writer.ts';
import type { BuiltBlock, IndexStorage, SegmentHeader } from './segment.ts';
import { TermReader, type TermEntry } from './term-reader.ts';

/** A segment to merge, and which of its documents are to stay (1 at their numbers). */
export interface MergeInput {
  readonly reader: SegmentReader;
  readonly documents: DocumentTable;
  readonly stays: Uint8Array;
}

/** How many bytes of finished blocks are held before they are written. */
const BYTES_AT_ONCE = 256 * 1024;
/** Terms looked through before others get a turn. */
const TERMS_AT_ONCE = 2000;

/**
 * Merges segments into one, a step at a time, so that searches go on meanwhile; never more than a few blocks of each
 * are in memory. The new segment is readable, and the old ones gone, at once and only when `publish` is done.
 */
export class SegmentMerge {
  readonly seq: number;
  readonly #storage: IndexStorage;
  readonly #inputs: readonly InputCursor[];
  readonly #writer = new SegmentWriter();
  readonly #table: DocumentTable;
  readonly #order: number;
  readonly #replaced: readonly number[];
  /** The term at hand. */
  readonly #merged: MergedTerm = { postings: new ByteWriter(), positions: new ByteWriter() };

  private constructor(seq: number, storage: IndexStorage, inputs: readonly MergeInput[]) {
    this.seq = seq;
    this.#storage = storage;
    this.#order = Math.max(...inputs.map(({ reader }) => reader.row.order));
    this.#replaced = inputs.map(({ reader }) => reader.row.seq);
    const { table, numbers } = mergedTable(inputs);
    this.#table = table;
    this.#inputs = inputs.map(({ reader }, index) => new InputCursor(reader, numbers[index] ?? new Int32Array()));
  }

  static async begin(storage: IndexStorage, inputs: readonly MergeInput[]): Promise<SegmentMerge> {
    const merge = new SegmentMerge(await storage.begin(), storage, inputs);
    await Promise.all(merge.#inputs.map(async (input) => input.nextBlock()));
    return merge;
  }

  /** Merges some more terms; false when there are none left. */
  async step(): Promise<boolean> {
    let bytes = 0;
    const blocks: BuiltBlock[] = [];
    for (let count = 0; count < TERMS_AT_ONCE && bytes < BYTES_AT_ONCE; count += 1) {
      const first = this.#first();
      if (!first) {
        await this.#write(blocks);
        return false;
      }
      await this.#mergeTerm(first);
      for (const block of this.#writer.take()) {
        blocks.push(block);
        bytes += block.bytes.length;
      }
    }
    await this.#write(blocks);
    return true;
  }

  /** Ends the merge; false if the segments it was made from have changed, and nothing was replaced. */
  async publish(): Promise<boolean> {
    this.#writer.documents(this.#table);
    const header: SegmentHeader = { ...this.#writer.end(this.#table.ids.length), order: this.#order };
    await this.#write(this.#writer.take());
    return this.#storage.publish(this.seq, header, this.#replaced);
  }

  async #write(blocks: readonly BuiltBlock[]): Promise<void> {
    if (blocks.length === 0) return;
    const stored = blocks.map(({ stream, number, bytes }): StoredBlock => ({
      key: blockKey(this.seq, stream, number),
      bytes,
    }));
    await this.#storage.write(stored);
  }

  /** The term that comes first among those the inputs stand at. */
  #first(): TermEntry | null {
    let first: TermEntry | null = null;
    for (const { term } of this.#inputs) if (term && (!first || isBefore(term, first))) first = term;
    return first;
  }

  async #mergeTerm(key: TermEntry): Promise<void> {
    const { postings, positions } = this.#merged;
    postings.clear();
    positions.clear();
    const written = { count: 0, last: 0 };
    for (const input of this.#inputs) {
      const { term } = input;
      if (term?.form !== key.form || term.stem !== key.stem) continue;
      // Waiting for what is there already would take longer than merging it.
      if (!input.isReady(term)) await input.read(term);
      input.copy(term, this.#merged, written);
      if (!input.next()) await input.nextBlock();
    }
    if (written.count > 0) this.#writer.term(key, written.count, postings, positions);
  }
}

function isBefore(one: TermEntry, other: TermEntry): boolean {
  return one.stem === other.stem ? one.form < other.form : one.stem < other.stem;
}

/** The documents that stay, segment after segment, and for each segment their new numbers; -1 for those that go. */
function mergedTable(inputs: readonly MergeInput[]): { table: DocumentTable; numbers: readonly Int32Array[] } {
  const ids: string[] = [];
  const lengths: number[] = [];
  const fields: number[] = [];
  const gone: number[] = [];
  const numbers = inputs.map(({ documents, stays }) =>
    Int32Array.from(documents.ids, (id, index) => {
      if (stays[index] !== 1) return -1;
      lengths.push(documents.lengths[index] ?? 0);
      fields.push(documents.fields[index] ?? 0);
      gone.push(documents.gone[index] ?? 0);
      return ids.push(id) - 1;
    }),
  );
  const table = {
    ids,
    lengths: Uint32Array.from(lengths),
    fields: Uint8Array.from(fields),
    gone: Uint8Array.from(gone),
  };
  return { table, numbers };
}

/** Goes through a segment's terms in order, with their postings and positions. */
class InputCursor {
  term: TermEntry | null = null;
  readonly #reader: SegmentReader;
  readonly #numbers: Int32Array;
  readonly #postings: StreamCursor;
  readonly #positions: StreamCursor;
  #terms: TermReader | null = null;
  #block = 0;

  constructor(reader: SegmentReader, numbers: Int32Array) {
    this.#reader = reader;
    this.#numbers = numbers;
    this.#postings = new StreamCursor(reader, STREAM.postings);
    this.#positions = new StreamCursor(reader, STREAM.positions);
  }

  /** Goes to the next term of the block; false where the next block has to be read. */
  next(): boolean {
    if (!this.#terms?.next()) return false;
    this.term = this.#terms.entry();
    return true;
  }

  /** Reads the next block and goes to its first term. */
  async nextBlock(): Promise<void> {
    const [block] = await this.#reader.blocksFrom(STREAM.terms, this.#block, 1);
    this.#block += 1;
    this.#terms = block ? new TermReader().open(block) : null;
    if (!this.next()) this.term = null;
  }

  /** Whether the term's bytes are at hand. */
  isReady({ postings, positions }: TermEntry): boolean {
    return this.#postings.has(postings.length) && this.#positions.has(positions.length);
  }

  async read({ postings, positions }: TermEntry): Promise<void> {
    await this.#postings.fill(postings.length);
    await this.#positions.fill(positions.length);
  }

  /** Copies the term's postings with the documents' new numbers. */
  copy(term: TermEntry, { postings, positions }: MergedTerm, written: { count: number; last: number }): void {
    const from = this.#postings.take(term.postings.length);
    const placesFrom = this.#positions.take(term.positions.length);
    const reader = new PostingReader(from);
    const places = new ByteReader(placesFrom);
    while (reader.next()) {
      const start = places.at;
      places.skip(reader.count);
      const document = this.#numbers[reader.document] ?? -1;
      if (document < 0) continue;
      postings.number(((document - written.last) << 2) | reader.shape);
      postings.copy(from, reader.tailStart, reader.tailEnd);
      positions.copy(placesFrom, start, places.at);
      written.last = document;
      written.count += 1;
    }
  }
}

interface MergedTerm {
  readonly postings: ByteWriter;
  readonly positions: ByteWriter;
}
