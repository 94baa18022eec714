import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextMenuTemplate } from '#electron/window/context-menu.ts';
import { SHELL_LABELS } from '#electron/window/menu-labels.ts';
import { menuTemplate } from '#electron/window/menu.ts';
import { MENU_COMMANDS, type HostBridge, type MenuCommand } from '#shared/host.ts';
import { LANGUAGES, type Language } from '#shared/model/language.ts';
import { launchApp, type AppUnderTest } from '../support/launch-app.ts';
import { request } from '../support/request.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await launchApp({ languages: ['fr-MA', 'ar-MA'] });
});
afterAll(() => app.close());

const topLabels = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

/** The labels of a whole template, at every depth. */
function labelsOf(template: ReturnType<typeof menuTemplate>): readonly string[] {
  return template.flatMap(({ label, submenu }) => [
    ...(label === undefined ? [] : [label]),
    ...(Array.isArray(submenu) ? labelsOf(submenu) : []),
  ]);
}

function template(
  language: Language,
  platform: NodeJS.Platform,
  send: (command: MenuCommand) => void = () => undefined,
) {
  return menuTemplate({ labels: SHELL_LABELS[language], platform, isDevelopment: false, send });
}

describe('the application menu', () => {
  it('starts in the first language of the system that it speaks', async () => {
    expect(await topLabels()).toContain('Fichier');
  });

  it.each([
    ['ar', 'ملف'],
    ['fr', 'Fichier'],
    ['en', 'File'],
  ])('follows the interface to %s', async (language, file) => {
    const reply = await request(app, 'shell:language', language);

    expect(reply).toEqual({ answer: null });
    expect(await topLabels()).toContain(file);
  });

  it('brings every command to the page', async () => {
    await app.page.evaluate(() => {
      const seen = window as unknown as { commands: string[]; qosasa: HostBridge };
      seen.commands = [];
      seen.qosasa.onCommand((command) => seen.commands.push(command));
    });

    await app.evaluate(({ Menu }, commands) => {
      for (const command of commands) Menu.getApplicationMenu()?.getMenuItemById(command)?.click();
    }, MENU_COMMANDS);

    const commands = () => app.page.evaluate(() => (window as unknown as { commands: string[] }).commands);
    await expect.poll(commands).toEqual([...MENU_COMMANDS]);
  });

  it('stops calling a listener that has been taken back, and passes on no word that is no command', async () => {
    await app.page.evaluate(() => {
      const seen = window as unknown as { late: string[]; kept: string[]; qosasa: HostBridge };
      seen.late = [];
      seen.kept = [];
      const stop = seen.qosasa.onCommand((command) => seen.late.push(command));
      seen.qosasa.onCommand((command) => seen.kept.push(command));
      stop();
    });

    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.send('menu:command', 'format-the-disk');
      contents?.send('menu:command', 'find');
    });

    const seen = () =>
      app.page.evaluate(() => {
        const { late, kept } = window as unknown as { late: string[]; kept: string[] };
        return { late, kept };
      });
    await expect.poll(seen).toEqual({ late: [], kept: ['find'] });
  });
});

describe('menuTemplate()', () => {
  it.each(LANGUAGES)('has a word of its own for every entry in %s', (language) => {
    for (const platform of ['darwin', 'linux', 'win32'] as const) {
      const withRole = template(language, platform).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
      const unnamed = withRole.filter(({ label, type }) => label === undefined && type !== 'separator');

      expect(unnamed).toEqual([]);
      expect(labelsOf(template(language, platform)).every((label) => label.trim() !== '')).toBe(true);
    }
  });

  it('speaks Arabic in the Arabic menu', () => {
    const foreign = labelsOf(template('ar', 'linux')).filter((label) => !/\p{Script=Arabic}/u.test(label));

    expect(foreign).toEqual([]);
  });

  it.each(['darwin', 'linux', 'win32'] as const)('gives each key to one entry on %s', (platform) => {
    const keys = template('en', platform)
      .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      .flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []));

    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(MENU_COMMANDS.length);
  });

  it('leaves the keys of undo and redo to the page, which knows whether a text field has the caret', () => {
    const edit = template('en', 'linux').find(({ label }) => label === 'Edit')?.submenu;
    const own = Array.isArray(edit) ? edit.filter(({ id }) => id === 'undo' || id === 'redo') : [];

    expect(own.map(({ registerAccelerator }) => registerAccelerator)).toEqual([false, false]);
  });

  it('opens with the app’s own menu on macOS, where settings and quit belong', () => {
    const [first] = template('fr', 'darwin');

    expect(first?.role).toBe('appMenu');
    expect(labelsOf(first ? [first] : [])).toEqual(expect.arrayContaining(['Réglages…', 'Quitter Qosasa']));
  });

  it('keeps the developer tools to developers', () => {
    const roles = (isDevelopment: boolean) =>
      menuTemplate({ labels: SHELL_LABELS.en, platform: 'linux', isDevelopment, send: () => undefined })
        .flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
        .map(({ role }) => role);

    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});

describe('contextMenuTemplate()', () => {
  const editFlags = {
    canCut: true,
    canCopy: true,
    canPaste: false,
    canSelectAll: true,
    canUndo: false,
    canRedo: false,
    canDelete: true,
    canEditRichly: false,
  };

  it('offers cut, copy and paste in a text field, as far as each is possible', () => {
    const entries = contextMenuTemplate({ isEditable: true, selectionText: 'نص', editFlags }, SHELL_LABELS.fr);

    expect(entries.map(({ label, enabled }) => [label, enabled])).toEqual([
      ['Couper', true],
      ['Copier', true],
      ['Coller', false],
      [undefined, undefined],
      ['Tout sélectionner', true],
    ]);
  });

  it('offers to copy what is selected', () => {
    const entries = contextMenuTemplate({ isEditable: false, selectionText: 'نص', editFlags }, SHELL_LABELS.ar);

    expect(entries.map(({ label }) => label)).toEqual(['نسخ']);
  });

  it('does not open over nothing', () => {
    expect(contextMenuTemplate({ isEditable: false, selectionText: ' ', editFlags }, SHELL_LABELS.en)).toEqual([]);
  });
});
