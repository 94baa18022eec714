import { useSyncExternalStore } from 'react';
import { currentMove, onMove, type Move } from '../actions/move-archive.ts';

/** The archive's move into its lock or out of it; null while there is none. */
export function useMove(): Move | null {
  return useSyncExternalStore(onMove, currentMove);
}
