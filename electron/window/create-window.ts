import { app, BrowserWindow, Menu, dialog, screen } from 'electron';
import { START_URL } from '../protocol/app-origin.ts';
import { contextMenuTemplate } from './context-menu.ts';
import type { ShellLabels } from './menu-labels.ts';
import { GUARDED_PREFERENCES } from './security.ts';
import { MINIMUM_SIZE, placeWindow, type WindowState } from './window-state.ts';

export interface WindowSetting {
  readonly preload: string;
  readonly icon: string;
  readonly state: WindowState | null;
  /** The words of the current language, asked for each time because it may change. */
  readonly labels: () => ShellLabels;
}

/** Opens the app's window, shown once its first picture is ready. The caller loads the page. */
export function createWindow({ preload, icon, state, labels }: WindowSetting): BrowserWindow {
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(state, workAreas),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: 'Qosasa',
    icon,
    webPreferences: { ...GUARDED_PREFERENCES, preload, devTools: !app.isPackaged },
  });
  window.once('ready-to-show', () => {
    if (state?.isMaximised === true) window.maximize();
    window.show();
  });
  window.webContents.on('context-menu', (_event, parameters) => {
    const template = contextMenuTemplate(parameters, labels());
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) void offerReload(window, labels());
  });
  return window;
}

/** A page that ran out of memory or crashed would leave a blank window and no way on. */
async function offerReload(window: BrowserWindow, labels: ShellLabels): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: labels.pageStopped,
    detail: labels.pageStoppedDetail,
    buttons: [labels.reload, labels.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await window.loadURL(START_URL);
  else app.quit();
}
