import { dialog } from 'electron';

/** Asks the person for a folder; null where none was chosen. */
export async function chooseFolder(window: Electron.BrowserWindow | undefined): Promise<string | null> {
  if (!window) return null;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
