import { expect, test, type Browser, type Page } from '@playwright/test';
import { goTo, loadSample, openApp } from './support/app.ts';
import { WORDS } from './support/words.ts';

const words = WORDS.en;
/** A clipping of the sample archive, by words of its title; another one, which is thrown away. */
const [TITLE, OTHER] = ['Horizon civique', 'الورياشي'];

/** A laptop: a browser with a profile of its own. */
async function aLaptop(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await openApp(page, 'en');
  return page;
}

async function handOver(page: Page): Promise<string> {
  await page.goto('/?language=en#/merge');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.backup.export }).click();
  return (await download).path();
}

async function takeIn(page: Page, file: string): Promise<void> {
  await page.goto('/?language=en#/merge');
  // What was said of the last one is gone.
  await page.reload();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: words.merge.choose }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole('button', { name: words.merge.takeIn }).click();
  await expect(page.getByText(/changes? taken in/u)).toBeVisible({ timeout: 30_000 });
}

async function openClipping(page: Page, title: string): Promise<void> {
  await goTo(page, 'en', 'inbox');
  await page
    .getByRole('row', { name: new RegExp(title, 'u') })
    .first()
    .click();
  await page.getByRole('tab', { name: words.review.details }).click();
}

async function setField(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(value);
  await field.blur();
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Undo: / })).toBeEnabled();
}

/** Every row of the archive but what says when, on which laptop and in which order it was written. */
async function foldedState(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const request = indexedDB.open('qosasa');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('open'));
    });
    const tables = ['clippings', 'texts', 'entities', 'mentions', 'events', 'decisions', 'reports', 'conflicts'];
    const read = (table: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const rows = database.transaction(table).objectStore(table).getAll() as IDBRequest<unknown[]>;
        rows.onsuccess = () => resolve(rows.result);
        rows.onerror = () => reject(rows.error ?? new Error('read'));
      });
    const rows = await Promise.all(tables.map(async (table) => [table, await read(table)] as const));
    database.close();
    return Object.fromEntries(rows);
  });
}

async function expectSameArchive(one: Page, other: Page): Promise<void> {
  const [left, right] = [await foldedState(one), await foldedState(other)];
  expect(left['clippings']).not.toEqual([]);
  expect(left).toEqual(right);
}

test('two laptops work apart, take each other in, decide, and end with one archive', async ({ browser }) => {
  test.setTimeout(240_000);
  const [rabat, oujda] = [await aLaptop(browser), await aLaptop(browser)];
  await loadSample(rabat, 'en');
  await takeIn(oujda, await handOver(rabat));

  // Different fields of one clipping, the same field of it, and one clipping thrown away here and worked on there.
  await openClipping(rabat, TITLE);
  await setField(rabat, words.filing.notes, 'à relire avant mardi matin');
  await rabat.getByRole('combobox', { name: words.filing.addTopic }).fill('Eau');
  await rabat.keyboard.press('Enter');
  await openClipping(oujda, TITLE);
  await setField(oujda, words.filing.notes, 'à relire avant jeudi matin');
  await oujda.getByRole('combobox', { name: words.filing.addTopic }).fill('Oasis');
  await oujda.keyboard.press('Enter');
  await openClipping(oujda, OTHER);
  await setField(oujda, words.filing.notes, 'à citer');
  await openClipping(rabat, OTHER);
  await rabat.getByRole('button', { name: words.clipping.trash, exact: true }).click();
  await expect(rabat.getByText('1 clipping moved to the trash')).toBeVisible();

  // And both import the same page.
  const article = `Assemblée des lecteurs à Midelt\n\n${'Les lecteurs se sont réunis samedi à la bibliothèque. '.repeat(6)}`;
  for (const page of [rabat, oujda]) {
    await goTo(page, 'en', 'inbox');
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, article);
    await expect(page.getByText('1 clipping saved')).toBeVisible();
  }

  const [fromRabat, fromOujda] = [await handOver(rabat), await handOver(oujda)];
  await takeIn(rabat, fromOujda);
  await takeIn(oujda, fromRabat);
  await expectSameArchive(rabat, oujda);

  // Both are asked the same; one of them answers.
  for (const page of [rabat, oujda]) {
    await expect(page.getByRole('heading', { name: '2 decisions to make' })).toBeVisible();
    await expect(page.getByRole('list', { name: words.merge.joins.kinds.duplicate })).toHaveCount(1);
  }
  const question = rabat.getByRole('group', { name: /which value is right/u });
  await question.getByRole('listitem').filter({ hasText: 'mardi' }).getByRole('button').click();
  await rabat.getByRole('button', { name: words.merge.keep, exact: true }).click();
  await expect(rabat.getByRole('heading', { name: /decisions? to make/u })).toBeHidden();
  await rabat.getByRole('button', { name: words.merge.joins.keep }).first().click();
  await expect(rabat.getByRole('list', { name: words.merge.joins.kinds.duplicate })).toBeHidden();

  await takeIn(oujda, await handOver(rabat));
  await expect(oujda.getByRole('heading', { name: /decisions? to make/u })).toBeHidden();
  await expectSameArchive(rabat, oujda);
  for (const page of [rabat, oujda]) {
    await openClipping(page, TITLE);
    await expect(page.getByRole('textbox', { name: words.filing.notes })).toHaveValue('à relire avant mardi matin');
    await expect(page.getByRole('button', { name: 'Remove the topic Eau' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove the topic Oasis' })).toBeVisible();
    await goTo(page, 'en', 'inbox');
    await expect(page.getByRole('row', { name: new RegExp(OTHER, 'u') })).toHaveCount(1);
    await expect(page.getByRole('row', { name: /Assemblée des lecteurs/u })).toHaveCount(1);
  }
});
