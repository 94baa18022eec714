import type { Change } from '#shared/model/change.ts';
import { database } from '../store/database.ts';
import { readUndoState } from '../store/queries/journal.ts';
import { revertStep } from '../store/revert-step.ts';
import { copyJournal } from './journal-copy.ts';

/** Takes this device's last step back, whatever it was. @returns what was written, or null if there was nothing to undo. */
export async function undo(): Promise<Change | null> {
  return revert('undo');
}

/** Brings back the step that was undone last. */
export async function redo(): Promise<Change | null> {
  return revert('redo');
}

/**
 * The way to take back one step alone, whatever was done after it: the step that was done last when this is asked.
 *
 * @returns what takes it back, once; null where nothing was done
 */
export async function undoOfLastStep(): Promise<(() => Promise<void>) | null> {
  const { undo: group, undoLabel: label } = await readUndoState(database);
  if (group === null || label === null) return null;
  return async () => {
    const reverts = await database.journal.where('reverts').equals(group).sortBy('at');
    if (reverts.at(-1)?.kind === 'undo') return;
    await revertStep(database, { kind: 'undo', group, label });
    await copyJournal();
  };
}

async function revert(kind: 'undo' | 'redo'): Promise<Change | null> {
  const state = await readUndoState(database);
  const group = state[kind];
  const label = kind === 'undo' ? state.undoLabel : state.redoLabel;
  if (group === null || label === null) return null;
  const change = await revertStep(database, { kind, group, label });
  await copyJournal();
  return change;
}
