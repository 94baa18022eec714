import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeCorpus } from '../search/corpus.mjs';
import { buildPage, EngineBrowser, serve } from '../search/host.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDER = path.join(ROOT, 'node_modules/.cache/qosasa-bench');

/**
 * The built app in Chromium, its archive filled with so many articles of the corpus, on disk.
 *
 * @param {number} size
 * @param {(app: { page: import('playwright').Page, address: string, corpus: string }) => Promise<void>} measure
 */
export async function withFilledApp(size, measure) {
  await withFilledProfile(size, async ({ launch, ...places }) => {
    const browser = await launch();
    try {
      await measure({ page: browser.page, ...places });
    } finally {
      await browser.close();
    }
  });
}

/**
 * The same for whoever starts the browser himself, as often as he likes.
 *
 * @param {number} size
 * @param {(app: { launch: () => Promise<EngineBrowser>, address: string, corpus: string, words: readonly string[] }) => Promise<void>} measure
 *   `words` stand in the articles
 */
export async function withFilledProfile(size, measure) {
  if (!Number.isInteger(size) || size < 1) throw new Error('--size takes a number of articles');
  console.error('Building the app …');
  const built = spawnSync('npm', ['run', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) throw new Error('npm run build failed');
  const corpus = makeCorpus(FOLDER, size);
  const bench = path.join(FOLDER, 'page-app');
  await buildPage(bench);
  const server = await serve({ '/bench': bench, '/corpus': corpus.home, '': path.join(ROOT, 'dist/renderer') });
  const profile = path.join(FOLDER, 'profile-app');
  fs.rmSync(profile, { recursive: true, force: true });
  try {
    await fill(size, server.address, profile);
    const launch = async () => EngineBrowser.launch('app', server.address, profile);
    await measure({ launch, address: server.address, corpus: corpus.home, words: corpus.queries.one });
  } finally {
    server.close();
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

async function fill(size, address, profile) {
  console.error(`Filling its archive with ${size} articles …`);
  const browser = await EngineBrowser.launch('app', address, profile);
  // An archive with a history of its own: one without a journal is taken for a damaged one.
  await browser.page.goto(`${address}/index.html?language=en#/inbox`);
  await browser.page.getByRole('button', { name: 'Load the sample archive' }).click();
  await browser.page.getByRole('row').nth(1).waitFor();
  await browser.show();
  await browser.call('build', size);
  await browser.call('settle');
  await browser.close();
}

/** @param {readonly number[]} times milliseconds */
export function describeTimes(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, at most ${Math.round(sorted.at(-1) ?? 0)} ms`;
}
