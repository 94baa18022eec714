import type { Change } from '../model/change.ts';

/** What undo would take back and redo would bring back, as groups of Changes; null where there is nothing. */
export interface UndoState {
  readonly undo: string | null;
  readonly redo: string | null;
}

type Step = Pick<Change, 'kind' | 'group' | 'reverts'>;

/**
 * Reads the tops of the undo and redo stacks off the journal itself, so that they survive a restart.
 * `newestFirst` holds the journal's Changes, newest first. Changes of one group are one step.
 */
export function undoState(newestFirst: Iterable<Step>): UndoState {
  const steps = firstOfEachGroup(newestFirst);
  return { undo: topOfUndo(steps), redo: topOfRedo(steps) };
}

function firstOfEachGroup(changes: Iterable<Step>): Step[] {
  const groups = new Map<string, Step>();
  for (const change of changes) if (!groups.has(change.group)) groups.set(change.group, change);
  return [...groups.values()];
}

/** The newest step that stands. What was said of a step last counts, and one may be taken back out of turn. */
function topOfUndo(newestFirst: readonly Step[]): string | null {
  const decided = new Set<string>();
  for (const { kind, group, reverts } of newestFirst) {
    const step = reverts ?? group;
    if (decided.has(step)) continue;
    if (kind !== 'undo') return step;
    decided.add(step);
  }
  return null;
}

/** The newest undo that no redo behind it has used up; something done since ends what could be redone. */
function topOfRedo(newestFirst: readonly Step[]): string | null {
  let broughtBack = 0;
  for (const { kind, reverts } of newestFirst) {
    if (kind === 'do') return null;
    if (kind === 'redo') broughtBack += 1;
    else if (broughtBack > 0) broughtBack -= 1;
    else return reverts;
  }
  return null;
}
