import type { ChangedTable, Patch, Row } from './change.ts';
import type { Clipping, ClippingText } from './clipping.ts';
import type { Decision } from './decision.ts';
import type { Entity } from './entity.ts';
import type { ArchiveEvent } from './event.ts';
import type { Mention } from './mention.ts';
import type { SavedReport } from './report.ts';

/** What stands in each table that a Change may touch. */
interface TableRows {
  readonly clippings: Clipping;
  readonly texts: ClippingText;
  readonly entities: Entity;
  readonly mentions: Mention;
  readonly events: ArchiveEvent;
  readonly decisions: Decision;
  readonly reports: SavedReport;
}

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
  const before = asRow(row);
  const changed: Record<string, { before: Row[string]; after: Row[string] }> = {};
  for (const [field, value] of Object.entries(fields)) {
    const [old, now] = [before[field] ?? null, (value ?? null) as Row[string]];
    if (JSON.stringify(old) !== JSON.stringify(now)) changed[field] = { before: old, after: now };
  }
  return Object.keys(changed).length === 0 ? [] : [{ kind: 'update', table, id: row.id, fields: changed }];
}
