import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * @param {string} outDir where the bench's page goes, built as the app is
 * @param {string} root the folder of its page.html
 */
export async function buildPage(outDir, root) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome140',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: path.join(root, 'page.html') },
    },
  });
}

/** Serves a folder on this computer alone. */
export async function serve(root) {
  const server = http.createServer((request, response) => {
    const file = path.join(root, path.normalize(new URL(request.url ?? '/', 'http://bench.invalid').pathname));
    if (!file.startsWith(root) || !fs.existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain', 'cache-control': 'no-store' });
    return void fs.createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${port}/page.html`, close: () => server.close() };
}

/** Chromium with a profile on disk, showing the bench's page. */
export async function openPage(address, profile) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(0);
  page.on('console', (message) => console.error('page:', message.text()));
  page.on('pageerror', (error) => console.error('page:', error));
  await page.goto(address);
  await page.waitForFunction(() => 'call' in window);
  const call = (name, ...args) => page.evaluate(([method, values]) => window.call(method, ...values), [name, args]);
  const session = await context.browser()?.newBrowserCDPSession();
  const inspector = await context.newCDPSession(page);
  return {
    page,
    call,
    /** Megabytes that the page's process took at most, and takes now. */
    async memory() {
      const processes = session ? (await session.send('SystemInfo.getProcessInfo')).processInfo : [];
      const sizes = processes.filter(({ type }) => type === 'renderer').map(({ id }) => memoryOf(id));
      return sizes.sort((one, other) => other.peak - one.peak)[0] ?? { now: 0, peak: 0 };
    },
    /** Megabytes that the page's scripts hold once all garbage is collected: objects, strings and buffers. */
    async live() {
      // Sent together, so that the page does not work on, and make new garbage, between the two.
      const [, { usedSize, backingStorageSize = 0 }] = await Promise.all([
        inspector.send('HeapProfiler.collectGarbage'),
        inspector.send('Runtime.getHeapUsage'),
      ]);
      return (usedSize + backingStorageSize) / 1024 ** 2;
    },
    /** Seconds of processor time that the browser has taken, by kind of process: the same on a busy machine. */
    async processorTime() {
      const processes = session ? (await session.send('SystemInfo.getProcessInfo')).processInfo : [];
      const times = {};
      for (const { type, cpuTime } of processes) times[type] = (times[type] ?? 0) + cpuTime;
      return times;
    },
    close: () => context.close(),
  };
}

function memoryOf(id) {
  const file = `/proc/${id}/status`;
  const status = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
}
