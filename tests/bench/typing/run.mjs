/* global PerformanceObserver -- runs in the page */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeTimes, withFilledApp } from '../app/app-host.mjs';

/** What is typed into the search box, over and over. */
const TYPED = ['congres ', 'الاستقلال', 'eau OR ', 'parti', 'وجدة '];
/** As fast as somebody types who knows the keyboard. */
const PAUSE_MS = 120;
/** By then a start's second look is over. */
const SETTLING_MS = 5000;
/** Events that end within a frame are not reported. */
const FRAME_MS = 16;

/**
 * Types into the search box of the built app while files are imported, and prints how long each key takes to show
 * (Event Timing: from the key to the next frame drawn).
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { size: { type: 'string', default: '10000' }, imported: { type: 'string', default: '5000' } },
  });
  const imported = Number(values.imported);
  await withFilledApp(Number(values.size), async ({ page, address, corpus }) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qosasa-typing-'));
    try {
      const files = writeFiles(folder, corpus, imported);
      await page.goto(`${address}/index.html?language=en#/archive`);
      await page.getByRole('grid').getByRole('row').first().waitFor();
      // What is done once after a start is no part of it: it is typed into an app that stands open.
      await page.waitForTimeout(SETTLING_MS);
      await page.evaluate(observeKeys);
      const box = page.getByRole('combobox');
      const still = await typeUntil(page, box, TYPED.length);
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('navigation').getByRole('button', { name: 'Import…' }).click();
      await (await chosen).setFiles(files);
      const panel = page.getByRole('region', { name: 'Import' });
      await panel.getByRole('progressbar').waitFor();
      const busy = await typeUntil(page, box, async () => (await panel.getByRole('progressbar').count()) > 0);
      console.log(`${values.size} clippings; ${imported} more imported from files while somebody types`);
      console.log(`Key to frame, before:        ${describeTimes(still)} (${still.length} keys)`);
      console.log(
        `Key to frame, while importing: ${describeTimes(busy)} (${busy.length} keys; goal: p95 below 100 ms)`,
      );
      console.log(await panel.getByRole('status').textContent());
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
}

function writeFiles(folder, corpus, count) {
  const files = [];
  for (let chunk = 0; files.length < count; chunk += 1) {
    const articles = JSON.parse(fs.readFileSync(path.join(corpus, `${chunk}.json`), 'utf8'));
    for (const { title, body } of articles.slice(0, count - files.length)) {
      const file = path.join(folder, `${files.length}.txt`);
      // Not the same bytes as what is there: else each would be a duplicate.
      fs.writeFileSync(file, `${title}\n\n${body}\n${files.length}`);
      files.push(file);
    }
  }
  return files;
}

/** Runs in the page. */
function observeKeys() {
  window.slowKeys = new Map();
  new PerformanceObserver((list) => {
    for (const { name, interactionId, startTime, duration } of list.getEntries())
      if (name.startsWith('key')) {
        const key = interactionId || startTime;
        window.slowKeys.set(key, Math.max(duration, window.slowKeys.get(key) ?? 0));
      }
  }).observe({ type: 'event', durationThreshold: 16, buffered: false });
}

/** A real key, whatever the letter: no layout that the driver knows has the Arabic ones. */
async function press(session, letter) {
  const key = { key: letter, code: 'KeyA', windowsVirtualKeyCode: 65 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/**
 * Types until it is enough.
 *
 * @param {number | (() => Promise<boolean>)} goesOn so many words, or as long as this says
 * @returns {Promise<number[]>} milliseconds of each key
 */
async function typeUntil(page, box, goesOn) {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => window.slowKeys.clear());
  await box.click();
  let keys = 0;
  for (let turn = 0; typeof goesOn === 'number' ? turn < goesOn : await goesOn(); turn += 1) {
    await box.press('ControlOrMeta+a');
    for (const letter of TYPED[turn % TYPED.length]) {
      await press(session, letter);
      keys += 1;
      await page.waitForTimeout(PAUSE_MS);
    }
  }
  // The last entries come after the last frame.
  await page.waitForTimeout(500);
  const slow = await page.evaluate(() => [...window.slowKeys.values()]);
  const quick = Math.max(0, keys - slow.length);
  return [...slow, ...Array.from({ length: quick }, () => FRAME_MS)];
}
