import { undoState, type UndoState } from '#shared/change/undo-state.ts';
import type { Change, ChangeLabel } from '#shared/model/change.ts';
import type { ArchiveDatabase } from '../database.ts';
import { useQuery } from './use-query.ts';

/** How far back the journal is read for what can be undone; nobody takes back more steps than that. */
const REACH = 400;

/** What undo and redo would do now, with the names of what they would take and bring back. */
export interface UndoLabels extends UndoState {
  readonly undoLabel: ChangeLabel | null;
  readonly redoLabel: ChangeLabel | null;
}

export async function readUndoState(archive: ArchiveDatabase): Promise<UndoLabels> {
  const newestFirst: Change[] = await archive.journal.orderBy('at').reverse().limit(REACH).toArray();
  const state = undoState(newestFirst);
  const labelOf = (group: string | null) => newestFirst.find((change) => change.group === group)?.label ?? null;
  return { ...state, undoLabel: labelOf(state.undo), redoLabel: labelOf(state.redo) };
}

export function useUndoState(): UndoLabels | undefined {
  return useQuery(readUndoState, []);
}

/** The newest reading of the journal: changes whenever the archive does. */
export function useJournalHead(): string | undefined {
  return useQuery(async (archive) => (await archive.journal.orderBy('at').last())?.at ?? '', []);
}
