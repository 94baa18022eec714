import type { ElectronApplication, Page } from 'playwright';

/** Electron's module as a function sees it that `ElectronApplication.evaluate` runs in the main process. */
export type ElectronModule = Parameters<Parameters<ElectronApplication['evaluate']>[0]>[0];

export interface DoubleRun {
  readonly electron: ElectronModule;
  /** Null when the app ended without a window. */
  readonly page: Page | null;
  /** The exit code, once the app has ended. */
  readonly ended: Promise<number>;
  close(): Promise<void>;
}

export interface DoubleOptions {
  readonly root: string;
  readonly userData: string;
  readonly languages: readonly string[];
  readonly chromium: string;
}

export function launchDouble(options: DoubleOptions): Promise<DoubleRun>;

/** Lays the built bundles beside the double. @returns the folder; the caller removes it. */
export function stage(root: string): string;
