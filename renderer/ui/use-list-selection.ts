import { useMemo, useRef, useState } from 'react';

/** What is selected of a list, and how that changes. */
export interface ListSelection {
  readonly ids: ReadonlySet<string>;
  /** Selects a row, or no longer. */
  readonly toggle: (id: string) => void;
  /** Selects all rows between two places, both included; where the first is the same as before, instead of the last range. */
  readonly extend: (from: number, to: number) => void;
  /** Selects everything in the list, in view or not. */
  readonly all: () => void;
  readonly clear: () => void;
}

/** A list as far as selecting from it goes; its rows need not be at hand. */
export interface SelectableList {
  /** Tells one list from another; the selection ends where another is shown. */
  readonly key: string;
  readonly idsIn: (offset: number, count: number) => Promise<readonly string[]>;
  readonly allIds: () => Promise<readonly string[]>;
  readonly onFailure: (error: unknown) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The selection of a list. */
export function useListSelection({ key, idsIn, allIds, onFailure }: SelectableList): ListSelection {
  const [state, setState] = useState({ of: '', ids: NOTHING });
  const range = useRef<{ readonly from: number; readonly base: ReadonlySet<string> } | null>(null);
  const ids = state.of === key ? state.ids : NOTHING;

  return useMemo(() => {
    const select = (selected: ReadonlySet<string>) => setState({ of: key, ids: selected });
    return {
      ids,
      toggle: (id) => {
        const changed = new Set(ids);
        if (!changed.delete(id)) changed.add(id);
        range.current = null;
        select(changed);
      },
      extend: (from, to) => {
        if (range.current?.from !== from) range.current = { from, base: ids };
        const { base } = range.current;
        idsIn(Math.min(from, to), Math.abs(to - from) + 1).then(
          (between) => select(new Set([...base, ...between])),
          onFailure,
        );
      },
      all: () => {
        range.current = null;
        allIds().then((every) => select(new Set(every)), onFailure);
      },
      clear: () => {
        range.current = null;
        select(NOTHING);
      },
    };
  }, [ids, key, idsIn, allIds, onFailure]);
}
