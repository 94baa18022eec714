import { Dexie } from 'dexie';
import type { ChangedTable, ChangeRecord, Patch } from '#shared/model/change.ts';
import { writtenTables, type ArchiveDatabase, type KeptConflict } from './database.ts';
import { mergeRecords } from './merge-records.ts';

/** How many rows a merge would make, change and take away. */
export type EffectCounts = Readonly<Record<'added' | 'changed' | 'removed', number>>;

/** What a merge would do. */
export interface MergePreview {
  /** How many Changes this archive does not know yet. */
  readonly records: number;
  readonly tables: Readonly<Record<ChangedTable, EffectCounts>>;
  /** What would then wait for a decision that does not now. */
  readonly conflicts: readonly KeptConflict[];
}

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
      const conflicts = (await database.conflicts.toArray()).filter(({ key }) => !before.has(key));
      throw new Previewed({ records: fresh, tables: countEffects(effects), conflicts });
    });
  } catch (error) {
    const cause: unknown = error instanceof Dexie.DexieError && 'inner' in error ? error.inner : error;
    if (cause instanceof Previewed) return cause.preview;
    throw error;
  }
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
