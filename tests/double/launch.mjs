import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PATIENCE_MS = 30_000;

/**
 * Lays the built bundles beside a `node_modules/electron` that is the double. A folder of its own for each launch gives
 * each a fresh state, with no loader hooks.
 * @param {string} root the repository
 * @returns {string} the folder; the caller removes it
 */
export function stage(root) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-stage-'));
  cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'stage', type: 'module' }));
  const modules = path.join(folder, 'node_modules');
  const electron = path.join(modules, 'electron');
  mkdirSync(modules);
  cpSync(import.meta.dirname, electron, { recursive: true });
  writeFileSync(
    path.join(electron, 'package.json'),
    JSON.stringify({ name: 'electron', version: '0.0.0-double', type: 'module', exports: './electron.mjs' }),
  );
  symlinkSync(path.join(root, 'node_modules/playwright'), path.join(modules, 'playwright'), 'junction');
  return folder;
}

/**
 * Runs the built app on the double, in this process.
 * @param {{ root: string, userData: string, languages: readonly string[], chromium: string }} options
 * @returns the double's `electron` module, the page of the app's window (null when the app ended without one), and what
 * ends it all
 */
export async function launchDouble({ root, userData, languages, chromium }) {
  const folder = stage(root);
  let onExit;
  const ended = new Promise((resolve) => (onExit = resolve));
  globalThis.__electronDouble = { userData, languages, chromium, onExit };
  const electron = await import(pathToFileURL(path.join(folder, 'node_modules/electron/electron.mjs')).href);
  await import(pathToFileURL(path.join(folder, 'dist/main/main.js')).href);
  const page = await Promise.race([shownPage(electron), ended.then(() => null)]);
  return {
    electron,
    page,
    ended,
    async close() {
      electron.app.quit();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The page of the first window, once the window shows it. */
async function shownPage({ BrowserWindow }) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const window = BrowserWindow.getAllWindows().find((candidate) => candidate.isVisible());
    if (window) return window.webContents.page;
    if (Date.now() > deadline) throw new Error('the app has shown no window');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
