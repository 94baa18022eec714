import { Dexie } from 'dexie';
import { rowKey } from '#shared/change/row-subjects.ts';
import type { ChangedTable, ChangeRecord, Patch } from '#shared/model/change.ts';
import { rowsOf } from './apply-patches.ts';
import { writtenTables, type ArchiveDatabase } from './database.ts';
import { mergeRecords } from './merge-records.ts';
import { openConflicts, type OpenConflict } from './queries/conflicts.ts';
import { rowName } from './row-name.ts';

/** How many rows a merge would make, change and take away. */
export type EffectCounts = Readonly<Record<'added' | 'changed' | 'removed', number>>;

/** What a merge would do. */
export interface MergePreview {
  /** How many Changes this archive does not know yet. */
  readonly records: number;
  readonly tables: Readonly<Record<ChangedTable, EffectCounts>>;
  /** Which clippings, entities and events it would make, change and take away: the first of them. */
  readonly rows: readonly PreviewedRow[];
  /** What would then wait for a decision that does not now. */
  readonly conflicts: readonly OpenConflict[];
}

/** A row that a merge would do something to. */
export interface PreviewedRow {
  readonly table: 'clippings' | 'entities' | 'events';
  readonly id: string;
  readonly effect: keyof EffectCounts;
  /** What it would be called, or was; null where it has no name. */
  readonly name: string | null;
}

/** More than anybody reads; the counts are of all. */
const MOST_ROWS = 200;

/** Carries what was found out of a transaction that is to be taken back. */
class Previewed extends Error {
  readonly preview: MergePreview;

  constructor(preview: MergePreview) {
    super('previewed');
    this.preview = preview;
  }
}

/**
 * Does a merge in a transaction, looks at what came of it, and takes the transaction back: what is shown is what would
 * be, by the very same code, and nothing was written.
 *
 * @param records all of them, in the order of their clocks, verified
 * @throws RecordsDiffer as mergeRecords does
 */
export async function previewMerge(database: ArchiveDatabase, records: readonly ChangeRecord[]): Promise<MergePreview> {
  try {
    return await database.transaction('rw', writtenTables(database), async (): Promise<never> => {
      const before = new Set(await database.conflicts.toCollection().primaryKeys());
      const { effects, records: fresh } = await mergeRecords(database, records);
      const fresher = (await database.conflicts.toArray()).filter(({ key }) => !before.has(key));
      const [conflicts, rows] = [await openConflicts(database, fresher), await previewedRows(database, effects)];
      throw new Previewed({ records: fresh, tables: countEffects(effects), rows, conflicts });
    });
  } catch (error) {
    const cause: unknown = error instanceof Dexie.DexieError && 'inner' in error ? error.inner : error;
    if (cause instanceof Previewed) return cause.preview;
    throw error;
  }
}

async function previewedRows(database: ArchiveDatabase, effects: readonly Patch[]): Promise<PreviewedRow[]> {
  const rows = new Map<string, PreviewedRow>();
  for (const patch of effects) {
    // A clipping whose text alone is changed is changed too.
    const table = patch.table === 'texts' ? 'clippings' : patch.table;
    if (table !== 'clippings' && table !== 'entities' && table !== 'events') continue;
    const key = rowKey(table, patch.id);
    if (rows.has(key) || rows.size === MOST_ROWS) continue;
    const row = patch.kind === 'remove' ? patch.row : ((await rowsOf(database, table).get(patch.id)) ?? null);
    rows.set(key, { table, id: patch.id, effect: NAMES[patch.kind], name: rowName(row) });
  }
  return [...rows.values()];
}

const NAMES = { insert: 'added', update: 'changed', remove: 'removed' } as const;

function countEffects(effects: readonly Patch[]): MergePreview['tables'] {
  const none = () => ({ added: 0, changed: 0, removed: 0 });
  const counts: Record<ChangedTable, Record<(typeof NAMES)[Patch['kind']], number>> = {
    clippings: none(),
    texts: none(),
    entities: none(),
    mentions: none(),
    events: none(),
    decisions: none(),
    reports: none(),
    savedSearches: none(),
  };
  for (const { table, kind } of effects) counts[table][NAMES[kind]] += 1;
  return counts;
}
