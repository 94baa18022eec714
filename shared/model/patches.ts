import type { ChangedTable, Json, Patch, Row } from './change.ts';
import type { Clipping, ClippingText } from './clipping.ts';
import type { Decision } from './decision.ts';
import type { Entity } from './entity.ts';
import type { ArchiveEvent } from './event.ts';
import type { Mention } from './mention.ts';
import type { SavedReport } from './report.ts';
import type { SavedSearch } from './saved-search.ts';

/** What stands in each table that a Change may touch. */
interface TableRows {
  readonly clippings: Clipping;
  readonly texts: ClippingText;
  readonly entities: Entity;
  readonly mentions: Mention;
  readonly events: ArchiveEvent;
  readonly decisions: Decision;
  readonly reports: SavedReport;
  readonly savedSearches: SavedSearch;
}

/**
 * Fields that hold independent values under names of their own. Each of those changes, and is merged, by itself: the
 * outlet corrected on one device and the byline on another are two edits, though both stand in `metadata`.
 */
const CONTAINERS: { readonly [T in ChangedTable]?: readonly string[] } = {
  clippings: ['tones'],
  texts: ['metadata'],
  reports: ['options', 'notes', 'copies'],
};

/** A typed row as the plain data of a patch; the model's types are all plain JSON data. */
function asRow(row: TableRows[ChangedTable]): Row {
  return row as unknown as Row;
}

/** The patch that adds a row. */
export function insertion<T extends ChangedTable>(table: T, row: TableRows[T]): Patch {
  return { kind: 'insert', table, id: row.id, row: asRow(row) };
}

/** The patch that takes a row away. */
export function removal<T extends ChangedTable>(table: T, row: TableRows[T]): Patch {
  return { kind: 'remove', table, id: row.id, row: asRow(row) };
}

/**
 * The patches that set `fields` of a row: one, naming those that differ from what stands, or none.
 * Values are compared as JSON, which is how they are kept.
 */
export function edit<T extends ChangedTable>(table: T, row: TableRows[T], fields: Partial<TableRows[T]>): Patch[] {
  const before = flattenRow(table, asRow(row));
  const after = flattenRow(table, fields as unknown as Row);
  const changed: Record<string, { before: Json; after: Json }> = {};
  for (const [path, value] of Object.entries(after)) {
    const [old, now] = [before[path] ?? null, (value as Json | undefined) ?? null];
    if (JSON.stringify(old) !== JSON.stringify(now)) changed[path] = { before: old, after: now };
  }
  return Object.keys(changed).length === 0 ? [] : [{ kind: 'update', table, id: row.id, fields: changed }];
}

/** A row as its independently changing values, by path: `{ id, text, 'metadata.title', 'metadata.outlet', … }`. */
export function flattenRow(table: ChangedTable, row: Row): Row {
  const containers = CONTAINERS[table];
  if (!containers) return row;
  const flat: Row = {};
  for (const [name, value] of Object.entries(row)) {
    if (!containers.includes(name) || !isObject(value)) flat[name] = value;
    else for (const [inner, innerValue] of Object.entries(value)) flat[`${name}.${inner}`] = innerValue;
  }
  return flat;
}

/** The row that flattenRow made these values of. */
export function assembleRow(values: Row): Row {
  const row: Row = {};
  for (const [path, value] of Object.entries(values)) {
    const dot = path.indexOf('.');
    if (dot < 0) {
      row[path] = value;
      continue;
    }
    const container = (row[path.slice(0, dot)] ??= {});
    if (isObject(container)) container[path.slice(dot + 1)] = value;
  }
  return row;
}

function isObject(value: Json): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name of the field that a path of an update ends in: a value of a text's metadata has that of its copy in the list. */
export function fieldOfPath(path: string): string {
  return path.slice(path.indexOf('.') + 1);
}
