import type { KeyboardEvent } from 'react';

/** Arrow keys as movements of the reading cursor; left and right as seen, whichever way the text runs. */
const MOVES: Readonly<Record<string, readonly [direction: string, granularity: string]>> = {
  ArrowLeft: ['left', 'word'],
  ArrowRight: ['right', 'word'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
};

/**
 * Moves the text cursor in `root` by a word or line, or with Shift extends the selection, so that words can be marked
 * without a mouse. @returns whether the key was one of these
 */
export function moveByWord({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, root: HTMLElement): boolean {
  const [direction, granularity] = MOVES[key] ?? [];
  const selection = document.getSelection();
  if (direction === undefined || granularity === undefined || !selection) return false;
  if (selection.anchorNode === null || !root.contains(selection.anchorNode)) {
    const first = root.querySelector('[data-start]')?.firstChild;
    if (!first) return false;
    selection.collapse(first, 0);
    // Shift begins a selection at the first word; an arrow alone only shows where the cursor is: on that word.
    selection.modify('extend', 'forward', 'word');
    return true;
  }
  selection.modify(shiftKey ? 'extend' : 'move', direction, granularity);
  if (!shiftKey) selection.modify('extend', 'forward', 'word');
  return true;
}
