import type { ColumnRow } from '../columns/column-row.ts';
import type { SavedColumns } from '../columns/saved-columns.ts';
import type { SearchDocument, Tag } from '../search-document.ts';

/** What a Change touched, noted in its transaction: the columns are brought up to date from these. */
export interface ChangeNote {
  /** Counts up with every note. */
  readonly seq: number;
  /** Ids of clippings whose row, tags or status changed, came or went. */
  readonly clippings: readonly string[];
  /** Ids of entities and events that changed, came or went. */
  readonly tags: readonly string[];
}

/**
 * Whether notes tell all that changed since one was seen: not where others kept later columns and let go the notes
 * between, nor where the archive is a fresh one or another was put in its place.
 *
 * @param first the first of the notes from `seq` on
 * @param seq the note that was seen last; 0 where none was, and the first there ever was must still be there
 */
export function tellsAllSince(first: ChangeNote | undefined, seq: number): boolean {
  return seq === 0 ? first === undefined || first.seq === 1 : first?.seq === seq;
}

/** The archive, to be read from. The store implements it over the database, tests over plain objects. */
export interface ArchiveSource {
  /** How many clippings there are. */
  readonly count: () => Promise<number>;
  /** The notes from this number on, in their order. */
  readonly notesFrom: (seq: number) => Promise<readonly ChangeNote[]>;
  /** The number of the last note there ever was; 0 if none. */
  readonly lastNote: () => Promise<number>;
  /** The clippings of these ids as they now are; one that is not there is gone. */
  readonly rows: (ids: readonly string[]) => Promise<readonly ColumnRow[]>;
  /** Clippings in the order of their ids, from the one after `id`, or the first. */
  readonly rowsAfter: (id: string | null, count: number) => Promise<readonly ColumnRow[]>;
  readonly tags: (ids: readonly string[]) => Promise<readonly Tag[]>;
  readonly allTags: () => Promise<readonly Tag[]>;
  /** The clippings of these ids with their words; one without a text is left out. */
  readonly documents: (ids: readonly string[]) => Promise<readonly SearchDocument[]>;
  readonly savedColumns: () => Promise<SavedColumns | null>;
  /**
   * Keeps the columns, and forgets the notes that they know of but the last, by which the archive is known again. Leaves
   * all as it is where another window kept later ones.
   */
  readonly saveColumns: (columns: SavedColumns) => Promise<void>;
}
