import { useCallback, useState } from 'react';

type Run = <T>(task: (onShare: (share: number) => void) => Promise<T>) => Promise<T>;

/**
 * How far a task is, 0 to 1; null where none runs. What a worker still tells of it when its outcome is there already,
 * since the two come by different ways, is not heard.
 */
export function useShare(): readonly [share: number | null, run: Run] {
  const [share, setShare] = useState<number | null>(null);
  const run: Run = useCallback(async (task) => {
    let isOver = false;
    setShare(0);
    try {
      return await task((told) => {
        if (!isOver) setShare(told);
      });
    } finally {
      isOver = true;
      setShare(null);
    }
  }, []);
  return [share, run];
}
