/* global document, requestAnimationFrame -- run in the page */
import { parseArgs } from 'node:util';
import { describeTimes, withFilledProfile } from '../app/app-host.mjs';

const STARTS = 7;
/** Programs that were compiled are kept after this many starts, as they are of an app in use. */
const FIRST_STARTS = 2;
/** The browser's own start is no part of the app's, which has it behind it when its window opens. */
const BROWSER_MS = 2000;
/** By then all that a start leaves for later is done. */
const SETTLING_MS = 8000;

/**
 * Opens the built app in a browser just started, and again in the same window, and prints how long it takes until rows
 * are drawn and until a word typed at once is found.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({ args: [...args], options: { size: { type: 'string', default: '100000' } } });
  await withFilledProfile(Number(values.size), async ({ launch, address, words }) => {
    const times = emptyTimes();
    for (let start = -FIRST_STARTS; start < STARTS; start += 1) {
      const { fresh, again } = start < 0 ? emptyTimes() : times;
      const browser = await launch();
      const { page } = browser;
      await page.addInitScript(noteWhenDrawn);
      await page.waitForTimeout(BROWSER_MS);
      await page.goto(`${address}/index.html?language=fr#/archive`);
      await note(page, words[FIRST_STARTS + start], fresh);
      await page.waitForTimeout(SETTLING_MS);
      await page.reload();
      await note(page, words[FIRST_STARTS + start], again);
      await browser.close();
    }
    for (const [kind, { rows, answer }] of Object.entries(times)) {
      console.log(kind === 'fresh' ? 'In a browser just started:' : 'Opened once more:');
      console.log(`  rows drawn after ${describeTimes(rows)}`);
      console.log(`  a word typed then is found after ${describeTimes(answer)}`);
    }
  });
}

const emptyTimes = () => ({ fresh: { rows: [], answer: [] }, again: { rows: [], answer: [] } });

/** Notes, milliseconds after the page was asked for, when rows stood on the screen and when the first hit did. */
async function note(page, word, { rows, answer }) {
  rows.push(await (await page.waitForFunction(() => window.drawn?.row)).jsonValue());
  await page.getByRole('combobox').fill(word);
  answer.push(await (await page.waitForFunction(() => window.drawn?.hit)).jsonValue());
}

/** Runs in the page: looks at every frame for what is awaited, and takes the time of the frame after it. */
function noteWhenDrawn() {
  const awaited = { row: '[role=row]:not([data-pending])', hit: '[role=row] mark' };
  window.drawn = {};
  const look = () => {
    for (const [name, selector] of Object.entries(awaited)) {
      if (window.drawn[name] || !document.querySelector(selector)) continue;
      requestAnimationFrame(() => (window.drawn[name] ??= performance.now()));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
