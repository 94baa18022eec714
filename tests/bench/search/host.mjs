import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { JS_FLAGS } from '../../../electron/window/js-flags.mjs';

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/**
 * Builds the bench's page with the same bundler as the app.
 *
 * @param {string} outDir
 */
export async function buildPage(outDir) {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'warn',
    base: './',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: path.join(import.meta.dirname, 'page.html') },
    },
    // It finds its wasm file beside itself.
    optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  });
}

/**
 * Serves folders on this computer alone, isolated as SQLite's file system wants it.
 *
 * @param {Readonly<Record<string, string>>} folders by the path they are served under; the longest that fits is taken
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folders) {
  const mounts = Object.entries(folders).sort(([one], [other]) => other.length - one.length);
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench.invalid');
    const [under = '', root = ''] = mounts.find(([mount]) => pathname.startsWith(`${mount}/`)) ?? [];
    const wanted = path.join(root, path.normalize(pathname.slice(under.length)));
    const file = wanted.endsWith(path.sep) ? path.join(wanted, 'index.html') : wanted;
    if (root === '' || !file.startsWith(root) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'text/plain',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      // As the app's own scheme has it, compiled programs are kept; their names change with what is in them.
      'cache-control': pathname.includes('/assets/') ? 'max-age=31536000' : 'no-store',
    });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** A browser with a profile of its own on disk, showing one engine's page. */
export class EngineBrowser {
  #context;
  #page;
  #engine;
  #profile;

  constructor({ context, page, engine, profile }) {
    this.#context = context;
    this.#page = page;
    this.#engine = engine;
    this.#profile = profile;
  }

  /**
   * @param {string} engine
   * @param {string} address
   * @param {string} profile
   */
  static async launch(engine, address, profile) {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-background-timer-throttling',
        '--enable-blink-features=ForceEagerMeasureMemory',
        // As the app's own window has it; the peers have it too.
        `--js-flags=${JS_FLAGS}`,
      ],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(0);
    const browser = new EngineBrowser({ context, page, engine, profile });
    browser.address = `${address}/bench/page.html?engine=${engine}`;
    return browser;
  }

  /** @returns {Promise<void>} once the page is there; its worker may still be starting */
  async show() {
    await this.#page.goto(this.address);
  }

  /**
   * @param {string} name
   * @param {...unknown} args
   */
  async call(name, ...args) {
    return this.#page.evaluate(
      ([method, values]) => window.call(method, ...values),
      /** @type {const} */ ([name, args]),
    );
  }

  /**
   * Milliseconds from the beginning of the navigation to the answer of a call.
   *
   * @param {string} name
   * @param {...unknown} args
   */
  async showAndCall(name, ...args) {
    await this.show();
    return this.#page.evaluate(async ([method, values]) => {
      await window.call(method, ...values);
      return performance.now();
    }, /** @type {const} */ ([name, args]));
  }

  /** Megabytes: what page and worker hold after a collection, and what the process takes, now and at most. */
  async memory() {
    const held = await this.#page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes);
    const session = await this.#context.browser()?.newBrowserCDPSession();
    const processes = session ? (await session.send('SystemInfo.getProcessInfo')).processInfo : [];
    const sizes = processes.filter(({ type }) => type === 'renderer').map(({ id }) => processMemory(id));
    const largest = sizes.sort((one, other) => other.peak - one.peak)[0] ?? { now: 0, peak: 0 };
    return { held: held / 1e6, process: largest.now, peak: largest.peak };
  }

  async close() {
    await this.#context.close();
  }

  /** Megabytes that the engine keeps on disk. */
  diskSize() {
    return (
      ['IndexedDB', 'File System'].reduce(
        (sum, name) => sum + folderSize(path.join(this.#profile, 'Default', name)),
        0,
      ) / 1e6
    );
  }

  /** The page itself, for benches that drive the app. */
  get page() {
    return this.#page;
  }

  get engine() {
    return this.#engine;
  }
}

/** @param {number} id */
function processMemory(id) {
  const status = fs.existsSync(`/proc/${id}/status`) ? fs.readFileSync(`/proc/${id}/status`, 'utf8') : '';
  const megabytes = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}

/** @param {string} folder */
function filesIn(folder) {
  if (!fs.existsSync(folder)) return [];
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** @param {string} folder */
function folderSize(folder) {
  return filesIn(folder).reduce((sum, file) => sum + fs.statSync(file).size, 0);
}

/**
 * Drops a folder's files from the system's memory, so that the next start reads them from the disk. Without `dd` (not
 * on Linux) nothing is dropped, and it says so.
 *
 * @param {string} folder
 */
export function dropFromMemory(folder) {
  return filesIn(folder).every(
    (file) => spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0', 'status=none']).status === 0,
  );
}
