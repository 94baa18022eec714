import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { interfaceLanguage } from '#renderer/i18n/languages.ts';
import { goTo, loadSample, openApp } from './support/app.ts';
import { LANGUAGES, WORDS, type Language } from './support/words.ts';

const PASSPHRASE = 'rivière lampe tabouret nuage';
/** Words of the sample archive: of a title in French and of a text in Arabic. */
const SAMPLE_WORDS = ['Horizon civique', 'الأفق المدني'];

const folders: string[] = [];
test.afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A browser whose profile stays on the disk between two starts. */
async function startBrowser(profile: string): Promise<{ context: BrowserContext; page: Page }> {
  const { launchOptions, baseURL, viewport } = test.info().project.use;
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    baseURL: baseURL ?? '',
    viewport: viewport ?? null,
  });
  return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

function newProfile(): string {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'qosasa-lock-'));
  folders.push(profile);
  return profile;
}

async function setLock(page: Page, language: Language): Promise<void> {
  const { lock, backup, common } = WORDS[language];
  await goTo(page, language, 'settings');
  await page.getByRole('button', { name: lock.settings.set }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(lock.settings.final);
  await dialog.getByLabel(backup.passphrase, { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel(backup.again).fill(PASSPHRASE);
  await expect(dialog.getByRole('button', { name: common.save })).toBeDisabled();
  await dialog.getByText(backup.lock.written).click();
  await dialog.getByRole('button', { name: common.save }).click();
  await expectLocked(page, language);
}

async function expectLocked(page: Page, language: Language): Promise<void> {
  await expect(page.getByRole('heading', { name: WORDS[language].lock.title })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByLabel(WORDS[language].lock.passphrase)).toBeFocused();
}

async function unlock(page: Page, language: Language, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(WORDS[language].lock.passphrase).fill(passphrase);
  await page.keyboard.press('Enter');
}

/** Everything IndexedDB hands out in this page, as text: strings, and bytes as UTF-8 and UTF-16. */
async function readDatabases(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = async <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('not read'));
      });
    const texts: string[] = [];
    const tell = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        const utf16 = new TextDecoder('utf-16le');
        texts.push(new TextDecoder().decode(bytes), utf16.decode(bytes), utf16.decode(bytes.subarray(1)));
      } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(tell);
    };
    for (const { name = '' } of await indexedDB.databases()) {
      texts.push(name);
      const database = await answer(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        tell(await answer(store.getAllKeys()));
        tell(await answer(store.getAll()));
      }
      database.close();
    }
    return texts.join('\n');
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The files of the profile's databases in which a text stands, in UTF-8 or as IndexedDB writes it. */
function filesWith(profile: string, text: string): string[] {
  return filesBelow(path.join(profile, 'Default/IndexedDB')).filter((file) => {
    const bytes = readFileSync(file);
    return [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text, 'latin1')].some((form) =>
      bytes.includes(form),
    );
  });
}

test('a locked archive shows nothing on the screen and on the disk, and opens with its passphrase', async () => {
  const profile = newProfile();
  const first = await startBrowser(profile);
  await openApp(first.page, 'en');
  await loadSample(first.page, 'en');
  // Else the search below for words that are not there would find none in any case.
  await expect.poll(() => readDatabases(first.page)).toContain(SAMPLE_WORDS[0]);
  expect(await readDatabases(first.page)).toContain(SAMPLE_WORDS[1]);

  await setLock(first.page, 'en');

  const text = await readDatabases(first.page);
  expect(text).toContain('qosasa-locked');
  for (const word of SAMPLE_WORDS) expect(text).not.toContain(word);
  await expect(first.page).toHaveTitle('Qosasa');
  await expect(first.page.getByRole('navigation')).toHaveCount(0);
  expect((await new AxeBuilder({ page: first.page }).analyze()).violations).toEqual([]);
  await first.context.close();

  // What the open archive left in the database's files goes when the browser next opens them.
  const { context, page } = await startBrowser(profile);
  await openLocked(page, 'en');
  for (const word of SAMPLE_WORDS) expect(filesWith(profile, word)).toEqual([]);

  await unlock(page, 'en', 'rivière lampe tabouret nuages');
  await expect(page.getByRole('alert')).toContainText(WORDS.en.lock.wrong);
  await unlock(page, 'en');

  await goTo(page, 'en', 'archive');
  await page.getByRole('combobox').fill('horizon civique');
  await expect(page.getByRole('row').first().locator('mark').first()).toBeVisible();

  await page.keyboard.press('Control+Shift+L');
  await expectLocked(page, 'en');
  await context.close();
});

async function openLocked(page: Page, language: Language): Promise<void> {
  await page.goto(`/?language=${language}`);
  await expectLocked(page, language);
}

test('it locks itself when nobody touches it, and the lock can be taken off', async () => {
  const { context, page } = await startBrowser(newProfile());
  await page.clock.install();
  await openApp(page, 'fr');
  await loadSample(page, 'fr');
  await setLock(page, 'fr');
  await unlock(page, 'fr');
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 60_000 });
  const rows = page.getByRole('row');
  await goTo(page, 'fr', 'inbox');
  await expect(rows).not.toHaveCount(0);

  await page.clock.fastForward('14:00');
  await expect(rows.first()).toBeVisible();
  await page.clock.fastForward('02:00');
  await expectLocked(page, 'fr');
  await unlock(page, 'fr');

  const { lock } = WORDS.fr;
  await goTo(page, 'fr', 'settings');
  await page.getByRole('button', { name: lock.settings.remove }).click();
  await page.getByLabel(lock.settings.current).fill(PASSPHRASE);
  await page.getByRole('dialog').getByRole('button', { name: lock.settings.removeDo }).click();
  await expect(page.getByRole('button', { name: lock.settings.set })).toBeVisible({ timeout: 60_000 });

  expect(await readDatabases(page)).not.toContain('qosasa-locked');
  await goTo(page, 'fr', 'inbox');
  await expect(rows).not.toHaveCount(0);
  await context.close();
});

for (const language of LANGUAGES) {
  test(`the lock screen is in the archive’s language and direction (${language})`, async () => {
    const { context, page } = await startBrowser(newProfile());
    await page.goto('/');
    await page.getByRole('button', { name: interfaceLanguage(language).label }).click();

    await setLock(page, language);

    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await context.close();
  });
}
