import path from 'node:path';
import { app, BrowserWindow, Menu, session } from 'electron';
import type { Language } from '#shared/model/language.ts';
import { commandLineArguments } from './command-line-arguments.ts';
import { backupFolder } from './backups/backup-folder.ts';
import { answer } from './ipc/answer.ts';
import { chooseFolder } from './ipc/choose-folder.ts';
import { COMMAND_EVENT } from './ipc/channels.ts';
import { createPrinter } from './ipc/print-to-pdf.ts';
import { createSave } from './ipc/save-file.ts';
import { journalFolder } from './journal/journal-folder.ts';
import { readAhead } from './journal/read-ahead.ts';
import { START_URL } from './protocol/app-origin.ts';
import { registerAppScheme, serveInterface } from './protocol/app-protocol.ts';
import { createWindow } from './window/create-window.ts';
import { firstLanguage } from './window/first-language.ts';
import { JS_FLAGS } from './window/js-flags.mjs';
import { SHELL_LABELS } from './window/menu-labels.ts';
import { menuTemplate } from './window/menu.ts';
import { quietNetwork } from './window/quiet-network.ts';
import { guardApp, guardSession } from './window/security.ts';
import { keepWindowState, readWindowState } from './window/window-state.ts';

/** In the bundle this file is dist/main/main.js; the rest of dist/ lies beside that folder. */
const DIST = path.resolve(import.meta.dirname, '..');
const RENDERER_ROOT = path.join(DIST, 'renderer');

let language: Language = 'ar';
let windowStateWritten: () => Promise<void> = () => Promise.resolve();

const commandLine = commandLineArguments(process.argv, app.isPackaged);
if (commandLine !== null) {
  // Loaded only here: the window does without the lexicon and the writers of reports.
  const { runCommandLine } = await import('./cli/run-command-line.ts');
  const exitCode = await runCommandLine(commandLine);
  // What is still on its way to a pipe would be lost with the process.
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  app.exit(exitCode);
} else {
  // The archive lies in this folder: its name never follows the product's.
  app.setName('Qosasa');
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', path.join(app.getPath('appData'), 'Qosasa'));
  }
  // Two processes on one IndexedDB would lock each other out.
  if (app.requestSingleInstanceLock()) startShell();
  else app.quit();
}

function startShell(): void {
  // Windows groups the windows of an app, and pins it, by this name; elsewhere there is no such call.
  if (process.platform === 'win32') app.setAppUserModelId('org.qosasa.app');
  app.enableSandbox();
  quietNetwork(app.commandLine);
  app.commandLine.appendSwitch('js-flags', JS_FLAGS);
  registerAppScheme();
  guardApp(app);

  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow().catch(failStart);
  });
  waitForWindowState();
  app.whenReady().then(composeShell).catch(failStart);
}

/** Joins what the app is made of, once Electron is ready. */
async function composeShell(): Promise<void> {
  language = firstLanguage(app.getPreferredSystemLanguages());
  guardSession(session.defaultSession, !app.isPackaged);
  serveInterface(session.defaultSession, RENDERER_ROOT);
  answerThePage();
  showMenu();
  await openWindow();
}

function answerThePage(): void {
  const save = createSave(labels);
  const print = createPrinter(RENDERER_ROOT);
  answer('host:info', () =>
    Promise.resolve({
      kind: 'electron',
      version: app.getVersion(),
      preferredLanguages: app.getPreferredSystemLanguages(),
    }),
  );
  answer('file:save', (window, { name, bytes }) => save(window, name, () => Promise.resolve(bytes)));
  answer('report:pdf', (window, { name, html }) => save(window, name, () => print(html)));
  // Beside the profile, not in it: what wipes the one must not reach the other.
  const journal = readAhead(journalFolder(`${app.getPath('userData')}-journal`));
  answer('journal:state', () => journal.state());
  answer('journal:append', (_window, addition) => journal.append(addition));
  answer('journal:renew', (_window, renewal) => journal.renew(renewal));
  answer('journal:read', (_window, stretch) => journal.read(stretch));
  answer('journal:original', (_window, sha256) => journal.original(sha256));
  answerBackups();
  answer('shell:language', (_window, chosen) => {
    language = chosen;
    showMenu();
    return Promise.resolve(null);
  });
}

/** The folder of backups stands beside the profile too, until the person chooses a drive for it. */
function answerBackups(): void {
  const backups = backupFolder({
    defaultFolder: `${app.getPath('userData')}-backups`,
    choiceFile: `${app.getPath('userData')}-backup-folder.json`,
    ask: () => chooseFolder(appWindow()),
  });
  answer('backup:place', () => backups.place());
  answer('backup:choose', () => backups.choose());
  answer('backup:begin', (_window, request) => backups.begin(request));
  answer('backup:write', (_window, request) => backups.write(request));
  answer('backup:read', (_window, stretch) => backups.read(stretch));
  answer('backup:keep', (_window, request) => backups.keep(request));
  answer('backup:discard', (_window, request) => backups.discard(request));
}

async function openWindow(): Promise<void> {
  const stateFile = path.join(app.getPath('userData'), 'window-state.json');
  const window = createWindow({
    preload: path.join(DIST, 'preload/preload.cjs'),
    icon: path.join(RENDERER_ROOT, 'icon.png'),
    state: await readWindowState(stateFile),
    labels,
  });
  windowStateWritten = keepWindowState(window, stateFile);
  await window.loadURL(START_URL);
}

function showMenu(): void {
  const template = menuTemplate({
    labels: labels(),
    platform: process.platform,
    isDevelopment: !app.isPackaged,
    send: (command) => appWindow()?.webContents.send(COMMAND_EVENT, command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function focusWindow(): void {
  const window = appWindow();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** The window a person sees, not one that prints. */
function appWindow(): Electron.BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().startsWith(START_URL));
}

function labels() {
  return SHELL_LABELS[language];
}

/** Lets the last place of the window reach the disk before the process ends. */
function waitForWindowState(): void {
  let isWritten = false;
  app.on('will-quit', (event) => {
    if (isWritten) return;
    event.preventDefault();
    void windowStateWritten().then(() => {
      isWritten = true;
      app.quit();
    });
  });
}

function failStart(error: unknown): void {
  console.error('Qosasa could not start:', error);
  app.exit(1);
}
