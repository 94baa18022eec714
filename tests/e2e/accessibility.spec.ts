import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { goTo, loadSample, openApp } from './support/app.ts';
import { LANGUAGES, WORDS } from './support/words.ts';

/** What axe-core finds against WCAG 2.2 AA and its own best practices, as lines to read. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test(`no screen has an accessibility violation (${language})`, async ({ page }) => {
    await openApp(page, language);
    expect(await violations(page), 'empty inbox').toEqual([]);

    await loadSample(page, language);
    expect(await violations(page), 'inbox').toEqual([]);

    await page.getByRole('row').first().click();
    const accept = page.getByRole('button', { name: words.review.accept.replace('{{name}}', '') });
    await expect(accept.first()).toBeVisible();
    expect(await violations(page), 'review').toEqual([]);
    await accept.first().click();

    await page.getByRole('tab', { name: words.review.details }).click();
    expect(await violations(page), 'details').toEqual([]);
    await page.getByRole('tab', { name: words.review.quotations }).click();
    expect(await violations(page), 'quotations').toEqual([]);

    await page.getByRole('tab').first().click();
    await page.getByRole('button', { name: words.event.make }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page), 'event dialog').toEqual([]);
    await page.getByRole('textbox', { name: words.event.title }).fill('Forum');
    await page.getByRole('button', { name: words.event.keep }).click();

    for (const screen of ['archive', 'entities', 'events', 'reports', 'trash', 'settings'] as const) {
      await goTo(page, language, screen);
      expect(await violations(page), screen).toEqual([]);
    }

    await goTo(page, language, 'entities');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await violations(page), 'entity').toEqual([]);

    await goTo(page, language, 'archive');
    await page.getByRole('row').first().locator('label').click();
    await page.getByRole('button', { name: words.report.create }).click();
    await expect(page.getByTitle(words.report.preview)).toBeVisible();
    expect(await violations(page), 'report').toEqual([]);
  });
}

test('the choice of language at the first start has no accessibility violation', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'العربية' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
