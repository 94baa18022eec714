import type { AppUnderTest } from './launch-app.ts';

/** What the person before the screen does with the next save dialog; null closes it. */
export async function answerSaveDialog(app: AppUnderTest, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = ((_window: unknown, options: unknown) => {
      (globalThis as { lastSaveDialog?: unknown }).lastSaveDialog = options;
      return Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
    }) as typeof dialog.showSaveDialog;
  }, filePath);
}

/** What the last save dialog was asked to show. */
export function lastSaveDialog(app: AppUnderTest): Promise<{ readonly defaultPath: string }> {
  return app.evaluate(() => (globalThis as unknown as { lastSaveDialog: { defaultPath: string } }).lastSaveDialog);
}

/** From now on a save dialog is counted, and closed after a while without a choice. */
export async function forbidSaveDialog(app: AppUnderTest, openForMs = 0): Promise<void> {
  await app.evaluate(({ dialog }, open) => {
    const opened = globalThis as { dialogsOpened?: number };
    opened.dialogsOpened = 0;
    dialog.showSaveDialog = async () => {
      opened.dialogsOpened = (opened.dialogsOpened ?? 0) + 1;
      await new Promise((resolve) => setTimeout(resolve, open));
      return { canceled: true, filePath: '' };
    };
  }, openForMs);
}

export function dialogsOpened(app: AppUnderTest): Promise<number> {
  return app.evaluate(() => (globalThis as { dialogsOpened?: number }).dialogsOpened ?? -1);
}
