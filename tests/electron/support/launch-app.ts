import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type Page } from 'playwright';
import { electronBinary } from '../../../build/scripts/electron-binary.mjs';
import { hasDisplay } from '../../../build/scripts/open-browser.mjs';
import { launchDouble, type ElectronModule } from '../../double/launch.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../..');
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** The built app, running in Electron itself or on the double of it; a test need not know which. */
export interface AppUnderTest {
  readonly host: 'electron' | 'double';
  /** The page of the app's window. */
  readonly page: Page;
  readonly userData: string;
  /** Runs a function in the main process; it sees Electron's module, its argument and nothing of the test. */
  evaluate<R, A = undefined>(run: (electron: ElectronModule, argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of an earlier run, to start again on its data; otherwise a fresh one that is removed at the end. */
  readonly userData?: string;
  readonly languages?: readonly string[];
}

let hasSaidHost = false;

/** Starts the built app (dist/) where it runs best, and says so once in each test file. */
export async function launchApp(options: LaunchOptions = {}): Promise<AppUnderTest> {
  const binary = hasDisplay() ? electronBinary() : null;
  if (!hasSaidHost) {
    const host = binary === null ? 'the double of Electron, over Chromium' : `Electron, ${binary}`;
    process.stdout.write(`These tests run in ${host}.\n`);
    hasSaidHost = true;
  }
  const userData = options.userData ?? mkdtempSync(path.join(os.tmpdir(), 'qosasa-data-'));
  const languages = options.languages ?? ['ar-MA'];
  const app = binary === null ? await inDouble(userData, languages) : await inElectron(binary, userData, languages);
  return {
    ...app,
    host: binary === null ? 'double' : 'electron',
    userData,
    async close() {
      await app.close();
      if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
    },
  };
}

type Running = Pick<AppUnderTest, 'page' | 'evaluate' | 'close'>;

async function inDouble(userData: string, languages: readonly string[]): Promise<Running> {
  const run = await launchDouble({ root: ROOT, userData, languages, chromium: CHROMIUM });
  if (run.page === null) throw new Error('the app ended without a window');
  return {
    page: run.page,
    evaluate: async (task, argument) => task(run.electron, argument as Parameters<typeof task>[1]),
    close: () => run.close(),
  };
}

async function inElectron(executablePath: string, userData: string, languages: readonly string[]): Promise<Running> {
  const isRoot = process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath,
    cwd: ROOT,
    args: ['.', `--user-data-dir=${userData}`, ...(isRoot ? ['--no-sandbox'] : [])],
    env: { ...process.env, LANGUAGE: languages.join(':').replaceAll('-', '_') },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return {
    page,
    evaluate: (task, argument) => app.evaluate(task as Parameters<typeof app.evaluate>[0], argument) as never,
    close: () => app.close(),
  };
}
