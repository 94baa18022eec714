import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { goTo, loadSample, openApp } from './support/app.ts';
import { LANGUAGES, WORDS } from './support/words.ts';

/** The clipping of the sample archive that the tests read, by words of its title. */
const TITLE = 'Horizon civique';

async function openSampleClipping(page: Page): Promise<void> {
  await page
    .getByRole('row', { name: new RegExp(TITLE, 'u') })
    .first()
    .click();
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`a clipping goes from the sample archive to a press review (${language})`, async ({ page }) => {
    await openApp(page, language);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await loadSample(page, language);
    await openSampleClipping(page);

    const accept = page.getByRole('main').getByRole('button', { name: words.review.accept.replace('{{name}}', '') });
    await accept.first().click();
    await expect(page.getByRole('main').getByText(words.review.tagged, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: words.clipping.archive, exact: true }).click();

    await goTo(page, language, 'archive');
    await page.getByRole('combobox').fill('horizon civique');
    const rows = page.getByRole('row');
    await expect.poll(() => rows.count()).toBeLessThan(10);
    await expect(rows.first().locator('mark').first()).toBeVisible();
    await rows.first().locator('label').click();
    await page.getByRole('button', { name: words.report.create }).click();

    const preview = page.frameLocator('iframe');
    await expect(preview.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`, 'u'));
    await expect(preview.locator('article h3').first()).toBeVisible();
    for (const [format, start] of [
      ['docx', 'PK'],
      ['html', '<!doctype html>'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: words.report.formats[format], exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\.${format}$`, 'u'));
      expect((await bytesOf(file)).subarray(0, start.length).toString('latin1')).toBe(start);
    }
  });

  test(`words are tagged with the keyboard alone, and undone (${language})`, async ({ page }) => {
    await openApp(page, language);
    await loadSample(page, language);
    await openSampleClipping(page);
    const text = page.getByRole('group', { name: words.review.text });
    await text.focus();

    // The cursor starts on the first word; Shift takes the next one in.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    const selected = await page.evaluate(() => document.getSelection()?.toString().trim() ?? '');
    expect(selected).not.toBe('');
    await page.keyboard.press('o');

    const untag = page.getByRole('button', { name: words.review.untag.replace('{{name}}', selected) });
    await expect(untag).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(untag).toBeHidden();
    await page.keyboard.press('Control+y');
    await expect(untag).toBeVisible();
  });
}

test('what was done survives a restart of the page, the undo too', async ({ page }) => {
  await openApp(page, 'en');
  await loadSample(page, 'en');
  await openSampleClipping(page);
  await page.getByRole('button', { name: 'Archive', exact: true }).click();
  await expect(page.getByText('1 clipping archived')).toBeVisible();

  await page.reload();

  await goTo(page, 'en', 'inbox');
  await expect(page.getByText('11 clippings', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('12 clippings', { exact: true })).toBeVisible();
});

test('the language that is chosen is kept, with its direction', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.getByText(WORDS.ar.inbox.emptyArchive)).toBeVisible();

  await page.reload();

  await expect(page.getByText(WORDS.ar.inbox.emptyArchive)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('nothing leaves the computer', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/u.test(request.url()))
      elsewhere.push(request.url());
  });

  await openApp(page, 'fr');
  await loadSample(page, 'fr');
  await openSampleClipping(page);
  await expect(page.getByRole('group', { name: WORDS.fr.review.text })).toBeVisible();
  await goTo(page, 'fr', 'archive');

  expect(elsewhere).toEqual([]);
});
