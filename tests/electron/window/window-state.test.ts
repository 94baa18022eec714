import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINIMUM_SIZE, placeWindow, readWindowState } from '#electron/window/window-state.ts';
import { launchApp } from '../support/launch-app.ts';

const LAPTOP = { x: 0, y: 0, width: 1366, height: 728 };
const SECOND = { x: 1366, y: 0, width: 1920, height: 1040 };
const state = (x: number, y: number, width: number, height: number) => ({
  bounds: { x, y, width, height },
  isMaximised: false,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-state-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('placeWindow()', () => {
  it('puts the window back where it stood', () => {
    expect(placeWindow(state(100, 50, 1000, 600), [LAPTOP])).toEqual({ x: 100, y: 50, width: 1000, height: 600 });
  });

  it('puts it back on the second screen while that is there', () => {
    expect(placeWindow(state(1500, 20, 1600, 900), [LAPTOP, SECOND])).toMatchObject({ x: 1500, width: 1600 });
  });

  it('chooses no place when that screen is gone, and a size that fits the one there is', () => {
    expect(placeWindow(state(1500, 20, 1600, 900), [LAPTOP])).toEqual({ width: 1366, height: 728 });
  });

  it.each([
    ['above', state(100, -300, 1000, 600)],
    ['below', state(100, 720, 1000, 600)],
    ['beside', state(-980, 10, 1000, 600)],
  ])('chooses no place when the title bar would lie %s the screen', (_where, saved) => {
    expect(placeWindow(saved, [LAPTOP])).not.toHaveProperty('x');
  });

  it('never makes it smaller than it can be used', () => {
    expect(placeWindow(state(0, 0, 20, 20), [LAPTOP])).toMatchObject(MINIMUM_SIZE);
  });

  it('has a size for the first start', () => {
    expect(placeWindow(null, [LAPTOP])).toEqual({ width: 1280, height: 728 });
  });
});

describe('readWindowState()', () => {
  it.each([
    ['is missing', null],
    ['is cut off', '{"bounds":{"x":1'],
    ['holds something else', '{"bounds":{"x":"left"}}'],
    ['holds impossible sizes', '{"bounds":{"x":0,"y":0,"width":-5,"height":1e400},"isMaximised":false}'],
  ])('gives nothing when the file %s', async (_what, content) => {
    const file = path.join(folder, 'window-state.json');
    if (content !== null) writeFileSync(file, content);

    expect(await readWindowState(file)).toBeNull();
  });
});

describe('the app', () => {
  it('opens its window where it was closed', async () => {
    const moved = { x: 40, y: 30, width: 1010, height: 640 };
    const first = await launchApp({ userData: folder });
    await first.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), moved);
    await first.close();

    const kept: unknown = JSON.parse(readFileSync(path.join(folder, 'window-state.json'), 'utf8'));
    const second = await launchApp({ userData: folder });
    const bounds = await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
    await second.close();

    expect(kept).toEqual({ bounds: moved, isMaximised: false });
    expect(bounds).toMatchObject(moved);
  });
});
