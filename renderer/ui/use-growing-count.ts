import { startTransition, useEffect, useState } from 'react';

/**
 * How many of `total` things to draw by now: the first `step` of them at once, and the rest bit by bit between whatever
 * else the page has to do, so that something long is there to read, scroll and type beside from the first moment.
 */
export function useGrowingCount(total: number, step: number): number {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count >= total) return;
    // A transition gives way to input; the timer lets what was drawn be painted first.
    const timer = setTimeout(() => startTransition(() => setCount(count + step)));
    return () => clearTimeout(timer);
  }, [count, total, step]);
  return Math.min(count, total);
}
