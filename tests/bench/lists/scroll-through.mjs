/**
 * Scrolls the list on screen from its top to its end in so many seconds, and watches it frame by frame. Runs in the
 * page, so it may use nothing from outside itself.
 *
 * @param {number} seconds
 * @returns {Promise<object>} frame times, and for how long a row in view was without content, in milliseconds
 */
export async function scrollThrough(seconds) {
  const list = document.querySelector('[role=grid]');
  const length = list.scrollHeight - list.clientHeight;
  const rowHeight = list.querySelector('[role=row]').getBoundingClientRect().height;
  const rowsInView = () => {
    const view = list.getBoundingClientRect();
    return [...list.querySelectorAll('[role=row]')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > view.top && top < view.bottom;
    });
  };
  const isPending = (row) => row.hasAttribute('data-pending');
  const frames = [];
  let [pendingFrames, blankFrames, pendingSince, longestPending] = [0, 0, null, 0];
  const start = performance.now();
  let last = start;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let now = start; now - start < seconds * 1000;) {
    list.scrollTop = (length * (now - start)) / (seconds * 1000);
    now = await frame();
    frames.push(now - last);
    last = now;
    const inView = rowsInView();
    if (inView.length < Math.floor(list.clientHeight / rowHeight)) blankFrames += 1;
    if (inView.some(isPending)) {
      pendingFrames += 1;
      pendingSince ??= now;
      longestPending = Math.max(longestPending, now - pendingSince);
    } else pendingSince = null;
  }
  // At rest: how long the last rows take to be there.
  const stopped = performance.now();
  list.scrollTop = length;
  do await frame();
  while (rowsInView().some(isPending) && performance.now() - stopped < 5000);
  frames.sort((one, other) => one - other);
  const at = (share) => Math.round(frames[Math.floor(frames.length * share)] ?? 0);
  return {
    frames: frames.length,
    frameP50: at(0.5),
    frameP95: at(0.95),
    frameMax: at(0.999),
    framesWithoutARow: blankFrames,
    framesWithAPlaceholder: pendingFrames,
    longestWithAPlaceholder: Math.round(longestPending),
    contentAfterStopping: Math.round(performance.now() - stopped),
  };
}
