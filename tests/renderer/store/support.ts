import { v4 as randomId } from 'uuid';
import { commitChange } from '#renderer/store/commit-change.ts';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { readRecords } from '#renderer/store/journal.ts';
import { mergeRecords } from '#renderer/store/merge-records.ts';
import { readUndoState } from '#renderer/store/queries/journal.ts';
import { revertStep } from '#renderer/store/revert-step.ts';
import { withholdOthers } from '#shared/change/withhold.ts';
import type { RowKey } from '#shared/change/row-subjects.ts';
import { idOf } from '../../shared/change/support/rows.ts';
import { CHANGED_TABLES, type Change, type ChangeRecord, type Patch, type Row } from '#shared/model/change.ts';

/** An archive of its own name, to stand for another laptop. */
export async function openLaptop(device: string): Promise<ArchiveDatabase> {
  const database = new ArchiveDatabase(`test-${device}-${randomId()}`);
  await database.open();
  await database.settings.put({ key: 'device', value: device });
  return database;
}

/** Writes patches as an action does. */
export async function write(
  database: ArchiveDatabase,
  patches: readonly Patch[],
  group?: string,
): Promise<string | undefined> {
  const label = { name: 'test', params: {} };
  const plan = () => Promise.resolve(patches);
  const change = await commitChange(database, group === undefined ? { label, plan } : { label, plan, group });
  return change?.id;
}

/** Takes this laptop's last step back, or brings it back. @returns whether there was one */
export async function revert(database: ArchiveDatabase, kind: 'undo' | 'redo'): Promise<boolean> {
  const state = await readUndoState(database);
  const group = state[kind];
  if (group === null) return false;
  await revertStep(database, { kind, group, label: { name: 'test', params: {} } });
  return true;
}

/** The whole journal, in the order of the clock. */
export async function journalOf(database: ArchiveDatabase): Promise<ChangeRecord[]> {
  return readRecords(database, await database.journal.orderBy('at').toArray());
}

/** The Change of a record, without its place in the chain. */
export function changeOf(record: ChangeRecord): Change {
  const chain: readonly string[] = ['hash', 'previous'];
  return Object.fromEntries(Object.entries(record).filter(([name]) => !chain.includes(name))) as unknown as Change;
}

/** Takes another laptop's journal in, some records at a time, or what is in it of some rows. */
export async function takeIn(
  database: ArchiveDatabase,
  other: ArchiveDatabase,
  isChosen?: (key: RowKey) => boolean,
): Promise<void> {
  const sent = (await journalOf(other)).flatMap((record) => {
    if (!isChosen || record.kind !== 'do') return [record];
    return withholdOthers(record, isChosen) ?? [];
  });
  for (let from = 0; from < sent.length; from += 3) await mergeRecords(database, sent.slice(from, from + 3));
}

/** All rows of the archive by table and id. */
export async function rowsIn(database: ArchiveDatabase): Promise<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const table of CHANGED_TABLES) {
    for (const row of await database.table<Row, string>(table).toArray()) rows[`${table}/${idOf(row)}`] = row;
  }
  return rows;
}

/** The conflicts that wait for a decision, in a form to compare. */
export async function conflictsIn(database: ArchiveDatabase): Promise<string[]> {
  const kept = await database.conflicts.toArray();
  return kept.map(({ key, ...conflict }) => JSON.stringify(conflict)).sort();
}
