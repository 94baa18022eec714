import { useCallback, useState, type KeyboardEvent } from 'react';

export interface ListKeyboardOptions {
  readonly count: number;
  /** How many rows fit into the view. */
  readonly pageRows: () => number;
  readonly scrollTo: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onToggle: (index: number) => void;
  /** Selects from where a range began to a row. */
  readonly onExtend: (from: number, to: number) => void;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

/** Where the keyboard is in a list, and whether the row there is to take the focus. */
interface Position {
  readonly index: number;
  /** Where a range begins that Shift extends. */
  readonly anchor: number;
  readonly wantsFocus: boolean;
}

const AT_TOP: Position = { index: 0, anchor: 0, wantsFocus: false };

/** The keys of a long list: arrows, pages, ends; Space selects, Shift extends, Ctrl+A takes all, Enter opens. */
export function useListKeyboard(options: ListKeyboardOptions) {
  const [position, setPosition] = useState(AT_TOP);
  const { count, pageRows, scrollTo, onOpen, onToggle, onExtend, onAll, onClear } = options;
  const current = Math.max(0, Math.min(position.index, count - 1));

  const { anchor } = position;

  const moveTo = useCallback((index: number) => setPosition({ index, anchor: index, wantsFocus: true }), []);
  const reset = useCallback(() => setPosition(AT_TOP), []);
  const extendTo = (index: number) => {
    setPosition({ index, anchor, wantsFocus: true });
    onExtend(anchor, index);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const withControl = event.ctrlKey || event.metaKey;
    if (withControl && (event.key.toLowerCase() === 'a' || event.key === 'ش')) onAll();
    else if (event.key === 'Enter') onOpen(current);
    else if (event.key === ' ' && event.shiftKey) extendTo(current);
    else if (event.key === ' ') onToggle(current);
    else if (event.key === 'Escape') onClear();
    else {
      const target = targetOf(event.key, current, count, pageRows);
      if (target === null || event.altKey) return;
      scrollTo(target);
      if (event.shiftKey) extendTo(target);
      else moveTo(target);
    }
    event.preventDefault();
  };
  return { current, wantsFocus: position.wantsFocus, moveTo, reset, extendTo, onKeyDown };
}

/** Where a key leads; null where it leads nowhere. */
function targetOf(key: string, current: number, count: number, pageRows: () => number): number | null {
  const within = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(current + 1);
    case 'ArrowUp':
      return within(current - 1);
    case 'PageDown':
      return within(current + pageRows());
    case 'PageUp':
      return within(current - pageRows());
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return null;
  }
}
