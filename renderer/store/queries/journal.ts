import { undoState, type UndoState } from '#shared/change/undo-state.ts';
import type { ChangeLabel } from '#shared/model/change.ts';
import type { ArchiveDatabase } from '../database.ts';
import { knownDeviceId } from '../device-id.ts';
import type { JournalEntry } from '../journal-entry.ts';
import { lastSeq } from '../journal.ts';
import { useQuery } from './use-query.ts';

/** How many steps back the journal is read for what can be undone; nobody takes back more than that. */
const STEPS = 100;
/** An import of many files is one step of many entries. */
const ENTRIES = 20_000;

/** What undo and redo would do now, with the names of what they would take and bring back. */
export interface UndoLabels extends UndoState {
  readonly undoLabel: ChangeLabel | null;
  readonly redoLabel: ChangeLabel | null;
}

/** Only this device's own steps can be undone on it; what came from elsewhere is others' to take back. */
export async function readUndoState(archive: ArchiveDatabase): Promise<UndoLabels> {
  const device = await knownDeviceId(archive);
  const newestFirst = device === null ? [] : await latestSteps(archive, device);
  const state = undoState(newestFirst);
  const labelOf = async (group: string | null) =>
    group === null ? null : ((await archive.journal.where('group').equals(group).first())?.label ?? null);
  return { ...state, undoLabel: await labelOf(state.undo), redoLabel: await labelOf(state.redo) };
}

async function latestSteps(archive: ArchiveDatabase, device: string): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  const groups = new Set<string>();
  await archive.journal
    .where('[device+at]')
    .between([device, ''], [device, '\uffff'])
    .reverse()
    .limit(ENTRIES)
    .until(({ group }) => groups.size === STEPS && !groups.has(group))
    .each((entry) => {
      // What an import wrote is one step; its first entry stands for all.
      if (!groups.has(entry.group)) entries.push(entry);
      groups.add(entry.group);
    });
  return entries;
}

export function useUndoState(): UndoLabels | undefined {
  return useQuery(readUndoState, []);
}

/** The number of the newest entry of the journal: changes whenever the archive does. */
export function useJournalHead(): number | undefined {
  return useQuery(lastSeq, []);
}
