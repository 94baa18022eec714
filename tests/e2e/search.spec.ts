import { expect, test, type Page } from '@playwright/test';
import { randomFrom } from '../bench/crash/kill-on-screens.mjs';
import { goTo, openApp } from './support/app.ts';
import { WORDS } from './support/words.ts';

const words = WORDS.en;
/** Made-up words; the nth stands in every (n + 2)th file, so that each finds some and not all. */
const MARKS = ['zelmoura', 'tagrifa', 'كرمودة', 'شلبودي'] as const;
const ROUNDS = 6;
/** More than one batch of an import. */
const FILES = 60;

function filesOf(round: number) {
  return Array.from({ length: FILES }, (_, file) => {
    const marks = MARKS.filter((_, mark) => file % (mark + 2) === 0);
    const text = `Clipping ${round} ${file}\n\nThe association of readers met on Monday. ${marks.join(' and ')} were read aloud.`;
    return { name: `${round}-${file}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
  });
}

/** Ends the search worker wherever it stands, as a crash would; a question under way is never answered. */
async function killSearch(page: Page): Promise<void> {
  for (const worker of page.workers()) {
    if (!worker.url().includes('search.worker')) continue;
    // The call may not return from a worker that is gone; what matters is that it is.
    await Promise.race([worker.evaluate(() => self.close()), worker.waitForEvent('close')]);
  }
}

/** How many clippings outside the trash have a word in their text: every text in the database is read. */
async function readPlainly(page: Page, mark: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const settled = async <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database failed.'));
      });
    const database = await settled(indexedDB.open('qosasa'));
    const transaction = database.transaction(['clippings', 'texts']);
    const [clippings, texts] = await Promise.all([
      settled(transaction.objectStore('clippings').getAll()),
      settled(transaction.objectStore('texts').getAll()),
    ]);
    database.close();
    const shown = new Set(clippings.filter(({ trashedAt }) => trashedAt === null).map(({ id }) => id as string));
    return texts.filter(({ id, text }) => shown.has(id as string) && (text as string).includes(wanted)).length;
  }, mark);
}

async function importFiles(page: Page, round: number): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('navigation').getByRole('button', { name: words.import.choose }).click();
  await (await chosen).setFiles(filesOf(round));
}

async function trashSome(page: Page): Promise<void> {
  const rows = page.getByRole('row');
  await rows.first().focus();
  await page.keyboard.press(' ');
  for (let more = 0; more < 6; more += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: words.clipping.trash, exact: true }).click();
}

test('a search whose worker is killed during imports and merges finds what a plain reading finds', async ({ page }) => {
  test.setTimeout(240_000);
  const random = randomFrom(11);
  const box = page.getByRole('combobox');
  await openApp(page, 'en');
  for (let round = 0; round < ROUNDS; round += 1) {
    await importFiles(page, round);
    await page.waitForTimeout(random() * 600);
    await killSearch(page);
    await expect(page.getByRole('region', { name: words.import.panel }).getByRole('progressbar')).toHaveCount(0);

    // Begins anew, and is ended again while it takes in what it missed and puts its index in order.
    await page.reload();
    await goTo(page, 'en', 'archive');
    await expect(page.getByRole('row')).not.toHaveCount(0);
    await trashSome(page);
    await page.waitForTimeout(random() * 1500);
    await killSearch(page);
    await page.reload();
    await expect(page.getByRole('row')).not.toHaveCount(0);

    for (const mark of MARKS) {
      const count = await readPlainly(page, mark);
      await box.fill(mark);
      await expect(page.getByRole('grid'), `${mark} in round ${round}`).toHaveAttribute('aria-rowcount', String(count));
      expect(count).toBeGreaterThan(0);
    }
    await box.fill('');
  }
});
