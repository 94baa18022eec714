import { larger } from '../../text/larger.ts';
import type { ColumnStore } from '../columns/column-store.ts';
import { blockKeysOf, STREAM } from '../index/block.ts';
import { BlockCache } from '../index/block-cache.ts';
import type { MergeInput } from '../index/merge-segments.ts';
import { SegmentReader } from '../index/segment-reader.ts';
import type { DocumentTable } from '../index/segment-writer.ts';
import type { IndexStorage, SegmentRow } from '../index/segment.ts';
import type { ArchiveSnapshot, LoadedSegment } from './archive-snapshot.ts';
import { Bitmap } from './bitmap.ts';
import { ScoreBoard } from './score-board.ts';
import { Spellings } from './spellings.ts';

/** A segment with all that taking it in needs. */
export interface Attached extends LoadedSegment {
  readonly documents: DocumentTable;
}

const NOBODY = -1;
/** A megabyte of postings is read in about a hundredth of a second. */
const BLOCKS_AT_ONCE = 32;
/** About what a thousand clippings take. */
const SMALL_BYTES = 2 * 1024 * 1024;

/**
 * The segments that are loaded, and which of them speaks for each clipping: the one with the highest order that says
 * anything of it.
 */
export class ArchiveIndex {
  readonly #columns: ColumnStore;
  readonly #cache: BlockCache;
  readonly #segments = new Map<number, Attached>();
  /** For each row: the segment that speaks for it, its order, and the document's number there; NOBODY if it is gone. */
  #speaker = new Int32Array(16).fill(NOBODY);
  #order = new Float64Array(16);
  #document = new Int32Array(16).fill(NOBODY);
  #lengths = new Uint32Array(16);
  #fields = new Uint8Array(16);
  #size = 0;
  /** How many blocks of postings of each segment were read beforehand. */
  readonly #warm = new Map<number, number>();

  constructor(storage: IndexStorage, columns: ColumnStore) {
    this.#columns = columns;
    this.#cache = new BlockCache(storage);
  }

