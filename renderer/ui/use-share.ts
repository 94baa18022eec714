import { useCallback, useState } from 'react';
import { untilDone } from './until-done.ts';

type Run = <T>(task: (onShare: (share: number) => void) => Promise<T>) => Promise<T>;

/** How far a task is, 0 to 1; null where none runs. */
export function useShare(): readonly [share: number | null, run: Run] {
  const [share, setShare] = useState<number | null>(null);
  const run: Run = useCallback(async (task) => {
    setShare(0);
    try {
      return await untilDone(task, setShare);
    } finally {
      setShare(null);
    }
  }, []);
  return [share, run];
}
