import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceOfBytes } from '#shared/bundle/byte-source.ts';
import { openBundle } from '#shared/bundle/open-bundle.ts';
import { launchApp, type AppUnderTest } from '../support/launch-app.ts';
import { request } from '../support/request.ts';

let app: AppUnderTest;
let folder: string;
beforeAll(async () => {
  app = await launchApp({ languages: ['fr-MA'] });
  folder = `${app.userData}-backups`;
});
afterAll(async () => {
  await app.close();
  for (const beside of ['-backups', '-backup-folder.json', '-journal']) {
    rmSync(`${app.userData}${beside}`, { recursive: true, force: true });
  }
});

describe('a backup in the shell', () => {
  it('is written beside the profile, read back, and holds the archive', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('button', { name: /exemple/i }).click();
    await page.getByText(/12 coupures enregistrées/).waitFor();

    await page.evaluate(() => (window.location.hash = '#/settings'));
    await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click();
    await page.getByText(/relue et intacte\.$/).waitFor();

    const names = readdirSync(folder);
    expect(names).toEqual([expect.stringMatching(/^qosasa-backup-.*Z\.zip$/)]);
    const bytes = readFileSync(path.join(folder, names[0] ?? ''));
    const opened = await openBundle(sourceOfBytes(bytes));
    expect(opened.ok && (await opened.value.verify())).toMatchObject({
      ok: true,
      value: { scope: 'whole', counts: { clippings: 12, originals: 12 }, missingOriginals: [] },
    });
  });

  it('goes nowhere else, whatever the page asks for', async () => {
    const begun = (await request(app, 'backup:begin', { expectedBytes: 1 })) as { answer: { id: string } };
    const { id } = begun.answer;

    for (const [channel, argument] of [
      ['backup:read', { file: '../window-state.json', offset: 0, length: 9 }],
      ['backup:read', { file: '/etc/passwd', offset: 0, length: 9 }],
      ['backup:read', { file: id, offset: -1, length: 9 }],
      ['backup:read', { file: id, offset: 0, length: 2 ** 40 }],
      ['backup:write', { id: '../x', bytes: new Uint8Array([1]) }],
      ['backup:write', { id, bytes: 'text' }],
      ['backup:keep', { id, isLocked: 'no' }],
      ['backup:begin', { expectedBytes: -1 }],
      ['backup:choose', '/tmp'],
    ] as const) {
      expect(await request(app, channel, argument)).toHaveProperty('refused');
    }
    await request(app, 'backup:discard', { id });

    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is refused where there is no room for it', async () => {
    const reply = await request(app, 'backup:begin', { expectedBytes: 2 ** 50 });

    expect(reply).toEqual({ answer: { kind: 'failed', code: 'ENOSPC' } });
  });

  it('goes to the folder that the person chooses, and to no other', async () => {
    const chosen = path.join(app.userData, 'stick');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
    }, chosen);

    const reply = await request(app, 'backup:choose');

    expect(reply).toMatchObject({ answer: { folder: chosen, isDefault: false, problem: 'ENOENT' } });
    expect(await request(app, 'backup:begin', { expectedBytes: 1 })).toEqual({
      answer: { kind: 'failed', code: 'ENOENT' },
    });
    expect(existsSync(chosen)).toBe(false);
  });
});
