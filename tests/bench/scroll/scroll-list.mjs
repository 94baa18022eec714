/* global document, requestAnimationFrame -- what runs in the page */

/**
 * Scrolls the list on screen from its top to its end, and watches it frame by frame. Runs in the page, so it may use
 * nothing from outside itself.
 *
 * @param {{ seconds: number } | { drags: number, wheelFrames: number, wheelPixels: number }} way steadily in so many
 * seconds; or by drags of the scroll bar with turns of the wheel after each
 * @returns {Promise<{ rows: number, frames: number[], missing: number[], empty: number[], brief: number, rested: number }>}
 * in milliseconds: how long each frame took; for how long at a stretch a row was missing, or stood there without its
 * content; how long after the end all had their content. `brief` frames had a row with its title alone.
 */
export async function scrollList(way) {
  const list = document.querySelector('[role=grid]');
  const rowHeight = list.querySelector('[role=row]').getBoundingClientRect().height;
  const [frames, missing, empty] = [[], [], []];
  const since = new Map();
  let brief = 0;
  let last = performance.now();

  const rowsInView = () => {
    const view = list.getBoundingClientRect();
    return [...list.querySelectorAll('[role=row]')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > view.top && top < view.bottom;
    });
  };
  const note = (stretches, isSo, now) => {
    const begun = since.get(stretches);
    if (isSo && begun === undefined) since.set(stretches, now);
    if (isSo || begun === undefined) return;
    stretches.push(now - begun);
    since.delete(stretches);
  };
  const frame = async () => {
    const now = await new Promise((resolve) => requestAnimationFrame(resolve));
    frames.push(now - last);
    last = now;
    const rows = rowsInView();
    note(missing, rows.length < Math.floor(list.clientHeight / rowHeight), now);
    note(
      empty,
      rows.some((row) => row.hasAttribute('data-pending')),
      now,
    );
    if (rows.some((row) => row.hasAttribute('data-brief'))) brief += 1;
    return now;
  };

  const end = list.scrollHeight - list.clientHeight;
  if ('seconds' in way) {
    for (let now = await frame(), start = now; now - start < way.seconds * 1000; now = await frame())
      list.scrollTop = (end * (now - start)) / (way.seconds * 1000);
  } else {
    for (let drag = 0; drag <= way.drags; drag += 1) {
      list.scrollTop = (end * drag) / way.drags;
      for (let left = 6; left > 0; left -= 1) await frame();
      for (let left = way.wheelFrames; left > 0; left -= 1) {
        list.scrollTop += way.wheelPixels;
        await frame();
      }
    }
  }
  list.scrollTop = end;
  const stopped = performance.now();
  while (performance.now() - stopped < 10_000) {
    await frame();
    if (!rowsInView().some((row) => row.hasAttribute('data-pending') || row.hasAttribute('data-brief'))) break;
  }
  // What is still so is as long as it has been so far.
  for (const stretches of [missing, empty]) note(stretches, false, performance.now());
  const rested = performance.now() - stopped;
  return { rows: Number(list.getAttribute('aria-rowcount')), frames, missing, empty, brief, rested };
}
