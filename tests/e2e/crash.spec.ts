import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type Browser, type Page } from '@playwright/test';
import { importFiles } from './support/app.ts';

const FILES = 200;
const SAMPLE = path.resolve(import.meta.dirname, '../../shared/sample/clippings');
/** How far the import is let go before the browser is killed, as shares of the files reported as saved. */
const MOMENTS = [0.15, 0.5, 0.8];

/** A real browser with a profile on disk, that can be killed as a power failure kills it. */
async function startBrowser(profile: string, executable: string): Promise<{ process: ChildProcess; browser: Browser }> {
  const port = await freePort();
  const process = spawn(
    executable,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  for (;;) {
    try {
      return { process, browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`) };
    } catch (error) {
      // Not listening yet; once it has ended it never will.
      if (process.exitCode !== null) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Ends the browser and all its processes at once, with nothing flushed. */
async function kill({ process: child, browser }: { process: ChildProcess; browser: Browser }): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  await browser.close().catch(() => undefined);
}

/** What the archive holds, read past the app: for each clipping whether its text, original and journal entry are there. */
async function readArchive(page: Page): Promise<{ name: string; whole: boolean }[]> {
  return page.evaluate(async () => {
    const request = indexedDB.open('qosasa');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('open'));
    });
    const all = <Row>(table: string) =>
      new Promise<Row[]>((resolve, reject) => {
        const rows = database.transaction(table).objectStore(table).getAll() as IDBRequest<Row[]>;
        rows.onsuccess = () => resolve(rows.result);
        rows.onerror = () => reject(rows.error ?? new Error('read'));
      });
    type Clipping = { id: string; sourceName: string; originalSha256: string };
    const [clippings, texts, originals, recorded] = await Promise.all([
      all<Clipping>('clippings'),
      all<{ id: string; text: string }>('texts'),
      all<{ sha256: string; bytes: Uint8Array }>('originals'),
      all<{ lines: Uint8Array }>('patches'),
    ]);
    database.close();
    const textOf = new Map(texts.map(({ id, text }) => [id, text]));
    const sizeOf = new Map(originals.map(({ sha256, bytes }) => [sha256, bytes.length]));
    const lines = recorded.flatMap((row) => new TextDecoder().decode(row.lines).split('\n'));
    const patches = lines.map((line) => JSON.parse(line) as { table: string; id: string });
    const told = new Set(patches.map(({ table, id }) => `${table}:${id}`));
    return clippings.map(({ id, sourceName, originalSha256 }) => ({
      name: sourceName,
      whole:
        (textOf.get(id) ?? '') !== '' &&
        (sizeOf.get(originalSha256) ?? 0) > 0 &&
        told.has(`clippings:${id}`) &&
        told.has(`texts:${id}`),
    }));
  });
}

test('a browser killed in the middle of an import loses nothing it reported as saved', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-crash-'));
  const executable = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const pages = readdirSync(SAMPLE).map((name) => readFileSync(path.join(SAMPLE, name), 'utf8'));
  mkdirSync(path.join(folder, 'pages'));
  const files = Array.from({ length: FILES }, (_, index) => {
    const file = path.join(folder, 'pages', `${String(index).padStart(3, '0')}.txt`);
    writeFileSync(file, `${pages[index % pages.length]}\n${index}`);
    return file;
  });

  for (const [run, moment] of MOMENTS.entries()) {
    const profile = path.join(folder, `profile-${run}`);
    const first = await startBrowser(profile, executable);
    const page = await first.browser.contexts()[0]!.newPage();
    await page.goto(`${baseURL}?language=en#/inbox`);
    await importFiles(page, 'en', files);
    const status = page.getByText(/^Importing: \d+ of 200$|^\d+ clippings saved$/u);
    const reported = async () => Number(/\d+/u.exec((await status.textContent()) ?? '')?.[0] ?? 0);
    await expect.poll(reported, { intervals: [5], timeout: 60_000 }).toBeGreaterThanOrEqual(FILES * moment);
    const saved = await reported();
    await kill(first);

    const second = await startBrowser(profile, executable);
    const restarted = await second.browser.contexts()[0]!.newPage();
    await restarted.goto(`${baseURL}?language=en#/inbox`);
    await expect(restarted.getByRole('row').first()).toBeVisible();
    const found = await readArchive(restarted);
    await kill(second);

    const names = new Set(found.map(({ name }) => name));
    const missing = files.slice(0, saved).filter((file) => !names.has(path.basename(file)));
    console.log(`killed after ${saved} of ${FILES} reported: ${found.length} there, ${missing.length} missing`);
    expect(missing).toEqual([]);
    expect(found.filter(({ whole }) => !whole)).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(saved);
  }
  rmSync(folder, { recursive: true, force: true });
});
