import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchApp, type AppUnderTest } from './support/launch-app.ts';

let app: AppUnderTest;
beforeAll(async () => {
  app = await launchApp({ languages: ['fr-MA'] });
});
afterAll(() => app.close());

const menuLabels = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

describe('the built interface in the shell', () => {
  it('starts without an error and without asking for anything the policy refuses', async () => {
    const complaints: string[] = [];
    app.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    app.page.on('pageerror', (error) => complaints.push(String(error)));

    await app.page.reload();
    await app.page.locator('#root button').first().waitFor();

    expect(complaints).toEqual([]);
  });

  it('brings the menu along when its language is chosen', async () => {
    await app.page.getByRole('button', { name: 'العربية' }).click();

    await expect.poll(menuLabels).toContain('ملف');
  });

  it('goes where the menu says', async () => {
    await app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('settings')?.click());

    await expect.poll(() => new URL(app.page.url()).hash).toBe('#/settings');
  });

  it('tells that it runs in the desktop shell', async () => {
    const version = await app.evaluate(({ app: electronApp }) => electronApp.getVersion());

    await expect.poll(() => app.page.locator('#root').textContent()).toContain(version);
  });
});
