import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { ROOT } from '../../../build/scripts/project.mjs';
import { addressOf, startLocalServer } from '../../../build/scripts/local-server.mjs';
import { fillArchive } from './fill-archive.mjs';
import { scrollThrough } from './scroll-through.mjs';

/** So long the index must have been left alone to be taken for finished. */
const QUIET_MS = 5000;

/**
 * `npm run bench -- lists [--size 100000]`: the archive's list in the built app, scrolled from end to end in Chromium.
 * Says how long the list took to show, how long frames took and how long any row in view was without its content.
 */
export async function run(args) {
  const { values } = parseArgs({ args: [...args], options: { size: { type: 'string', default: '10000' } } });
  const size = Number(values.size);
  const server = await startLocalServer(path.join(ROOT, 'dist/renderer'), 0, 'bench');
  const address = addressOf(server);
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qosasa-lists-'));
  const launch = {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    viewport: { width: 1366, height: 800 },
  };
  const context = await chromium.launchPersistentContext(profile, launch);
  try {
    const page = await context.newPage();
    await page.goto(`${address}?language=en#/inbox`);
    await page.getByRole('navigation').waitFor();
    // An archive with a history of its own: one without a journal is taken for a damaged one.
    await page.getByRole('button', { name: 'Load the sample archive' }).click();
    await page.getByRole('row').nth(5).waitFor();
    // Beside the app, not under it: it is to find them when it starts.
    await page.goto(`${address}icon.svg`);
    console.log(`${size} clippings written in ${seconds(await page.evaluate(fillArchive, size))}`);
    await page.goto(`${address}?language=en#/inbox`);
    console.log(`indexed in ${seconds(await indexed(page))}`);
    await page.goto(`${address}?language=en#/archive`);
    const start = Date.now();
    await page.reload();
    await page.locator('[role=row]:not([data-pending])').first().waitFor();
    console.log(`from opening the app to rows on screen: ${Date.now() - start} ms`);
    for (const seconds of [20, 5]) {
      const figures = await page.evaluate(scrollThrough, seconds);
      console.log(`scrolled end to end in ${seconds} s:`, JSON.stringify(figures));
    }
  } finally {
    await context.close();
    server.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

/** Waits until the index is no longer written to. @returns how long it was */
async function indexed(page) {
  const start = Date.now();
  let [last, since] = ['', Date.now()];
  while (Date.now() - since < QUIET_MS) {
    await page.waitForTimeout(500);
    const now = await page.evaluate(lastSegments);
    if (now !== last) [last, since] = [now, Date.now()];
  }
  return since - start;
}

/* Runs in the page. */
async function lastSegments() {
  const request = window.indexedDB.open('qosasa');
  const database = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  const keys = database.transaction('searchSegments').objectStore('searchSegments').getAllKeys();
  const found = await new Promise((resolve) => (keys.onsuccess = () => resolve(keys.result)));
  database.close();
  return found.join();
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
