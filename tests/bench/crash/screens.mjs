import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright';
import { ROOT } from '../../../build/scripts/project.mjs';
import { pause } from './app.mjs';
import { readArchive, watchScreen } from './screen-side.mjs';

const SAMPLE = path.join(ROOT, 'shared/sample/clippings');
const PATIENCE_MS = 60_000;
/** A text that is read again may have none left. */
const SUGGESTIONS_MS = 15_000;

/** What is done when the browser is killed. */
export const KINDS = /** @type {const} */ (['import', 'tagging', 'merge']);

/**
 * The app as its users have it, in a real browser on a profile on disk that can be killed. It does one kind of work after
 * the other by its own screens, and writes down what these report as saved.
 */
export class Screens {
  #address;
  #folder;
  #random;
  #profile;
  #made = 0;
  #bundles = 0;
  #pages = fs.readdirSync(SAMPLE).map((name) => fs.readFileSync(path.join(SAMPLE, name), 'utf8'));
  /** @type {{ process: import('node:child_process').ChildProcess, browser: import('playwright').Browser } | null} */
  #running = null;
  #isKilled = false;
  /** What the screen shows now, as far as it was heard of. @type {import('./screen-side.mjs').Shown} */
  #shown = { hash: '', statuses: [], tags: [], notices: [] };
  /** What was reported as saved: the names of files, and tags as `<clipping's id> <name>`. */
  saved = { files: new Set(), tags: new Set() };

  /**
   * @param {{ address: string, folder: string, random: () => number }} options where the app is served, where to put what
   * is needed, and numbers from 0 to 1
   */
  constructor({ address, folder, random }) {
    this.#address = address;
    this.#folder = folder;
    this.#random = random;
    this.#profile = path.join(folder, 'screens-profile');
    fs.mkdirSync(path.join(folder, 'pages'), { recursive: true });
  }

  get saidToBeSaved() {
    return this.saved.files.size + this.saved.tags.size;
  }

  /** Starts the browser on the profile as it was left. */
  async start() {
    this.#running = await startBrowser(this.#profile);
    this.#isKilled = false;
    const context = this.#running.browser.contexts()[0];
    if (!context) throw new Error('no context');
    this.page = await context.newPage();
    this.page.setDefaultTimeout(PATIENCE_MS);
    await this.page.exposeBinding('tell', (_, shown) => (this.#shown = shown));
    await this.page.addInitScript(watchScreen);
    await this.#open('/inbox');
    await this.page.getByRole('navigation').waitFor();
  }

  /** Loads the sample archive, so that there is something to tag from the start. */
  async loadSample() {
    const page = this.#page();
    await page.getByRole('button', { name: 'Load the sample archive' }).click();
    await page.getByText(/^\d+ clippings saved$/).waitFor();
    const { files } = await page.evaluate(readArchive);
    for (const name of files) this.saved.files.add(name);
  }

  /** Ends the browser and all its processes at once, with nothing flushed. */
  async kill() {
    const running = this.#running;
    if (!running) return;
    this.#isKilled = true;
    const ended = new Promise((resolve) => running.process.once('exit', resolve));
    if (running.process.pid !== undefined) process.kill(-running.process.pid, 'SIGKILL');
    await ended;
    await running.browser.close().catch(() => undefined);
    this.#running = null;
  }

  /**
   * Works until the browser is killed.
   * @param {(typeof KINDS)[number]} kind
   * @param {() => void} onBegin called when all is laid out and the work itself begins
   */
  async work(kind, onBegin) {
    try {
      if (kind === 'import') await this.#importOn(onBegin);
      else if (kind === 'merge') await this.#mergeOn(onBegin);
      else await this.#tagOn(onBegin);
    } catch (error) {
      // The browser was killed under its hands; anything else is a fault of the app or of this bench.
      if (!this.#isKilled) throw error;
    }
  }

  /**
   * What of that which was reported is not there, and what the app's own check says of the archive.
   * @returns {Promise<{ missing: string[], clippings: number, isVerified: boolean }>}
   */
  async look() {
    const page = this.#page();
    const found = await page.evaluate(readArchive);
    const [files, tags] = [new Set(found.files), new Set(found.tags)];
    const missing = [
      ...[...this.saved.files].filter((name) => !files.has(name)),
      ...[...this.saved.tags].filter((tag) => !tags.has(tag)),
    ];
    await this.#open('/settings');
    await page.getByRole('button', { name: 'Check the archive' }).click();
    const answer = page.getByText(/^Unchanged since import\.$|as (it was|they were) written:$/);
    const words = (await answer.textContent()) ?? '';
    return { missing, clippings: found.files.length, isVerified: words.startsWith('Unchanged') };
  }

  #page() {
    if (!this.page) throw new Error('not started');
    return this.page;
  }

  /** @param {string} hash */
  async #open(hash) {
    await this.#page().goto(`${this.#address}?language=en#${hash}`);
  }

  /** @param {number} count */
  #files(count) {
    return Array.from({ length: count }, () => {
      this.#made += 1;
      const file = path.join(this.#folder, 'pages', `${String(this.#made).padStart(5, '0')}.txt`);
      const text = this.#pages[Math.floor(this.#random() * this.#pages.length)];
      fs.writeFileSync(file, `${text}\n${this.#made}`);
      return file;
    });
  }

  /** @param {() => void} onBegin */
  async #importOn(onBegin) {
    const page = this.#page();
    for (let turn = 0; ; turn += 1) {
      const files = this.#files(21 + Math.floor(this.#random() * 20));
      await this.#choose(page.getByRole('navigation').getByRole('button', { name: 'Import…' }), files);
      if (turn === 0) onBegin();
      const running = new RegExp(`^Importing: (\\d+) of ${files.length}$`);
      const done = new RegExp(`^${files.length} clippings saved$`);
      for (let [hasBegun, isDone] = [false, false]; !isDone; await pause(2)) {
        this.#check();
        const number = this.#statusNumber(running);
        hasBegun ||= number !== null;
        isDone = hasBegun && this.#shown.statuses.some((status) => done.test(status));
        const count = isDone ? files.length : (number ?? 0);
        for (const file of files.slice(0, count)) this.saved.files.add(path.basename(file));
      }
    }
  }

