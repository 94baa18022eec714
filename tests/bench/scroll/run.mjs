import { parseArgs } from 'node:util';
import { describeTimes, withFilledApp } from '../app/app-host.mjs';
import { scrollList } from './scroll-list.mjs';

/** Drags of the scroll bar from end to end, with the wheel turned fast after each; then steadily, slower and faster. */
const WAYS = {
  'by 100 drags of the scroll bar, the wheel turned after each': { drags: 100, wheelFrames: 30, wheelPixels: 80 },
  'steadily in 20 s': { seconds: 20 },
  'steadily in 5 s': { seconds: 5 },
};

/**
 * Scrolls the archive's list of the built app from end to end, and prints how long rows in view were blank and how long
 * frames took.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({ args: [...args], options: { size: { type: 'string', default: '100000' } } });
  await withFilledApp(Number(values.size), async ({ page, address }) => {
    await page.goto(`${address}/index.html?language=fr#/archive`);
    await page.locator('[role=row]:not([data-pending])').first().waitFor();
    for (const [name, way] of Object.entries(WAYS)) {
      await page.getByRole('grid').evaluate((list) => (list.scrollTop = 0));
      await page.waitForTimeout(1000);
      const { rows, frames, missing, empty, brief, rested } = await page.evaluate(scrollList, way);
      console.log(`${rows} rows from end to end, ${name}:`);
      console.log(`  a row missing: ${describeStretches(missing)}; without its content: ${describeStretches(empty)}`);
      console.log(`  frames: ${describeTimes(frames)}; ${brief} of ${frames.length} with the title of a row alone`);
      console.log(`  all content ${Math.round(rested)} ms after the end`);
    }
  });
}

function describeStretches(stretches) {
  return stretches.length === 0 ? 'never' : `${stretches.length} times, ${describeTimes(stretches)}`;
}
