import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { buildIfNeeded } from '../../../build/scripts/build-if-needed.mjs';
import { ROOT } from '../../../build/scripts/project.mjs';
import { build } from 'vite';

const PATIENCE_MS = 180_000;

/**
 * Lays the built shell into a folder with the bench's page in the place of the interface.
 * @param {string} folder
 */
export async function layOut(folder) {
  const fault = buildIfNeeded();
  if (fault !== null) throw new Error(fault);
  for (const part of ['main', 'preload']) {
    fs.cpSync(path.join(ROOT, 'dist', part), path.join(folder, 'dist', part), { recursive: true });
  }
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: path.join(ROOT, 'renderer/public'),
    define: { __VERSION__: JSON.stringify('0.0.0-bench') },
    worker: { format: 'es' },
    build: { outDir: path.join(folder, 'dist/renderer'), target: 'chrome140', chunkSizeWarningLimit: 5000 },
  });
}

/** The app in a process of its own. */
export class App {
  /** @type {import('node:child_process').ChildProcess} */
  #process;
  #userData;
  #ended;
  /** @type {((line: any) => void) | null} */
  #waiting = null;
  #onEvent;

  /**
   * @param {string} root what layOut has laid
   * @param {string} userData
   * @param {(event: string) => void} onEvent what the page says
   */
  constructor(root, userData, onEvent) {
    this.#userData = userData;
    this.#onEvent = onEvent;
    const script = path.join(import.meta.dirname, 'app-process.mjs');
    const stdio = /** @type {const} */ (['pipe', 'pipe', 'pipe']);
    this.#process = spawn(process.execPath, [script, root, userData], { stdio, detached: true });
    this.#ended = new Promise((resolve) => this.#process.once('exit', resolve));
    /** @type {string[]} */
    this.errors = [];
    this.#process.stderr?.on('data', (bytes) => this.errors.push(String(bytes)));
  }

  /** Waits for the page. */
  async start() {
    const lines = readline.createInterface({ input: /** @type {any} */ (this.#process.stdout) });
    const ready = new Promise((resolve) => {
      lines.on('line', (text) => {
        if (!text.startsWith('{')) return;
        const line = JSON.parse(text);
        if ('event' in line) {
          if (line.event === 'ready') resolve(true);
          else this.#onEvent(line.event);
        } else this.#waiting?.(line);
      });
    });
    await this.#inTime(ready, 'start');
  }

  /** @param {string} name @param {readonly unknown[]} args */
  async call(name, ...args) {
    const answered = new Promise((resolve) => (this.#waiting = resolve));
    this.send(name, ...args);
    const line = await this.#inTime(answered, name);
    if ('failed' in line) throw new Error(`${name}: ${line.failed}`);
    return line.answer;
  }

  /** Asks without waiting. @param {string} name @param {readonly unknown[]} args */
  send(name, ...args) {
    this.#process.stdin?.write(`${JSON.stringify({ name, args })}\n`);
  }

  /** Ends the shell and its browser at once, as a power failure does: nothing is flushed, nothing is said. */
  async kill() {
    const browsers = browsersOn(path.join(this.#userData, 'chromium'));
    for (const id of [this.#process.pid, ...browsers]) {
      try {
        if (id !== undefined) process.kill(-id, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    await this.#ended;
    while (browsersOn(path.join(this.#userData, 'chromium')).length > 0) await pause(20);
  }

  async quit() {
    this.send('quit');
    await this.#inTime(this.#ended, 'quit');
  }

  /** @param {Promise<any>} task @param {string} what */
  async #inTime(task, what) {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`${what}: no answer; ${this.errors.join('').slice(-2000)}`)),
        PATIENCE_MS,
      );
    });
    const over = this.#ended.then(() => {
      if (what !== 'quit') throw new Error(`${what}: the app has ended; ${this.errors.join('').slice(-2000)}`);
    });
    try {
      return await Promise.race([task, late, over]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** The browsers' own processes that use a profile; their children are in their groups. @param {string} profile */
function browsersOn(profile) {
  return fs.readdirSync('/proc').flatMap((id) => {
    if (!/^\d+$/.test(id)) return [];
    try {
      const [command = '', ...args] = fs.readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
      const isMain = args.includes(`--user-data-dir=${profile}`) && !args.some((arg) => arg.startsWith('--type='));
      return isMain && command !== '' ? [Number(id)] : [];
    } catch {
      return []; // It has just ended.
    }
  });
}

/** @param {number} milliseconds */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
