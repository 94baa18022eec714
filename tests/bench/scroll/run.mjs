/* global document, innerHeight, requestAnimationFrame -- what runs in the page */
import { parseArgs } from 'node:util';
import { describeTimes, withFilledApp } from '../app/app-host.mjs';

/** How far the list is turned at a time: as far as a drag of the scroll bar, and as a fast wheel does in a frame. */
const DRAGS = 100;
const WHEEL_PIXELS = 80;
const WHEEL_FRAMES = 30;

/**
 * Scrolls the archive's list of the built app from end to end, by drags of the scroll bar with a turn of the wheel
 * after each, and prints how long rows in view were blank and how long frames took.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({ args: [...args], options: { size: { type: 'string', default: '100000' } } });
  await withFilledApp(Number(values.size), async ({ page, address }) => {
    await page.goto(`${address}/index.html?language=fr#/archive`);
    await page.getByRole('grid').getByRole('row').first().waitFor();
    const { rows, blanks, frames } = await page.evaluate(scrollThrough, {
      drags: DRAGS,
      wheelPixels: WHEEL_PIXELS,
      wheelFrames: WHEEL_FRAMES,
    });
    console.log(
      `${rows} rows, ${DRAGS} drags of the scroll bar from end to end, ${WHEEL_FRAMES} frames of the wheel after each`,
    );
    console.log(`Blank rows in view: ${describeTimes(blanks)} at a stretch (goal: at most 100 ms)`);
    console.log(`Frames: ${describeTimes(frames)}`);
  });
}

/** Runs in the page. A stretch is how long, without a break, some row in view showed nothing of its clipping. */
async function scrollThrough({ drags, wheelPixels, wheelFrames }) {
  const list = document.querySelector('[role=grid]');
  if (!list) throw new Error('There is no list');
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const [blanks, frames] = [[], []];
  let blankSince = null;
  let last = await nextFrame();

  const isBlankAt = (x, y) => {
    const row = document.elementFromPoint(x, y)?.closest('[role=row]');
    return !row || row.hasAttribute('data-pending') || (row.textContent ?? '').trim() === '';
  };
  const look = async () => {
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
    const box = list.getBoundingClientRect();
    const ends = Math.min(box.bottom, innerHeight);
    let isBlank = false;
    for (let y = box.top + 20; y < ends - 20 && !isBlank; y += 40) isBlank = isBlankAt(box.left + box.width / 2, y);
    if (isBlank) blankSince ??= now;
    else if (blankSince !== null) {
      blanks.push(now - blankSince);
      blankSince = null;
    }
  };

  const end = list.scrollHeight - list.clientHeight;
  for (let drag = 0; drag <= drags; drag += 1) {
    list.scrollTop = (end * drag) / drags;
    for (let frame = 0; frame < 6 || blankSince !== null; frame += 1) await look();
    for (let frame = 0; frame < wheelFrames; frame += 1) {
      list.scrollTop += drag === drags ? -wheelPixels : wheelPixels;
      await look();
    }
  }
  while (blankSince !== null) await look();
  return { rows: Number(list.getAttribute('aria-rowcount')), blanks, frames };
}
