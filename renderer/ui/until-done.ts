/**
 * Runs a task that tells how far it is. What tells it are messages of a worker, of which the last may come after the
 * answer: those are left out, else a screen that is done would say for ever that it is at 100 %.
 */
export async function untilDone<T>(
  task: (onShare: (share: number) => void) => Promise<T>,
  onShare: (share: number) => void,
): Promise<T> {
  let isDone = false;
  try {
    return await task((share) => {
      if (!isDone) onShare(share);
    });
  } finally {
    isDone = true;
  }
}
