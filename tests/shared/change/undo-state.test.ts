import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoState } from '#shared/change/undo-state.ts';
import type { Change } from '#shared/model/change.ts';

type Entry = Pick<Change, 'kind' | 'group' | 'reverts'>;

describe('undoState()', () => {
  it('says that nothing can be undone in an empty journal', () => {
    expect(undoState([])).toEqual({ undo: null, redo: null });
  });

  it('agrees with two stacks, whatever was done, undone and redone', () => {
    const steps = fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 40 });

    fc.assert(
      fc.property(steps, (kinds) => {
        const journal: Entry[] = [];
        const [done, undone]: [string[], string[]] = [[], []];
        for (const [index, kind] of kinds.entries()) {
          const group = `g${index}`;
          if (kind === 'do') {
            done.push(group);
            undone.length = 0;
            // A group of two Changes is one step.
            journal.unshift({ kind, group, reverts: null }, { kind, group, reverts: null });
            continue;
          }
          const [from, to] = kind === 'undo' ? [done, undone] : [undone, done];
          const reverts = from.pop();
          if (reverts === undefined) continue;
          to.push(reverts);
          journal.unshift({ kind, group, reverts });
        }

        expect(undoState(journal)).toEqual({ undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null });
      }),
      { numRuns: 1000 },
    );
  });
});
