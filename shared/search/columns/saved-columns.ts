import type { Tag } from '../search-document.ts';
import { ColumnStore, type NumberColumns } from './column-store.ts';
import { ListColumn, type SavedList } from './list-column.ts';

/** Columns made otherwise are made anew. */
export const COLUMNS_FORMAT = 2;

/** The columns as one record: arrays of numbers, and text values once each. */
export interface SavedColumns extends Omit<NumberColumns, 'topicsOf' | 'tagsOf'> {
  readonly format: number;
  /** The last change (see archive-source.ts) that they know of. */
  readonly upTo: number;
  readonly ids: string;
  readonly titles: string;
  readonly outlets: readonly string[];
  readonly topics: readonly string[];
  readonly tags: readonly SavedTag[];
  readonly topicsOf: SavedList;
  readonly tagsOf: SavedList;
}

interface SavedTag {
  readonly id: string;
  readonly kind: Tag['kind'] | null;
  readonly names: readonly string[];
}

/** What stands between ids and between titles; folding leaves no line break in a title, and an id has none. */
const BETWEEN = '\n';

/** The columns to keep, without the rows of clippings that are gone. */
export function saveColumns(columns: ColumnStore, upTo: number): SavedColumns {
  const rows = Int32Array.from(columns.ids.keys()).filter((row) => columns.live[row] === 1);
  const pick = <T extends { [row: number]: number; slice: (start: number, end: number) => T }>(column: T): T => {
    const picked = column.slice(0, rows.length);
    for (const [index, row] of rows.entries()) picked[index] = column[row] ?? 0;
    return picked;
  };
  return {
    format: COLUMNS_FORMAT,
    upTo,
    ids: Array.from(rows, (row) => columns.ids[row]).join(BETWEEN),
    titles: Array.from(rows, (row) => columns.titles[row]).join(BETWEEN),
    outlets: idsOf(columns.outlets),
    topics: idsOf(columns.topics),
    tags: idsOf(columns.tags).map((id, tag) => ({ id, kind: columns.kindOf(tag), names: columns.tags.namesOf(tag) })),
    languages: pick(columns.languages),
    statuses: pick(columns.statuses),
    tones: pick(columns.tones),
    outletOf: pick(columns.outletOf),
    publishedFrom: pick(columns.publishedFrom),
    publishedTo: pick(columns.publishedTo),
    importedOn: pick(columns.importedOn),
    importedAt: pick(columns.importedAt),
    topicsOf: columns.topicsOf.save(rows),
    tagsOf: columns.tagsOf.save(rows),
  };
}

function idsOf(table: ColumnStore['outlets']): string[] {
  return Array.from({ length: table.size }, (_, number) => table.idOf(number));
}

/** Counted without putting them apart, which takes many times longer. */
function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf(BETWEEN); at >= 0; at = text.indexOf(BETWEEN, at + 1)) lines += 1;
  return lines;
}

/** The columns that were kept; null if they were made otherwise, or are not whole. */
export function loadColumns(saved: SavedColumns): ColumnStore | null {
  if (saved.format !== COLUMNS_FORMAT) return null;
  const rows = saved.importedAt.length;
  const ids = rows === 0 ? [] : saved.ids.split(BETWEEN);
  if (rows > 0 && linesIn(saved.titles) !== rows) return null;
  const titles = () => (rows === 0 ? [] : saved.titles.split(BETWEEN));
  const lengths = [ids, saved.outletOf, saved.languages, saved.topicsOf.counts, saved.tagsOf.counts];
  if (lengths.some(({ length }) => length !== rows)) return null;
  const columns = new ColumnStore();
  for (const outlet of saved.outlets) columns.outlets.numberOf(outlet);
  for (const topic of saved.topics) columns.topics.numberOf(topic);
  for (const { id, kind, names } of saved.tags) columns.loadTag(id, kind, names);
  const { languages, statuses, tones, outletOf, publishedFrom, publishedTo, importedOn, importedAt } = saved;
  const numbers = { languages, statuses, tones, outletOf, publishedFrom, publishedTo, importedOn, importedAt };
  const lists = { topicsOf: ListColumn.load(saved.topicsOf), tagsOf: ListColumn.load(saved.tagsOf) };
  columns.loadRows({ ids, titles }, { ...numbers, ...lists });
  return columns;
}
