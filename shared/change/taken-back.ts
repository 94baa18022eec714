import type { Change } from '../model/change.ts';

type Step = Pick<Change, 'kind' | 'reverts'>;

/**
 * The groups that stand taken back: the last word on each, undo or redo, decides.
 *
 * @param inOrder Changes in the order of the clock; those that are neither an undo nor a redo do not matter
 */
export function takenBackGroups(inOrder: Iterable<Step>): Set<string> {
  const groups = new Set<string>();
  for (const { kind, reverts } of inOrder) {
    if (reverts === null) continue;
    if (kind === 'undo') groups.add(reverts);
    else groups.delete(reverts);
  }
  return groups;
}
