import { useCallback, useRef, useState, type RefObject } from 'react';
import { FIRST_VIEW, requestOf, type ArchiveView } from './archive-view.ts';

/** What the archive shows, how it is changed, and how far down one is. */
export interface ArchiveState {
  readonly view: ArchiveView;
  readonly onView: (changed: Partial<ArchiveView>) => void;
  readonly position: RefObject<number>;
}

/** Keeps what the archive shows as long as the app is open. */
export function useArchiveState(): ArchiveState {
  const [view, setView] = useState(FIRST_VIEW);
  const position = useRef(0);
  const onView = useCallback((changed: Partial<ArchiveView>) => {
    setView((last) => {
      const next = { ...last, ...changed };
      // Another list is looked at from its top.
      if (JSON.stringify(requestOf(next)) !== JSON.stringify(requestOf(last))) position.current = 0;
      return next;
    });
  }, []);
  return { view, onView, position };
}
