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

/** The browser's Blob, as far as both sides need to know it. */
export interface LargeFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface PdfRequest {
  /** A file name ending in `.pdf`. */
  readonly name: string;
  /** The whole document to print, complete with its styles. It runs no script. */
  readonly html: string;
}

/** One record of the journal as its file keeps it: a line (see change/journal-line.ts), and which file it belongs to. */
export interface JournalLine {
  readonly device: string;
  /** The clock's reading; its month names the file. */
  readonly at: string;
  /** Without its line feed. */
  readonly line: string;
}

/** An original as it was found, by its SHA-256 in lower-case hexadecimal. */
export interface KeptOriginal {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** What to add to the journal beside the profile. The originals are on the disk before the lines that speak of them. */
export interface JournalAddition {
  readonly lines: readonly JournalLine[];
  readonly originals: readonly KeptOriginal[];
}

/** Whether an addition is on the disk; the code is the operating system's (`ENOSPC`, `EACCES` …). */
export type JournalOutcome = { readonly kind: 'written' } | { readonly kind: 'failed'; readonly code: string };

/** What the journal's files hold of one device. */
export interface JournalReach {
  readonly device: string;
  /** The clock's readings of its records, each once. */
  readonly readings: readonly string[];
}

/** What lies in the journal beside the profile. */
export interface JournalState {
  /** Made up when the folder was first used: another id is another folder. */
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly size: number }[];
  readonly devices: readonly JournalReach[];
  /** The lock that its lines and originals are sealed with (docs/decisions/038); null where they stand open. */
  readonly lock: string | null;
}

/**
 * A step of writing the journal anew, sealed or opened, beside the one that stands. `finish` puts it in that one's
 * place; until then nothing has happened to that. `lock` alone puts another lock to the same key. `aside` gives the folder
 * another name, with the day in it, so that another journal can begin.
 */
export type JournalRenewal =
  | { readonly step: 'begin' }
  | ({ readonly step: 'add'; readonly file: string; readonly lines: readonly string[] } & Pick<
      JournalAddition,
      'originals'
    >)
  | { readonly step: 'finish'; readonly lock: string | null }
  | { readonly step: 'lock'; readonly lock: string }
  | { readonly step: 'aside' };

/** A stretch of one of the journal's files. */
export interface JournalStretch {
  readonly file: string;
  readonly offset: number;
}

/** A backup that lies in the backups' folder. */
export interface BackupFile {
  readonly name: string;
  readonly size: number;
  /** ISO 8601 UTC. */
  readonly madeOn: string;
  readonly isLocked: boolean;
}

/** Where backups go, and what lies there, the newest first. */
export interface BackupPlace {
  readonly folder: string;
  /** Nobody has chosen another. */
  readonly isDefault: boolean;
  /** The operating system's code where it cannot be used (`ENOENT`: the drive is not plugged in). */
  readonly problem: string | null;
  /** Bytes that are free there. */
  readonly free: number;
  readonly files: readonly BackupFile[];
}

/** The code is the operating system's; `ENOSPC` also before a byte is written, where the disk is too full. */
export type BackupOutcome = { readonly kind: 'done' } | { readonly kind: 'failed'; readonly code: string };
export type BackupBegun = { readonly kind: 'begun'; readonly id: string } | Extract<BackupOutcome, { kind: 'failed' }>;
export type BackupKept =
  | { readonly kind: 'kept'; readonly name: string; readonly removed: readonly string[] }
  | Extract<BackupOutcome, { kind: 'failed' }>;

/** A stretch of a backup: of one in the folder, by its name, or of the one being written, by its id. */
export interface BackupStretch {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
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
  /** What the journal beside the profile holds. */
  'journal:state': { readonly args: readonly []; readonly answer: JournalState };
  /** Adds to it; answered once it is on the disk. */
  'journal:append': { readonly args: readonly [JournalAddition]; readonly answer: JournalOutcome };
  'journal:renew': { readonly args: readonly [JournalRenewal]; readonly answer: JournalOutcome };
  /** Some bytes of one of its files, from an offset on; none where the file ends there. */
  'journal:read': { readonly args: readonly [JournalStretch]; readonly answer: Uint8Array };
  /** An original that is kept beside it; null where there is none of that hash. Its bytes are to be checked. */
  'journal:original': { readonly args: readonly [string]; readonly answer: Uint8Array | null };
  'backup:place': { readonly args: readonly []; readonly answer: BackupPlace };
  /** Asks for another folder; null where none was chosen. */
  'backup:choose': { readonly args: readonly []; readonly answer: BackupPlace | null };
  /** Begins a backup, if there is room for it; one that was not kept is dropped. */
  'backup:begin': { readonly args: readonly [{ readonly expectedBytes: number }]; readonly answer: BackupBegun };
  'backup:write': {
    readonly args: readonly [{ readonly id: string; readonly bytes: Uint8Array }];
    readonly answer: BackupOutcome;
  };
  'backup:read': { readonly args: readonly [BackupStretch]; readonly answer: Uint8Array };
  /** Gives a backup that was read back its name, and takes away older ones that are no longer needed. */
  'backup:keep': {
    readonly args: readonly [{ readonly id: string; readonly isLocked: boolean }];
    readonly answer: BackupKept;
  };
  'backup:discard': { readonly args: readonly [{ readonly id: string }]; readonly answer: null };
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
  'lock',
  'help',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** What the preload script puts at `window.qosasa`. */
export interface HostBridge {
  request<C extends HostChannel>(channel: C, ...args: HostRequests[C]['args']): Promise<HostRequests[C]['answer']>;
  /** Calls back for every menu command; returns how to stop. */
  onCommand(listener: (command: MenuCommand) => void): () => void;
}

/** The journal as the host keeps it outside the browser profile, where a lost or damaged profile cannot reach it. */
export interface HostJournal {
  state(): Promise<JournalState>;
  append(addition: JournalAddition): Promise<JournalOutcome>;
  renew(renewal: JournalRenewal): Promise<JournalOutcome>;
  read(stretch: JournalStretch): Promise<Uint8Array>;
  original(sha256: string): Promise<Uint8Array | null>;
}

/** The host's folder of backups; see the requests of the same names. */
export interface HostBackups {
  place(): Promise<BackupPlace>;
  choose(): Promise<BackupPlace | null>;
  begin(request: { readonly expectedBytes: number }): Promise<BackupBegun>;
  write(request: { readonly id: string; readonly bytes: Uint8Array }): Promise<BackupOutcome>;
  read(stretch: BackupStretch): Promise<Uint8Array>;
  keep(request: { readonly id: string; readonly isLocked: boolean }): Promise<BackupKept>;
  discard(request: { readonly id: string }): Promise<null>;
}

/** The host as the renderer's actions see it. */
export interface Host {
  /** Null where the host cannot keep files of its own; then backups are downloads. */
  readonly backups: HostBackups | null;
  /** Null where the host cannot keep files of its own: an ordinary browser. */
  readonly journal: HostJournal | null;
  info(): Promise<HostInfo>;
  save(request: SaveRequest): Promise<SaveOutcome>;
  /** The same for a file that may be large. */
  saveBlob(name: string, file: LargeFile): Promise<SaveOutcome>;
  printPdf(request: PdfRequest): Promise<SaveOutcome>;
  setLanguage(language: Language): Promise<void>;
  onCommand(listener: (command: MenuCommand) => void): () => void;
}
