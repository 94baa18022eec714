import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/host.ts';
import type { ShellLabels } from './menu-labels.ts';

export interface MenuSetting {
  readonly labels: ShellLabels;
  readonly platform: NodeJS.Platform;
  /** Adds what only a developer needs. */
  readonly isDevelopment: boolean;
  /** What a command of the menu does: the window tells its page. */
  readonly send: (command: MenuCommand) => void;
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The application menu in one language, laid out as the platform's users expect it. */
export function menuTemplate(setting: MenuSetting): MenuItemConstructorOptions[] {
  const isMac = setting.platform === 'darwin';
  return [
    ...(isMac ? [appMenu(setting)] : []),
    fileMenu(setting, isMac),
    editMenu(setting),
    goMenu(setting),
    viewMenu(setting),
    windowMenu(setting, isMac),
    helpMenu(setting, isMac),
  ];
}

/** An entry that sends its command to the page. */
function command(
  { labels, send }: MenuSetting,
  name: MenuCommand,
  accelerator: string,
  more: MenuItemConstructorOptions = {},
): MenuItemConstructorOptions {
  return { id: name, label: labels[name], accelerator, click: () => send(name), ...more };
}

function appMenu(setting: MenuSetting): MenuItemConstructorOptions {
  const { labels } = setting;
  return {
    role: 'appMenu',
    label: 'Qosasa',
    submenu: [
      { role: 'about', label: labels.about },
      SEPARATOR,
      command(setting, 'settings', 'Command+,'),
      SEPARATOR,
      { role: 'services', label: labels.services },
      SEPARATOR,
      { role: 'hide', label: labels.hide },
      { role: 'hideOthers', label: labels.hideOthers },
      { role: 'unhide', label: labels.showAll },
      SEPARATOR,
      { role: 'quit', label: labels.quit },
    ],
  };
}

function fileMenu(setting: MenuSetting, isMac: boolean): MenuItemConstructorOptions {
  const { labels } = setting;
  return {
    label: labels.file,
    submenu: [
      command(setting, 'import', 'CmdOrCtrl+O'),
      SEPARATOR,
      command(setting, 'lock', 'CmdOrCtrl+Shift+L'),
      SEPARATOR,
      ...(isMac
        ? [{ role: 'close', label: labels.close } as const]
        : [command(setting, 'settings', 'CmdOrCtrl+,'), SEPARATOR, { role: 'quit', label: labels.quit } as const]),
    ],
  };
}

function editMenu(setting: MenuSetting): MenuItemConstructorOptions {
  const { labels } = setting;
  // In a text field the same keys undo typing, which only the page can know: it is shown here, and the page listens.
  const shownOnly = { registerAccelerator: false };
  return {
    label: labels.edit,
    submenu: [
      command(setting, 'undo', 'CmdOrCtrl+Z', shownOnly),
      command(setting, 'redo', setting.platform === 'darwin' ? 'Command+Shift+Z' : 'Ctrl+Y', shownOnly),
      SEPARATOR,
      { role: 'cut', label: labels.cut },
      { role: 'copy', label: labels.copy },
      { role: 'paste', label: labels.paste },
      { role: 'selectAll', label: labels.selectAll },
      SEPARATOR,
      command(setting, 'find', 'CmdOrCtrl+F'),
    ],
  };
}

function goMenu(setting: MenuSetting): MenuItemConstructorOptions {
  return {
    label: setting.labels.go,
    submenu: [
      command(setting, 'inbox', 'CmdOrCtrl+1'),
      command(setting, 'archive', 'CmdOrCtrl+2'),
      command(setting, 'reports', 'CmdOrCtrl+3'),
    ],
  };
}

function viewMenu({ labels, isDevelopment }: MenuSetting): MenuItemConstructorOptions {
  return {
    label: labels.view,
    submenu: [
      { role: 'zoomIn', label: labels.zoomIn },
      // The plus sign needs Shift on most keyboards and stands elsewhere on the French one.
      { role: 'zoomIn', label: labels.zoomIn, accelerator: 'CmdOrCtrl+=', visible: false },
      { role: 'zoomIn', label: labels.zoomIn, accelerator: 'CmdOrCtrl+numadd', visible: false },
      { role: 'zoomOut', label: labels.zoomOut },
      { role: 'zoomOut', label: labels.zoomOut, accelerator: 'CmdOrCtrl+numsub', visible: false },
      { role: 'resetZoom', label: labels.actualSize },
      SEPARATOR,
      { role: 'togglefullscreen', label: labels.fullScreen },
      ...(isDevelopment ? [SEPARATOR, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ],
  };
}

function windowMenu({ labels }: MenuSetting, isMac: boolean): MenuItemConstructorOptions {
  return {
    label: labels.window,
    submenu: [
      { role: 'minimize', label: labels.minimise },
      ...(isMac ? [] : [{ role: 'close', label: labels.close } as const]),
    ],
  };
}

function helpMenu(setting: MenuSetting, isMac: boolean): MenuItemConstructorOptions {
  const { labels } = setting;
  return {
    role: 'help',
    label: labels.help,
    submenu: [
      { ...command(setting, 'help', 'F1'), label: labels.help },
      ...(isMac ? [] : [SEPARATOR, { role: 'about', label: labels.about } as const]),
    ],
  };
}
