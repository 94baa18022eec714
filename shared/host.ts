import type { Language } from './model/language.ts';

/**
 * The contract between the renderer and what hosts it: the Electron shell or an ordinary browser. Types only.
 * Both sides of the Electron shell derive their channels from `HostRequests`, and what the menu sends from `MENU_COMMANDS`.
 */

/** Where an exported file went. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly name: string }
  /** Handed to the browser, which keeps it where its user has set (downloads, or the print dialog's choice). */
  | { readonly kind: 'handed-over' }
  | { readonly kind: 'cancelled' }
  /**
   * There is no file; the code is the operating system's (`ENOSPC`, `EACCES` …), `EBUSY` also while another dialog is
   * open, or `PRINT` when the document itself could not be printed.
   */
  | { readonly kind: 'failed'; readonly code: string };

export interface SaveRequest {
  /** A file name with its ending; the user may change it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PdfRequest {
  /** A file name ending in `.pdf`. */
  readonly name: string;
  /** The whole document to print, complete with its styles. It runs no script. */
  readonly html: string;
}

/** What the host is and where it keeps things, for the settings screen. */
export interface HostInfo {
  readonly kind: 'electron' | 'browser';
  readonly version: string;
  /** BCP 47, most wanted first; the language of the first start is chosen from it. */
  readonly preferredLanguages: readonly string[];
}

/** Requests of the renderer, each with its arguments and its answer. */
export interface HostRequests {
  'host:info': { readonly args: readonly []; readonly answer: HostInfo };
  /** Asks where to, then writes the file whole or not at all. */
  'file:save': { readonly args: readonly [SaveRequest]; readonly answer: SaveOutcome };
  /** Prints a document to a PDF file. */
  'report:pdf': { readonly args: readonly [PdfRequest]; readonly answer: SaveOutcome };
  /** Tells the host the interface's language, for its menu and dialogs. */
  'shell:language': { readonly args: readonly [Language]; readonly answer: null };
}
export type HostChannel = keyof HostRequests;

/** Commands of the application menu; the renderer does what its own buttons do. */
export const MENU_COMMANDS = [
  'import',
  'undo',
  'redo',
  'find',
  'inbox',
  'archive',
  'reports',
  'settings',
  'help',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** What the preload script puts at `window.qosasa`. */
export interface HostBridge {
  request<C extends HostChannel>(channel: C, ...args: HostRequests[C]['args']): Promise<HostRequests[C]['answer']>;
  /** Calls back for every menu command; returns how to stop. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
}

/** The host as the renderer's actions see it. */
export interface Host {
  info(): Promise<HostInfo>;
  save(request: SaveRequest): Promise<SaveOutcome>;
  printPdf(request: PdfRequest): Promise<SaveOutcome>;
  setLanguage(language: Language): Promise<void>;
  onCommand(listener: (command: MenuCommand) => void): () => void;
}
