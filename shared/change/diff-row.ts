import type { ChangedTable, Patch, Row } from '../model/change.ts';

/**
 * The patch that turns the row `before` into `after` (same id), naming the fields that differ; null where none does.
 * Fields are compared as JSON, which is how they are kept.
 */
export function diffRow(table: ChangedTable, before: Row & { id: string }, after: Row & { id: string }): Patch | null {
  const fields: Record<string, { before: Row[string]; after: Row[string] }> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[field] ?? null, after[field] ?? null];
    if (JSON.stringify(old) !== JSON.stringify(now)) fields[field] = { before: old, after: now };
  }
  if (Object.keys(fields).length === 0) return null;
  return { kind: 'update', table, id: before.id, fields };
}
