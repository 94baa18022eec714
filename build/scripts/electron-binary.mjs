// Electron's package must never be imported here: its index.js starts a download, and blocks until it is over.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Long enough for a slow line; where there is no line at all the download fails by itself within seconds.
 * QOSASA_ELECTRON_SECONDS sets another limit.
 */
const DEFAULT_SECONDS = 300;
const PROGRESS_MS = 5000;

/** @returns {{ folder: string, version: string } | null} the installed package, which may lack its binary */
function electronPackage() {
  try {
    const manifest = createRequire(import.meta.url).resolve('electron/package.json');
    return { folder: path.dirname(manifest), version: JSON.parse(readFileSync(manifest, 'utf8')).version };
  } catch {
    return null;
  }
}

/** @returns {string | null} the path of Electron's binary where it is there, and whole */
export function electronBinary() {
  const installed = electronPackage();
  if (installed === null) return null;
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  // The installer writes path.txt last: a binary without it is a download that was broken off.
  const pathFile = path.join(installed.folder, 'path.txt');
  if (override === undefined && !existsSync(pathFile)) return null;
  const inside = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : platformPath();
  const binary = path.join(override ?? path.join(installed.folder, 'dist'), inside);
  return existsSync(binary) ? binary : null;
}

function platformPath() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Downloads Electron's binary with the package's own installer.
 * @returns {Promise<{ binary: string } | { reason: string }>} the reason is one clause for a sentence
 */
export async function fetchElectron() {
  const installed = electronPackage();
  if (installed === null) return { reason: 'the package "electron" is not installed' };
  const seconds = Number(process.env['QOSASA_ELECTRON_SECONDS'] ?? DEFAULT_SECONDS);
  const name = `Electron ${installed.version}`;
  console.log(`Fetching ${name} (about 120 MB, this once; at most ${seconds} s) …`);
  const { code, errors, wasLate } = await runInstaller(path.join(installed.folder, 'install.js'), seconds);
  const binary = electronBinary();
  if (code === 0 && binary !== null) return { binary };
  if (wasLate)
    return { reason: `${name} was not downloaded within ${seconds} s ; QOSASA_ELECTRON_SECONDS sets the limit` };
  const message = /^(?:\w*Error: )?(.+)$/m.exec(errors)?.[1] ?? `its installer ended with ${code}`;
  return { reason: `${name} could not be downloaded: ${message}` };
}

/**
 * @param {string} script
 * @param {number} seconds
 * @returns {Promise<{ code: number | null, errors: string, wasLate: boolean }>}
 */
function runInstaller(script, seconds) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'inherit', 'pipe'] });
    const started = Date.now();
    let errors = '';
    let wasLate = false;
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ text) => (errors += text));
    const progress = setInterval(() => {
      console.log(`… ${Math.round((Date.now() - started) / 1000)} s`);
    }, PROGRESS_MS);
    const limit = setTimeout(() => {
      wasLate = true;
      child.kill();
    }, seconds * 1000);
    const end = (/** @type {number | null} */ code) => {
      clearInterval(progress);
      clearTimeout(limit);
      resolve({ code, errors, wasLate });
    };
    child.on('error', (error) => {
      errors += String(error);
      end(null);
    });
    child.on('close', end);
  });
}
