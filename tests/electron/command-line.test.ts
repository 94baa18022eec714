import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineArguments } from '#electron/command-line-arguments.ts';
import { launchDouble, stage } from '../double/launch.mjs';
import { CHROMIUM, launchApp } from './support/launch-app.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('commandLineArguments()', () => {
  it.each([
    [['analyse', '--json', 'a.txt']],
    [['report', 'bundle.zip', '--format', 'pdf']],
    [['--help']],
    [['-h']],
    [['--version']],
    [['analize', 'a.txt']],
  ])('takes %j for the command line', (given) => {
    expect(commandLineArguments(['/opt/Qosasa/qosasa', ...given], true)).toEqual(given);
  });

  it.each([
    [[]],
    [['--no-sandbox']],
    [['/home/salma/قصاصات/a.txt']],
    [['C:\\Users\\Salma\\a.txt']],
    [['-psn_0_12345']],
    [['app://qosasa/']],
  ])('takes %j for a start with a window', (given) => {
    expect(commandLineArguments(['/opt/Qosasa/qosasa', ...given], true)).toBeNull();
  });

  it('finds the command behind switches of Chromium’s', () => {
    expect(commandLineArguments(['qosasa', '--no-sandbox', 'verify', 'x'], true)).toEqual(['verify', 'x']);
  });

  it('leaves the app’s own folder out in development', () => {
    expect(commandLineArguments(['electron', '.', 'verify', 'x'], false)).toEqual(['verify', 'x']);
    expect(commandLineArguments(['electron', '.'], false)).toBeNull();
  });
});

describe('the app with a command', () => {
  let folder: string;
  let app: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-cli-'));
    app = stage(ROOT);
  });
  afterAll(() => {
    for (const made of [folder, app]) rmSync(made, { recursive: true, force: true });
  });

  /** Runs the packaged entry as a program of its own, on the double of Electron. */
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(app, 'dist/main/main.js'), ...args], { encoding: 'utf8', timeout: 30_000 });

  it('analyses a file without a window and ends with 0', () => {
    const file = path.join(folder, 'بلاغ.txt');
    writeFileSync(file, 'نظمت جمعية النخيل لقاء بمدينة الواحة يوم 4 مارس 2026.');

    const { status, stdout } = run('analyse', '--json', file);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'بلاغ.txt' });
  });

  it('ends with 1 when a file cannot be read', () => {
    expect(run('analyse', '--json', path.join(folder, 'missing.txt')).status).toBe(1);
  });

  it('ends with 2 and the usage when the command is wrong', () => {
    const { status, stderr } = run('analize');

    expect(status).toBe(2);
    expect(stderr).toContain('Usage');
  });
});

describe('a second start', () => {
  it('gives way to the first, which comes to the front', async (test) => {
    const first = await launchApp();
    test.onTestFinished(() => first.close());
    test.skip(first.host !== 'double', 'the second start is made on the double, which knows only of its own kind');
    await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());

    const second = await launchDouble({ root: ROOT, userData: first.userData, languages: ['ar'], chromium: CHROMIUM });
    const code = await second.ended;
    await second.close();

    const isMinimized = await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized());
    expect({ page: second.page, code, isMinimized }).toEqual({ page: null, code: 0, isMinimized: false });
  });
});
