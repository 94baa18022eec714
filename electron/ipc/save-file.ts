import path from 'node:path';
import { app, dialog } from 'electron';
import type { SaveOutcome } from '#shared/host.ts';
import { cleanFileName } from '../files/clean-file-name.ts';
import { errorCode, writeAtomically } from '../files/write-atomically.ts';
import type { ShellLabels } from '../window/menu-labels.ts';

/** The bytes to save, made only once the user has said where to; or the code of why they could not be made. */
export type MakeBytes = () => Promise<Uint8Array | { readonly failed: string }>;

/**
 * Makes the one save of the app: asks where to, then writes the file whole or not at all.
 * @param labels the words of the current language
 */
export function createSave(
  labels: () => ShellLabels,
): (window: Electron.BrowserWindow, suggestedName: string, make: MakeBytes) => Promise<SaveOutcome> {
  let lastFolder: string | null = null;
  const saving = new Set<Electron.BrowserWindow>();

  return async (window, suggestedName, make) => {
    // A second dialog over the first would only confuse; a page of ours never asks for one.
    if (saving.has(window)) return { kind: 'failed', code: 'EBUSY' };
    saving.add(window);
    try {
      const name = cleanFileName(suggestedName);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: path.join(lastFolder ?? app.getPath('documents'), name),
        filters: filtersFor(name, labels()),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return { kind: 'cancelled' };
      lastFolder = path.dirname(filePath);
      const bytes = await make();
      if ('failed' in bytes) return { kind: 'failed', code: bytes.failed };
      return await write(filePath, bytes);
    } finally {
      saving.delete(window);
    }
  };
}

async function write(file: string, bytes: Uint8Array): Promise<SaveOutcome> {
  try {
    await writeAtomically(file, bytes);
    return { kind: 'saved', name: path.basename(file) };
  } catch (error) {
    return { kind: 'failed', code: errorCode(error) };
  }
}

function filtersFor(name: string, { allFiles }: ShellLabels): Electron.FileFilter[] {
  const ending = path.extname(name).slice(1);
  const all = { name: allFiles, extensions: ['*'] };
  return ending === '' ? [all] : [{ name: ending.toUpperCase(), extensions: [ending] }, all];
}
