import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { goTo, loadSample, openApp } from './support/app.ts';
import { LANGUAGES, WORDS, type Language } from './support/words.ts';

/** A word of the sample archive in each language, and how many clippings have it. */
const SEARCHES: Readonly<Record<Language, string>> = { ar: 'المجلس', fr: 'conseil', en: 'councils' };

/** Of the twelve of the sample archive, some but not all. */
const NARROWED = /^([1-9]|1[01])$/;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

for (const language of LANGUAGES) {
  const words = WORDS[language];

  test.describe(`the archive (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      await openApp(page, language);
      await loadSample(page, language);
      await goTo(page, language, 'archive');
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '12');
    });

    test('narrows by search and facet, says what narrows, and finds its way back', async ({ page }) => {
      const list = page.getByRole('grid');
      await page.getByRole('combobox').fill(SEARCHES[language]);
      await expect(list).not.toHaveAttribute('aria-rowcount', '12');
      await expect(page.locator('mark').first()).toBeVisible();

      await page.getByRole('combobox').fill('');
      const facet = page.getByRole('group', { name: words.archive.language }).getByRole('checkbox').first();
      await facet.check();
      await expect(list).toHaveAttribute('aria-rowcount', NARROWED);
      expect(await violations(page), 'filtered').toEqual([]);

      await page.getByRole('group', { name: words.filters.active }).getByRole('button').first().click();
      await expect(list).toHaveAttribute('aria-rowcount', '12');
    });

    test('says what would find something where nothing is found', async ({ page }) => {
      await page.getByRole('group', { name: words.archive.language }).getByRole('checkbox').first().check();
      await page.getByRole('combobox').fill('zzzqqq xxyyzz');

      await expect(page.getByText(words.archive.noneFound)).toBeVisible();
      await page.getByRole('button', { name: words.noResult.withoutQuery }).click();

      await expect(page.getByRole('grid')).toBeVisible();
      await expect(page.getByRole('combobox')).toHaveValue('');
    });

    test('is worked by the keyboard alone: moves, ranges, all of it, one Change, one undo', async ({ page }) => {
      const rows = page.getByRole('row');
      await rows.first().focus();
      await page.keyboard.press(' ');
      await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'true');
      await expect(rows.nth(2)).toBeFocused();
      await page.keyboard.press('End');
      await expect(page.locator('[aria-rowindex="12"]')).toBeFocused();
      await page.keyboard.press('Control+a');
      await page.getByRole('button', { name: words.bulk.label, exact: true }).click();
      await page.getByRole('menuitem', { name: words.bulk.topics }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: words.bulk.addTopics }).fill('Souss');
      expect(await violations(page), 'topics').toEqual([]);
      await dialog.getByRole('button', { name: words.common.save }).click();

      const topic = page.getByRole('group', { name: words.filters.topics }).getByRole('checkbox', { name: 'Souss' });
      await expect(topic).toBeVisible();
      await page.getByRole('region', { name: words.common.notices }).getByRole('button').first().click();
      await expect(topic).toHaveCount(0);
    });

    test('keeps a search under a name, and has it again', async ({ page }) => {
      await page.getByRole('combobox').fill(SEARCHES[language]);
      await page.getByRole('button', { name: words.savedSearches.save }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('Souss 1');
      await page.keyboard.press('Enter');
      await page.getByRole('combobox').fill('');
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '12');

      await page.getByRole('region', { name: words.savedSearches.title }).getByText('Souss 1').click();

      await expect(page.getByRole('combobox')).toHaveValue(SEARCHES[language]);
      await expect(page.getByRole('grid')).not.toHaveAttribute('aria-rowcount', '12');
    });

    test('counts over time, and is narrowed by the bar that is pressed', async ({ page }) => {
      await page.getByRole('button', { name: words.figures.title }).click();
      const bars = page.getByRole('listbox', { name: words.figures.overTime }).getByRole('option');
      await expect(bars.first()).toBeVisible();
      expect(await violations(page), 'figures').toEqual([]);

      await bars.first().focus();
      await page.keyboard.press('Enter');

      await expect(page.getByRole('group', { name: words.filters.active })).toBeVisible();
      // The filter is shown before the worker has answered it: the list is waited for, not read once.
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', NARROWED);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '12');
    });

    test('explains its query language, with examples that can be tried', async ({ page }) => {
      await page.getByRole('link', { name: words.archive.help }).click();
      const examples = page.getByRole('table').first().getByRole('button');
      await expect(examples.first()).toBeVisible();
      expect(await violations(page), 'help').toEqual([]);
      const example = await examples.first().innerText();

      await examples.first().click();

      await expect(page.getByRole('combobox')).toHaveValue(example);
    });
  });
}
