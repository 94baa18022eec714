import { canonicalJson } from '#shared/change/canonical-json.ts';
import { changesByRow } from '#shared/change/fold-journal.ts';
import { foldRow, type FoldedRow } from '#shared/change/fold-row.ts';
import { conflictKey } from '#shared/change/row-conflict.ts';
import { partsOfKey, rowKey, rowsConcerned, type RowKey } from '#shared/change/row-subjects.ts';
import { takenBackGroups } from '#shared/change/taken-back.ts';
import type { Patch, Row } from '#shared/model/change.ts';
import { flattenRow } from '#shared/model/patches.ts';
import { applyPatches, rowsOf } from './apply-patches.ts';
import type { ArchiveDatabase } from './database.ts';
import { entriesAbout, readRecords } from './journal.ts';

/** How many rows are worked out at once, so that the memory holds for an import of any size. */
const AT_ONCE = 200;

/**
 * Works out rows anew from the journal and writes what has changed, with the conflicts that are left. To be called in a
 * transaction over the tables of the archive, its journal and its conflicts, after the journal was written.
 *
 * @returns what it did to the rows, as patches
 */
export async function refoldRows(database: ArchiveDatabase, keys: readonly RowKey[]): Promise<Patch[]> {
  const effects: Patch[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const folded = await foldRows(database, some);
    const standing = await standingRows(database, some);
    const patches = some.flatMap((key) => difference(key, standing.get(key) ?? null, folded.get(key)?.row ?? null));
    await applyPatches(database, patches);
    await keepConflicts(database, folded);
    effects.push(...patches);
  }
  return effects;
}

/** What the journal says of these rows. */
export async function foldRows(
  database: ArchiveDatabase,
  keys: readonly RowKey[],
): Promise<ReadonlyMap<RowKey, FoldedRow>> {
  const entries = await entriesAbout(database, [...new Set(keys.map((key) => partsOfKey(key).id))]);
  const groups = [...new Set(entries.map(({ group }) => group))];
  const reverts = await database.journal.where('reverts').anyOf(groups).sortBy('at');
  const takenBack = takenBackGroups(reverts);
  const byRow = changesByRow(await readRecords(database, entries));
  return new Map(keys.map((key) => [key, foldRow(key, byRow.get(key) ?? [], takenBack)]));
}

/** The rows as the tables have them. */
export async function standingRows(
  database: ArchiveDatabase,
  keys: readonly RowKey[],
): Promise<ReadonlyMap<RowKey, Row>> {
  const rows = new Map<RowKey, Row>();
  for (const table of new Set(keys.map((key) => partsOfKey(key).table))) {
    const own = keys.filter((key) => partsOfKey(key).table === table);
    const found = await rowsOf(database, table).bulkGet(own.map((key) => partsOfKey(key).id));
    for (const [index, key] of own.entries()) {
      const row = found[index];
      if (row) rows.set(key, row);
    }
  }
  return rows;
}

/** The patches that make one row the other. */
function difference(key: RowKey, standing: Row | null, wanted: Row | null): Patch[] {
  const { table, id } = partsOfKey(key);
  if (!standing) return wanted ? [{ kind: 'insert', table, id, row: wanted }] : [];
  if (!wanted) return [{ kind: 'remove', table, id, row: standing }];
  const [before, after] = [flattenRow(table, standing), flattenRow(table, wanted)];
  const changed = Object.keys({ ...before, ...after }).filter(
    (path) => canonicalJson(before[path] ?? null) !== canonicalJson(after[path] ?? null),
  );
  if (changed.length === 0) return [];
  const fields = changed.map((path) => [path, { before: before[path] ?? null, after: after[path] ?? null }] as const);
  return [{ kind: 'update', table, id, fields: Object.fromEntries(fields) }];
}

async function keepConflicts(database: ArchiveDatabase, folded: ReadonlyMap<RowKey, FoldedRow>): Promise<void> {
  const found = [...folded.values()].flatMap(({ conflicts }) => conflicts);
  if (found.length === 0 && (await database.conflicts.count()) === 0) return;
  const ids = [...folded.keys()].map((key) => partsOfKey(key).id);
  const known = await database.conflicts.where('id').anyOf(ids).toArray();
  // The rows of two tables may have one id; the conflicts of those that were not worked out stay.
  const over = known.filter(({ table, id }) => folded.has(`${table}/${id}`)).map(({ key }) => key);
  await database.conflicts.bulkDelete(over);
  await database.conflicts.bulkPut(found.map((conflict) => ({ ...conflict, key: conflictKey(conflict) })));
}

/**
 * Of the rows that patches are about besides their own, those whose being there may hang on them: rows that are gone or
 * thrown away, and rows of which that is being decided.
 */
export async function rowsToSettle(database: ArchiveDatabase, patches: readonly Patch[]): Promise<RowKey[]> {
  const keys = [...new Set(patches.flatMap(rowsConcerned))];
  if (keys.length === 0) return [];
  const rows = await standingRows(database, keys);
  const hasConflicts = (await database.conflicts.count()) > 0;
  const contested = hasConflicts ? await contestedIds(database, keys) : new Set<string>();
  return keys.filter((key) => {
    const row = rows.get(key);
    return !row || (row['trashedAt'] ?? null) !== null || contested.has(partsOfKey(key).id);
  });
}

async function contestedIds(database: ArchiveDatabase, keys: readonly RowKey[]): Promise<Set<string>> {
  const ids = keys.map((key) => partsOfKey(key).id);
  const known = await database.conflicts.where('id').anyOf(ids).toArray();
  return new Set(known.map(({ id }) => id));
}

/** Looks again at what waits for a decision in the rows that patches touch: they may be the decision. */
export async function refoldConflicts(database: ArchiveDatabase, patches: readonly Patch[]): Promise<Patch[]> {
  if ((await database.conflicts.count()) === 0) return [];
  const keys = [...new Set(patches.map(({ table, id }) => rowKey(table, id)))];
  const contested = await contestedIds(database, keys);
  return refoldRows(
    database,
    keys.filter((key) => contested.has(partsOfKey(key).id)),
  );
}
