import { readFile } from 'node:fs/promises';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import { writeAtomically } from '../files/write-atomically.ts';

const DEFAULT_SIZE = { width: 1280, height: 840 };
export const MINIMUM_SIZE = { width: 760, height: 520 };
/** How much of the title bar has to be in reach for a window to be movable. */
const GRIP = { width: 120, height: 40 };

const stateSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() }),
  isMaximised: z.boolean(),
});
export type WindowState = z.infer<typeof stateSchema>;

/** Where the window stood last. @returns null at the first start, and when the file cannot be used: it is no loss. */
export async function readWindowState(file: string): Promise<WindowState | null> {
  try {
    return stateSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Where the window opens: where it stood, unless the screen it stood on is gone or has shrunk.
 * @param workAreas the usable part of every display, in the same pixels as the bounds
 * @returns a size, with a place where the old one can still be reached
 */
export function placeWindow(
  state: WindowState | null,
  workAreas: readonly Rectangle[],
): Partial<Rectangle> & { readonly width: number; readonly height: number } {
  const home = workAreas.find((area) => state !== null && isInReach(state.bounds, area)) ?? workAreas[0];
  const wanted = state?.bounds ?? DEFAULT_SIZE;
  const width = Math.max(MINIMUM_SIZE.width, Math.min(wanted.width, home?.width ?? wanted.width));
  const height = Math.max(MINIMUM_SIZE.height, Math.min(wanted.height, home?.height ?? wanted.height));
  if (state === null || home === undefined || !isInReach(state.bounds, home)) return { width, height };
  return { x: state.bounds.x, y: state.bounds.y, width, height };
}

/** Whether enough of the window's top edge lies in the area to take hold of it. */
function isInReach(bounds: Rectangle, area: Rectangle): boolean {
  const overlap = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const isTopInside = bounds.y >= area.y && bounds.y + GRIP.height <= area.y + area.height;
  return overlap >= GRIP.width && isTopInside;
}

/**
 * Writes down where the window stands, shortly after it has come to rest and when it closes.
 * @returns what resolves once the last writing is done, for the app to wait for before it quits
 */
export function keepWindowState(window: BrowserWindow, file: string): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();
  const write = () => {
    clearTimeout(timer);
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximised: window.isMaximized() };
    writing = writing
      .then(() => writeAtomically(file, Buffer.from(JSON.stringify(state))))
      // Not worth a dialog: the next start opens at the default place.
      .catch((error: unknown) => console.error('The place of the window could not be kept:', error));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, 500);
  };
  window.on('resize', soon);
  window.on('move', soon);
  window.on('close', write);
  window.on('closed', () => clearTimeout(timer));
  return () => writing;
}