  /**
   * Chooses files in the dialog that a button opens.
   * @param {import('playwright').Locator} button
   * @param {string[]} files
   */
  async #choose(button, files) {
    const [chooser] = await Promise.all([this.#page().waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles(files);
  }

  /** @param {RegExp} pattern */
  #statusNumber(pattern) {
    const match = this.#shown.statuses.map((status) => pattern.exec(status)).find((found) => found !== null);
    return match ? Number(match[1]) : null;
  }

  /** @param {() => void} onBegin */
  async #tagOn(onBegin) {
    const page = this.#page();
    const { ids } = await page.evaluate(readArchive);
    for (let turn = 0; ; turn += 1) {
      const id = ids[Math.floor(this.#random() * ids.length)];
      await this.#open(`/clippings/${id}`);
      const text = page.getByRole('group', { name: 'Text of the clipping' });
      await text.waitFor();
      const accept = page.getByRole('main').getByRole('button', { name: /^Accept (?!all)/ });
      // What is marked in the text is let go when the suggestions come: a person waits for them too.
      await Promise.race([accept.first().waitFor(), pause(SUGGESTIONS_MS)]);
      if (turn === 0) onBegin();
      await this.#tagWords(text);
      for (let more = 0; more < 4 && (await accept.count()) > 0; more += 1) {
        const before = this.#shown.tags.length;
        await accept.first().click();
        await this.#until(() => this.#shown.tags.length > before);
      }
    }
  }

  /** Marks the second word with the keyboard and tags it. @param {import('playwright').Locator} text */
  async #tagWords(text) {
    const before = this.#shown.tags.length;
    await text.focus();
    await this.#page().keyboard.press('ArrowDown');
    await this.#page().keyboard.press('Shift+ArrowRight');
    await this.#page().keyboard.press('o');
    await this.#until(() => this.#shown.tags.length > before);
  }

  /** Waits for the screen, but no longer than a person would. @param {() => boolean} isSo */
  async #until(isSo) {
    for (let waited = 0; waited < 3000 && !isSo(); waited += 5) {
      this.#check();
      this.#noteTags();
      await pause(5);
    }
    this.#noteTags();
  }

  #noteTags() {
    const id = /^#\/clippings\/(.+)$/.exec(this.#shown.hash)?.[1];
    if (id !== undefined) for (const name of this.#shown.tags) this.saved.tags.add(`${id} ${name}`);
  }

  /** @param {() => void} onBegin */
  async #mergeOn(onBegin) {
    const page = this.#page();
    const bundles = Array.from({ length: 2 }, () => this.#bundle());
    await this.#open('/merge');
    for (const [turn, { file, names }] of bundles.entries()) {
      await this.#choose(page.getByRole('button', { name: 'Choose a bundle…' }), [file]);
      const take = page.getByRole('button', { name: 'Take it in' });
      await take.waitFor();
      const told = this.#shown.notices.length;
      await take.click();
      if (turn === 0) onBegin();
      while (this.#shown.notices.length <= told) {
        this.#check();
        await pause(2);
      }
      for (const name of names) this.saved.files.add(name);
    }
    await this.#importOn(() => undefined);
  }

  /** What a colleague hands over: clippings of her own. */
  #bundle() {
    const files = this.#files(15 + Math.floor(this.#random() * 15));
    const file = path.join(this.#folder, `bundle-${(this.#bundles += 1)}.zip`);
    const command = ['bundle', 'create', '--out', file, ...files];
    const made = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), ...command], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
    return { file, names: files.map((name) => path.basename(name)) };
  }

  #check() {
    if (this.#isKilled) throw new Error('killed');
  }
}

/** A real browser with a profile on disk. @param {string} profile */
async function startBrowser(profile) {
  const port = await freePort();
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  const quiet = ['--disable-component-update', '--disable-sync', '--no-first-run'];
  const own = [`--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'];
  const executable = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const child = spawn(executable, [...flags, ...quiet, ...own], { stdio: 'ignore', detached: true });
  for (;;) {
    try {
      return { process: child, browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`) };
    } catch (error) {
      // Not listening yet; once it has ended it never will.
      if (child.exitCode !== null) throw error;
      await pause(100);
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
