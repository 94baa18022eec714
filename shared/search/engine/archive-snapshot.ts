import type { ColumnStore } from '../columns/column-store.ts';
import type { SegmentReader } from '../index/segment-reader.ts';
import type { Spellings } from './spellings.ts';
import type { Lengths } from './score-board.ts';

/** A segment with, for each of its documents, the row of its clipping; -1 where a later segment speaks for it. */
export interface LoadedSegment {
  readonly reader: SegmentReader;
  readonly rows: Int32Array;
  readonly spellings: Spellings;
}

/** The archive as one search sees it, whatever is written meanwhile. */
export interface ArchiveSnapshot {
  readonly segments: readonly LoadedSegment[];
  readonly columns: ColumnStore;
  /** Rows there were; later ones are not looked at. */
  readonly size: number;
  readonly lengths: Lengths;
  /** Which text fields have words, a bit each, of each row. */
  readonly fields: Uint8Array;
}
