import { segmentOfKey } from '../index/block.ts';
import { DamagedBlockError, MissingBlockError } from '../index/block-cache.ts';
import { buildSegment } from '../index/segment-builder.ts';
import { INDEX_FORMAT, type IndexStorage, type SegmentRow } from '../index/segment.ts';
import type { ArchiveIndex, Attached } from './archive-index.ts';

/** What is new of the index. */
export interface IndexNews {
  /** The numbers of the segments there are. */
  readonly rows: ReadonlySet<number>;
  /** Those that are not loaded yet, read. */
  readonly read: readonly Attached[];
}

/** Reads segments for an index, and takes those out of the archive that are outdated or damaged. */
export class SegmentLoader {
  /** Counts up whenever some are taken out. */
  drops = 0;
  readonly #storage: IndexStorage;
  readonly #index: ArchiveIndex;

  constructor(storage: IndexStorage, index: ArchiveIndex) {
    this.#storage = storage;
    this.#index = index;
  }

  /**
   * The numbers of the segments there are, and those that are not loaded yet, read.
   *
   * @param isOpen whether others are loaded already, so that these were written just now
   */
  async news(isOpen: boolean): Promise<IndexNews> {
    for (;;) {
      const rows = await this.#usableSegments();
      const read = await this.#readFresh(rows, isOpen);
      if (read) return { rows: new Set(rows.map(({ seq }) => seq)), read };
      // One was damaged and taken out, older ones perhaps with it.
    }
  }

  async #usableSegments(): Promise<readonly SegmentRow[]> {
    const rows = (await this.#storage.segments()).filter(({ ready }) => ready);
    const outdated = rows.filter(({ format }) => format !== INDEX_FORMAT).map(({ order }) => order);
    if (outdated.length === 0) return rows;
    return this.#dropUpTo(Math.max(...outdated), rows);
  }

  /** What a segment says holds over what older ones say; where it is not known, they are not to be believed either. */
  async #dropUpTo(order: number, rows: readonly SegmentRow[]): Promise<readonly SegmentRow[]> {
    await this.#storage.drop(rows.filter((row) => row.order <= order).map(({ seq }) => seq));
    this.drops += 1;
    return rows.filter((row) => row.order > order);
  }

  /**
   * Takes a damaged segment out. In its place stands what is left of it: that its clippings are not to be looked for in
   * older segments. They are then indexed again.
   */
  async retire(seq: number): Promise<void> {
    const rows = await this.#storage.segments();
    const row = rows.find((candidate) => candidate.seq === seq);
    if (!row) return;
    const ids = await this.#documentsOf(row);
    this.drops += 1;
    if (ids) await this.#storage.add(buildSegment([], ids), { order: row.order, replaces: [seq] });
    else await this.#dropUpTo(row.order, rows);
  }

  async #documentsOf(row: SegmentRow): Promise<readonly string[] | null> {
    try {
      return (await this.#index.read(row)).documents.ids;
    } catch (error) {
      if (isAboutBlock(error)) return null;
      throw error;
    }
  }

  /** Reads which documents the segments have that are not loaded yet; null where they have changed meanwhile. */
  async #readFresh(rows: readonly SegmentRow[], isOpen: boolean) {
    const fresh = rows.filter(({ seq }) => !this.#index.has(seq));
    try {
      return await Promise.all(fresh.map(async (row) => this.#index.read(row, isOpen)));
    } catch (error) {
      if (!isAboutBlock(error)) throw error;
      await this.retire(segmentOfKey(error.key));
      return null;
    }
  }
}

/** Whether an error says that a block is damaged or not there. */
export function isAboutBlock(error: unknown): error is DamagedBlockError | MissingBlockError {
  return error instanceof DamagedBlockError || error instanceof MissingBlockError;
}
