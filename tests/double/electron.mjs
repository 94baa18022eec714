/** What `import … from 'electron'` finds when the app runs on the double. A name that is missing here fails to link. */
export { app } from './app.mjs';
export { BrowserWindow } from './browser-window.mjs';
export { dialog } from './dialog.mjs';
export { ipcMain } from './ipc-main.mjs';
export { Menu } from './menu.mjs';
export { protocol, session } from './session.mjs';

const workArea = { x: 0, y: 0, width: 1366, height: 728 };
export const screen = {
  getAllDisplays: () => [{ workArea }],
};