  get segments(): readonly SegmentRow[] {
    return [...this.#segments.values()].map(({ reader }) => reader.row);
  }

  get numbers(): readonly number[] {
    return [...this.#segments.keys()];
  }

  get cachedBytes(): number {
    return this.#cache.bytes;
  }

  has(seq: number): boolean {
    return this.#segments.has(seq);
  }

  /**
   * Reads a segment's documents, apart from taking it in: that may await, taking in must not.
   *
   * @param isNew whether it was written just now: a small one is then read whole, so that whoever searches during an
   * import does not wait for the database's next pause
   */
  async read(row: SegmentRow, isNew = false): Promise<Attached> {
    const reader = new SegmentReader(row, this.#cache);
    const documents = await reader.documents();
    if (isNew && row.size <= SMALL_BYTES && !this.#cache.isFull)
      for (const stream of [STREAM.terms, STREAM.postings]) await reader.blocksFrom(stream, 0, row.blocks[stream] ?? 0);
    const rows = new Int32Array(documents.ids.length).fill(NOBODY);
    return { reader, documents, rows, spellings: new Spellings(reader) };
  }

  /** Takes segments in that were read. Those they replace are let go first. */
  attach(segments: readonly Attached[]): void {
    this.#grow();
    const byOrder = [...segments].sort((one, other) => one.reader.row.order - other.reader.row.order);
    for (const segment of byOrder) {
      this.#segments.set(segment.reader.row.seq, segment);
      for (let document = 0; document < segment.documents.ids.length; document += 1) this.#claim(segment, document);
    }
  }

  /** Lets segments go; nobody speaks for their clippings until another does. */
  detach(seqs: readonly number[]): void {
    const gone = new Set(seqs.filter((seq) => this.#segments.delete(seq)));
    if (gone.size === 0) return;
    for (let row = 0; row < this.#size; row += 1) {
      if (!gone.has(this.#speaker[row] ?? NOBODY)) continue;
      this.#speaker[row] = NOBODY;
      // The order stays: what is older than what was let go must not speak again.
      this.#document[row] = NOBODY;
    }
    this.#cache.forget([...gone].map(blockKeysOf));
  }

  /** Ids of clippings that no segment has the words of. */
  missing(): string[] {
    this.#grow();
    const ids: string[] = [];
    for (let row = 0; row < this.#size; row += 1)
      if (this.#columns.live[row] === 1 && this.#document[row] === NOBODY) ids.push(this.#columns.ids[row] ?? '');
    return ids;
  }

  /** How many of a segment's documents are still spoken for by it. */
  liveDocuments(seq: number): number {
    const rows = this.#segments.get(seq)?.rows ?? [];
    let count = 0;
    for (const row of rows) if (row >= 0 && this.#columns.live[row] === 1) count += 1;
    return count;
  }

  /**
   * What a merge of segments is to take over: the documents they speak for, and the clippings that are gone as long as
   * an older segment that stays may still speak of them.
   */
  mergeInputs(seqs: readonly number[], cache: BlockCache): readonly MergeInput[] {
    const chosen = seqs.map((seq) => this.#segments.get(seq)).filter((segment) => segment !== undefined);
    const others = [...this.#segments.values()].filter((segment) => !chosen.includes(segment));
    const oldest = Math.min(...others.map(({ reader }) => reader.row.order));
    const kept = new Set<string>();
    return chosen.map(({ reader, documents, rows }) => {
      const stays = Uint8Array.from(documents.ids, (id, document) => {
        if (documents.gone[document] === 1) return oldest < reader.row.order && this.#isFirst(id, kept) ? 1 : 0;
        const row = rows[document] ?? NOBODY;
        return row >= 0 && this.#columns.live[row] === 1 ? 1 : 0;
      });
      return { reader: new SegmentReader(reader.row, cache), documents, stays };
    });
  }

  /**
   * Reads some more of what searches will need, as long as it fits into memory: the words for spellings (with them the
   * terms), then postings. False when there is nothing more to read.
   */
  async warm(): Promise<boolean> {
    for (const [seq, { reader, spellings }] of this.#segments) {
      const read = this.#warm.get(seq) ?? 0;
      if (read >= (reader.row.blocks[STREAM.postings] ?? 0) || this.#cache.isFull) continue;
      if (await spellings.readMore()) return true;
      const blocks = await reader.blocksFrom(STREAM.postings, read, BLOCKS_AT_ONCE);
      this.#warm.set(seq, read + blocks.length);
      return true;
    }
    return false;
  }

  snapshot(): ArchiveSnapshot {
    this.#grow();
    const live = new Bitmap(this.#size);
    let [words, documents, unindexed] = [0, 0, 0];
    for (let row = 0; row < this.#size; row += 1) {
      if (this.#columns.live[row] !== 1) continue;
      live.add(row);
      if (this.#document[row] === NOBODY) unindexed += 1;
      else {
        words += this.#lengths[row] ?? 0;
        documents += 1;
      }
    }
    const lengths = { ofRow: this.#lengths, documents, average: documents === 0 ? 0 : words / documents };
    return {
      segments: [...this.#segments.values()],
      columns: this.#columns,
      size: this.#size,
      live,
      unindexed,
      board: new ScoreBoard(this.#size, lengths),
      fields: this.#fields,
    };
  }

  #isFirst(id: string, kept: Set<string>): boolean {
    const isNew = !kept.has(id) && this.#isGone(id);
    kept.add(id);
    return isNew;
  }

  /** Whether the last word on a clipping is that it is gone. */
  #isGone(id: string): boolean {
    const row = this.#columns.rowOf(id);
    return row === undefined || this.#document[row] === NOBODY;
  }

  #claim(segment: Attached, document: number): void {
    const row = this.#columns.rowOf(segment.documents.ids[document] ?? '');
    const { seq, order } = segment.reader.row;
    if (row === undefined || (this.#order[row] ?? 0) > order) return;
    const before = this.#segments.get(this.#speaker[row] ?? NOBODY);
    const own = this.#document[row] ?? NOBODY;
    if (before && own !== NOBODY) before.rows[own] = NOBODY;
    const isGone = segment.documents.gone[document] === 1;
    this.#speaker[row] = seq;
    this.#order[row] = order;
    this.#document[row] = isGone ? NOBODY : document;
    this.#lengths[row] = segment.documents.lengths[document] ?? 0;
    this.#fields[row] = segment.documents.fields[document] ?? 0;
    if (!isGone) segment.rows[document] = row;
  }

  #grow(): void {
    const size = this.#columns.size;
    if (size > this.#speaker.length) {
      const from = this.#speaker.length;
      this.#speaker = larger(this.#speaker, size).fill(NOBODY, from);
      this.#order = larger(this.#order, size);
      this.#document = larger(this.#document, size).fill(NOBODY, from);
      this.#lengths = larger(this.#lengths, size);
      this.#fields = larger(this.#fields, size);
    }
    this.#size = size;
  }
}
