import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JS_FLAGS } from '#electron/window/js-flags.mjs';
import { launchApp, type AppUnderTest } from '../support/launch-app.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await launchApp();
});
afterAll(() => app.close());

describe('the window', () => {
  it('shows the built interface on its own secure origin', async () => {
    const url = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
    const page = await app.page.evaluate(() => ({
      isSecure: isSecureContext,
      hasRoot: document.querySelector('#root') !== null,
    }));

    expect(url).toMatch(/^app:\/\/qosasa\/index\.html/);
    expect(page).toEqual({ isSecure: true, hasRoot: true });
  });

  it('gives the page the bridge of the contract, frozen, and nothing else', async () => {
    const seen = await app.page.evaluate(() => {
      const { qosasa } = window as unknown as { qosasa: Record<string, unknown> };
      const before = qosasa['request'];
      try {
        qosasa['request'] = () => 'replaced';
      } catch {
        // In strict mode the assignment itself is refused.
      }
      return {
        names: Object.keys(qosasa).toSorted(),
        isFrozen: Object.isFrozen(qosasa),
        isReplaced: qosasa['request'] !== before,
        leaks: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
          (name) => name in window,
        ),
      };
    });

    expect(seen).toEqual({ names: ['onCommand', 'request'], isFrozen: true, isReplaced: false, leaks: [] });
  });

  it('has every protection of its page switched on, and every convenience off', async () => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });

    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
    });
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  });

  it('gives a frame inside the page no bridge', async () => {
    const inFrame = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>a report</p>';
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      const has = frame.contentWindow !== null && 'qosasa' in frame.contentWindow;
      frame.remove();
      return has;
    });

    expect(inFrame).toBe(false);
  });

  it('is told to keep young generations small, before any page exists', async () => {
    const flags = await app.evaluate(({ app: { commandLine } }) => commandLine.getSwitchValue('js-flags'));

    expect(flags).toBe(JS_FLAGS);
  });

  it('comes to the front when the app is started a second time', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());

    const window = await app.evaluate(({ app: electronApp, BrowserWindow }) => {
      electronApp.emit('second-instance', {}, [], '', null);
      const first = BrowserWindow.getAllWindows()[0];
      return { isMinimized: first?.isMinimized(), isVisible: first?.isVisible() };
    });

    expect(window).toEqual({ isMinimized: false, isVisible: true });
  });

  it('offers to reload a page that has crashed', async () => {
    const question = await app.evaluate(async ({ BrowserWindow, dialog }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const asked = new Promise<{ buttons?: string[] }>((resolve) => {
        dialog.showMessageBox = ((_window: unknown, options: { buttons?: string[] }) => {
          resolve(options);
          return Promise.resolve({ response: 0, checkboxChecked: false });
        }) as typeof dialog.showMessageBox;
      });
      const loaded = new Promise((resolve) => window?.webContents.once('did-finish-load', () => resolve(null)));
      window?.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
      const { buttons } = await asked;
      await loaded;
      return buttons;
    });

    expect(question).toEqual(['إعادة التحميل', 'إنهاء قصاصة']);
  });
});
