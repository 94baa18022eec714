import { v7 as newId } from 'uuid';
import { invertPatches } from '#shared/change/invert.ts';
import type { Change, Patch } from '#shared/model/change.ts';
import { database, type ArchiveDatabase } from '../store/database.ts';
import { readUndoState } from '../store/queries/journal.ts';
import { write } from './write.ts';

/** Takes the last step back, whatever it was. @returns what was written, or null if there was nothing to undo. */
export async function undo(): Promise<Change | null> {
  return revert('undo');
}

/** Brings back the step that was undone last. */
export async function redo(): Promise<Change | null> {
  return revert('redo');
}

async function revert(kind: 'undo' | 'redo'): Promise<Change | null> {
  const state = await readUndoState(database);
  const group = state[kind];
  const label = kind === 'undo' ? state.undoLabel : state.redoLabel;
  if (group === null || label === null) return null;
  return write({ label, group: newId(), kind, reverts: group, plan: (archive) => patchesOf(archive, group, kind) });
}

/** The patches of a group of Changes: as they were for a redo, inverted and last first for an undo. */
async function patchesOf(archive: ArchiveDatabase, group: string, kind: 'undo' | 'redo'): Promise<Patch[]> {
  const changes = await archive.journal.where('group').equals(group).sortBy('at');
  const patches = changes.flatMap((change) => change.patches);
  return kind === 'undo' ? invertPatches(patches) : patches;
}
