import { expect, test, type Locator, type Page } from '@playwright/test';
import { goTo, loadSample, openApp } from './support/app.ts';
import { WORDS } from './support/words.ts';

/** The screens of small laptops. */
const SIZES = [
  { width: 1024, height: 700 },
  { width: 1366, height: 768 },
];

for (const viewport of SIZES) {
  for (const language of ['ar', 'fr'] as const) {
    test.describe(`at ${viewport.width} pixels in ${language}`, () => {
      test.use({ viewport });

      test('news of an import and notices cover nothing, and nothing scrolls sideways', async ({ page }) => {
        const words = WORDS[language];
        await openApp(page, language);
        await loadSample(page, language);

        const news = page.getByRole('region', { name: words.import.panel });
        await expect(news).toBeVisible();
        await expectApart(news, page.getByRole('grid'));

        const row = page.getByRole('row').first();
        await row.getByRole('checkbox').check({ force: true });
        await page.getByRole('button', { name: words.clipping.archive, exact: true }).click();
        const notices = page.getByRole('region', { name: new RegExp(words.common.notices, 'u') });
        await expect(notices).toBeVisible();
        await expectApart(notices, page.getByRole('main'));
        await expectNoSidewaysScrolling(page);

        await page.getByRole('row').first().click();
        await expect(page.getByRole('group', { name: words.review.text })).toBeVisible();
        await expectNoSidewaysScrolling(page);
        for (const screen of ['archive', 'events', 'reports', 'settings'] as const) {
          await goTo(page, language, screen);
          await expectNoSidewaysScrolling(page);
        }
      });
    });
  }
}

/** That two things share no room on the screen. */
async function expectApart(one: Locator, other: Locator): Promise<void> {
  const [above, below] = [await other.boundingBox(), await one.boundingBox()];
  expect(above && below && above.y + above.height).toBeLessThanOrEqual((below?.y ?? 0) + 1);
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        return scrolls && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );
  expect(wide).toEqual([]);
}
