import type { ColumnStore } from '../columns/column-store.ts';
import type { SegmentReader } from '../index/segment-reader.ts';
import type { Spellings } from './spellings.ts';
import type { Bitmap } from './bitmap.ts';
import type { ScoreBoard } from './score-board.ts';

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
  /** The rows that are clippings. */
  readonly live: Bitmap;
  /** Clippings whose words no segment has. */
  readonly unindexed: number;
  /** Adds up the scores of the query at hand. */
  readonly board: ScoreBoard;
  /** Which text fields have words, a bit each, of each row. */
  readonly fields: Uint8Array;
}
