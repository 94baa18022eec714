import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { freePort, listen } from './support/listen.ts';
import { runScript, type RunningScript } from './support/run-script.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NO_DISPLAY = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };

/** Starts the app as `npm start` does; whatever still runs at the end of the test is ended. */
function start(env: Record<string, string | undefined>, args: readonly string[] = []): RunningScript {
  const script = runScript('start.mjs', args, env);
  onTestFinished(() => void script.child.kill('SIGKILL'));
  return script;
}

/** A program of ours on the search path, in place of the system's; it writes down how it was called. */
function program(name: string, code = 0): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho "$@" >> "${file}.calls"\nexit ${code}\n`);
  chmodSync(file, 0o755);
  return `${file}.calls`;
}

/** A screen (that nothing draws on), a browser of ours, and no Electron but what is in `electronFolder`. */
function desktop(electronFolder: string): Record<string, string> {
  return {
    DISPLAY: ':99',
    PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}`,
    ELECTRON_OVERRIDE_DIST_PATH: electronFolder,
    electron_config_cache: path.join(folder, 'cache'),
  };
}
/** What root has to say for Chromium to start at all; for anyone else it changes nothing here. */
const AS_ROOT = ['--no-sandbox'];

const whereItRuns = process.platform === 'linux' ? describe : describe.skip;

whereItRuns('npm start with no display', () => {
  it('serves the interface, prints its address and ends with 0 on Ctrl+C', async () => {
    const port = await freePort();
    const script = start({ ...NO_DISPLAY, QOSASA_PORT: String(port) });

    await script.says(`Qosasa is at http://127.0.0.1:${port}/`);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    script.child.kill('SIGINT');

    expect(await response.text()).toContain('id="root"');
    expect(await script.ended).toBe(0);
    expect(script.output()).toContain('there is no display');
  });

  it('finds another Qosasa at work and says so', async () => {
    const port = await freePort();
    const first = start({ ...NO_DISPLAY, QOSASA_PORT: String(port) });
    await first.says('Qosasa is at');

    const second = start({ ...NO_DISPLAY, QOSASA_PORT: String(port) });

    expect(await second.ended).toBe(0);
    expect(second.output()).toContain(`Qosasa is at http://127.0.0.1:${port}/ It was running already.`);
  });

  it('ends with 1 when another program has the port, and says what to do', async () => {
    const port = await listen((_request, response) => void response.end('something else'));

    const script = start({ ...NO_DISPLAY, QOSASA_PORT: String(port) });

    expect(await script.ended).toBe(1);
    expect(script.output()).toContain(`Port ${port} is taken by another program`);
  });

  it('takes a program that listens but never answers for another one', async () => {
    const port = await listen(() => undefined);

    const script = start({ ...NO_DISPLAY, QOSASA_PORT: String(port) });

    expect(await script.ended).toBe(1);
  });
});

whereItRuns('npm start without Electron’s binary', () => {
  it('says in one line that it could not be had and why, then opens the browser', async () => {
    const opened = program('xdg-open');
    const port = await freePort();
    const nobody = await freePort();
    const env = { ...desktop(folder), ELECTRON_MIRROR: `http://127.0.0.1:${nobody}/`, QOSASA_PORT: String(port) };

    const script = start(env, AS_ROOT);
    await script.says('Qosasa is at');
    script.child.kill('SIGINT');

    expect(await script.ended).toBe(0);
    const lines = script.output().trim().split('\n');
    expect(
      lines.filter((line) => /^The desktop window could not be had \(Electron [\d.]+ could not/.test(line)),
    ).toHaveLength(1);
    expect(lines).toHaveLength(3);
    expect(readFileSync(opened, 'utf8').trim()).toBe(`http://127.0.0.1:${port}/`);
  });

  it('opens the Qosasa that is at work already', async () => {
    const opened = program('xdg-open');
    const port = await freePort();
    const first = start({ ...NO_DISPLAY, QOSASA_PORT: String(port) });
    await first.says('Qosasa is at');
    const nobody = await freePort();
    const env = { ...desktop(folder), ELECTRON_MIRROR: `http://127.0.0.1:${nobody}/`, QOSASA_PORT: String(port) };

    const second = start(env, AS_ROOT);

    expect(await second.ended).toBe(0);
    expect(readFileSync(opened, 'utf8').trim()).toBe(`http://127.0.0.1:${port}/`);
  });

  it('does not wait longer for the download than it has said', async () => {
    program('xdg-open');
    const silent = await listen(() => undefined);
    const port = await freePort();
    const env = {
      ...desktop(folder),
      ELECTRON_MIRROR: `http://127.0.0.1:${silent}/`,
      QOSASA_ELECTRON_SECONDS: '1',
      QOSASA_PORT: String(port),
    };

    const script = start(env, AS_ROOT);
    await script.says('Qosasa is at');

    expect(script.output()).toContain('was not downloaded within 1 s');
  });
});

whereItRuns('npm start with Electron’s binary', () => {
  it('runs the app in it, with the arguments given, and ends as it ends', async () => {
    const calls = program('electron', 3);

    const script = start(desktop(folder), [...AS_ROOT, 'verify', 'bundle.zip']);

    expect(await script.ended).toBe(3);
    expect(readFileSync(calls, 'utf8').trim()).toBe('. --no-sandbox verify bundle.zip');
    expect(script.output()).not.toContain('could not be had');
  });

  it('opens the browser when Electron ends at once with an error', async () => {
    program('electron', 133);
    program('xdg-open');
    const port = await freePort();

    const script = start({ ...desktop(folder), QOSASA_PORT: String(port) }, AS_ROOT);
    await script.says('Qosasa is at');

    expect(script.output()).toContain('Electron ended at once (exit code 133)');
  });
});
