import { ColumnStore } from '../columns/column-store.ts';
import { loadColumns } from '../columns/saved-columns.ts';
import type { ColumnRow } from '../columns/column-row.ts';
import type { Tag } from '../search-document.ts';
import { tellsAllSince, type ArchiveSource, type ChangeNote } from './archive-source.ts';

export interface OpenColumns {
  readonly columns: ColumnStore;
  /** The last note that the columns know of. */
  readonly upTo: number;
  /** Whether they had to be read from the clippings themselves. */
  readonly rebuilt: boolean;
}

const ROWS_AT_ONCE = 2000;

export interface OpenOptions {
  /** Hears how many clippings were read, where the columns have to be made anew. */
  readonly onProgress?: (rows: number) => void;
  /** Whether to make them anew whatever was kept. */
  readonly afresh?: boolean;
}

/** The columns that were kept; or, where none were or they are of no use, new ones read from the archive. */
export async function openColumns(
  source: ArchiveSource,
  { onProgress = () => undefined, afresh = false }: OpenOptions,
): Promise<OpenColumns> {
  const saved = afresh ? null : await source.savedColumns();
  const columns = saved && loadColumns(saved);
  if (saved && columns && tellsAllSince((await source.notesFrom(saved.upTo))[0], saved.upTo))
    return { columns, upTo: saved.upTo, rebuilt: false };
  // First the number: what changes while the clippings are read is read again.
  const upTo = await source.lastNote();
  return { columns: await readColumns(source, onProgress), upTo, rebuilt: true };
}

async function readColumns(source: ArchiveSource, onProgress: (rows: number) => void): Promise<ColumnStore> {
  const columns = new ColumnStore();
  for (const tag of await source.allTags()) columns.putTag(tag);
  let last: string | null = null;
  for (;;) {
    const rows = await source.rowsAfter(last, ROWS_AT_ONCE);
    for (const row of rows) columns.put(row);
    onProgress(columns.size);
    const end = rows.at(-1);
    if (!end) return columns;
    last = end.id;
  }
}

/** What the notes say was touched, as it now is. */
export interface ArchiveChanges {
  readonly clippingIds: readonly string[];
  readonly tagIds: readonly string[];
  readonly rows: readonly ColumnRow[];
  readonly tags: readonly Tag[];
  /** The last note. */
  readonly upTo: number;
}

/**
 * Reads what was touched since a note.
 *
 * @param found the notes from that one on
 * @returns null where they do not tell all: the archive is another, or others have let some go
 */
export async function readChanges(
  source: ArchiveSource,
  found: readonly ChangeNote[],
  upTo: number,
): Promise<ArchiveChanges | null> {
  if (!tellsAllSince(found[0], upTo)) return null;
  const notes = found.filter(({ seq }) => seq > upTo);
  if (notes.length === 0) return { clippingIds: [], tagIds: [], rows: [], tags: [], upTo };
  const tagIds = [...new Set(notes.flatMap(({ tags }) => tags))];
  const clippingIds = [...new Set(notes.flatMap(({ clippings }) => clippings))];
  const [tags, rows] = await Promise.all([source.tags(tagIds), source.rows(clippingIds)]);
  return { clippingIds, tagIds, rows, tags, upTo: notes.reduce((last, { seq }) => Math.max(last, seq), upTo) };
}

/** Brings columns up to date. */
export function applyChanges(columns: ColumnStore, { clippingIds, tagIds, rows, tags }: ArchiveChanges): void {
  const known = new Set([...tags.map(({ id }) => id), ...rows.map(({ id }) => id)]);
  for (const id of tagIds) if (!known.has(id)) columns.removeTag(id);
  for (const id of clippingIds) if (!known.has(id)) columns.remove(id);
  for (const tag of tags) columns.putTag(tag);
  for (const row of rows) columns.put(row);
}
