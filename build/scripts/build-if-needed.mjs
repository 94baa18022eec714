import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

/** What the build reads … */
const SOURCES = ['shared', 'renderer', 'electron', 'build/vite.config.ts', 'package.json'];
/** … and one file of each bundle it writes; a build that broke off has left some of them old. */
const OUTPUTS = ['dist/renderer/index.html', 'dist/main/main.js', 'dist/preload/preload.cjs', 'dist/cli.js'];
const VITE = path.join(ROOT, 'node_modules/vite/bin/vite.js');

/**
 * Builds dist/ where it is missing or older than its sources.
 * @returns {string | null} why it could not be built, in one sentence; null when dist/ is there
 */
export function buildIfNeeded() {
  if (isFresh()) return null;
  if (!existsSync(VITE)) return 'The packages are not installed: run "npm ci" first.';
  console.log('Building Qosasa …');
  const args = [VITE, 'build', '--app', '--config', 'build/vite.config.ts', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  return status === 0 ? null : 'Qosasa could not be built; the lines above say why.';
}

function isFresh() {
  const outputs = OUTPUTS.map((file) => path.join(ROOT, file));
  if (!outputs.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...outputs.map((file) => statSync(file).mtimeMs));
  return SOURCES.every((source) => newest(path.join(ROOT, source)) <= oldest);
}

/** @param {string} file a file or a folder @returns {number} when anything in it last changed */
function newest(file) {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were removed.
  const inside = readdirSync(file).map((name) => newest(path.join(file, name)));
  return Math.max(stats.mtimeMs, ...inside);
}
