import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ar from '#renderer/i18n/ar.json';
import { fold } from '#shared/text/fold.ts';
import { sampleSources } from '#shared/sample/sample-sources.ts';
import { answerSaveDialog } from './support/dialogs.ts';
import { launchApp, type AppUnderTest } from './support/launch-app.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../../shared/seeds');

/** What the flow is run on: files, words that find one of them each, and the titles that the review must hold. */
interface Material {
  readonly files: readonly string[];
  readonly searches: readonly { readonly query: string; readonly found: number }[];
  /** In the order of `files`; null where a page has none. */
  readonly titles: readonly (string | null)[];
}

/** The five real pages where they stand beside the project, else the sample archive. */
function material(folder: string): Material {
  if (existsSync(SEEDS)) {
    const ids = ['000', '001', '002', '003', '004'];
    const titles = ids.map((id): string | null => {
      const gold = readFileSync(path.join(SEEDS, `../seeds-gold/${id}.json`), 'utf8');
      return (JSON.parse(gold) as { title: string | null }).title;
    });
    return {
      files: ids.map((id) => path.join(SEEDS, `${id}.txt`)),
      // «حزب الاستقلال» with a particle written on to it, and a name in Latin letters without its accent.
      searches: [
        { query: 'لحزب الاستقلال', found: 2 },
        { query: 'chaabani', found: 1 },
      ],
      titles,
    };
  }
  process.stdout.write('The real pages are not beside the project: the flow runs on the sample archive.\n');
  const sources = sampleSources();
  const files = sources.map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  });
  return {
    files,
    searches: [
      { query: 'بتطوان', found: 1 },
      { query: 'OUJDA', found: 1 },
    ],
    titles: sources.map(() => null),
  };
}

/** The letters alone, folded: a PDF's text has its own ideas of spaces and of where a vowel mark stands. */
const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

describe('from a pasted page to a finished press review', () => {
  let app: AppUnderTest;
  let page: Page;
  let folder: string;
  let used: Material;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-review-'));
    used = material(folder);
    app = await launchApp({ languages: ['ar-MA'] });
    page = app.page;
    page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const button = (name: string, within: Page | Locator = page) => within.getByRole('button', { name, exact: true });
  const goTo = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();

  it('asks for the language at the first start and keeps to it', async () => {
    await button('العربية').click();

    await page.getByText(ar.inbox.emptyArchive, { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  });

  it('imports the files, one clipping a page', async () => {
    const chooser = page.waitForEvent('filechooser');
    await button(ar.import.files).click();
    await (await chooser).setFiles([...used.files]);

    await expect.poll(() => page.getByRole('row').count(), { timeout: 30_000 }).toBe(used.files.length);
  });

  it('reviews every clipping: accepts the people it proposes, makes an event of the first and archives it', async () => {
    const text = page.getByRole('group', { name: ar.review.text });
    await page.getByRole('row').first().click();
    for (let left = used.files.length; left > 0; left -= 1) {
      await text.waitFor();
      const main = page.getByRole('main');
      const accept = main.getByRole('button', { name: ar.review.accept.replace('{{name}}', '') });
      await accept.first().waitFor();
      const name = (await accept.first().getAttribute('aria-label')) ?? '';
      await accept.first().click();
      await button(name, main).waitFor({ state: 'detached' });
      // What was accepted comes up among the tags, above all that is suggested: nothing is pressed while that moves.
      await main
        .getByRole('button', { name: ar.review.untag.replace('{{name}}', '') })
        .first()
        .waitFor();
      if (left === used.files.length) await makeEvent('اللقاء التواصلي', '2025-09-28');
      const read = await text.innerText();
      await button(ar.clipping.archive).click();
      // The next clipping comes up by itself; after the last one the inbox does.
      await expect.poll(() => text.innerText({ timeout: 500 }).catch(() => '')).not.toBe(read);
    }

    await page.getByText(ar.inbox.empty, { exact: true }).waitFor();
  });

  async function makeEvent(title: string, date: string): Promise<void> {
    await button(ar.event.make).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: ar.event.title }).fill(title);
    await dialog.getByRole('textbox', { name: ar.event.date }).fill(date);
    await button(ar.event.keep, dialog).click();
    await dialog.waitFor({ state: 'detached' });
  }

  it('keeps the event with the clipping that covers it', async () => {
    await goTo(ar.nav.events);
    await page.getByRole('option', { name: 'اللقاء التواصلي' }).click();

    await page.getByRole('heading', { name: 'اللقاء التواصلي' }).waitFor();
    expect(await page.getByRole('article').getByRole('listitem').count()).toBeGreaterThan(0);
  });

  it('finds clippings in both scripts, whichever way a word is written', async () => {
    await goTo(ar.nav.archive);
    const search = page.getByRole('combobox');
    for (const { query, found } of used.searches) {
      await search.fill(query);
      await expect.poll(() => page.getByRole('row').count(), { message: query }).toBe(found);
    }
    // A long list shows the rows that fit.
    await search.fill('');
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(used.files.length / 2);
  });

  it('makes a press review of all of them', async () => {
    await page.getByRole('row').first().locator('label').click();
    await page.keyboard.press('Control+a');
    await button(ar.report.create).click();

    await page.getByTitle(ar.report.preview).waitFor();
    await page.getByRole('textbox', { name: ar.report.title }).fill('حصيلة الأسبوع');
    await page.getByRole('textbox', { name: ar.report.organisation }).fill('مكتب التواصل');
    await choose(ar.report.grouping, ar.report.groupings.none);
    await expect.poll(() => titlesOf(page)).toHaveLength(used.files.length);
  });

  /** Picks an option of a select by what is written on it. */
  async function choose(label: string, option: string): Promise<void> {
    await page.getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }

  it('prints an Arabic PDF that holds the titles in order and in their direction', async () => {
    const file = path.join(folder, 'حصيلة.pdf');
    await answerSaveDialog(app, file);
    const titles = await titlesOf(page);

    await button(ar.report.formats.pdf).click();
    await page.getByText(ar.report.saved.replace('{{name}}', 'حصيلة.pdf')).waitFor({ timeout: 30_000 });

    const text = letters(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
    expect(text).toContain(letters('حصيلة الأسبوع'));
    for (const title of used.titles) if (title !== null) expect(text).toContain(letters(title));
    expectInOrder(text, titles);
  });

  it('writes a French Word document with the titles in order, each paragraph in its direction', async () => {
    const file = path.join(folder, 'revue.docx');
    await choose(ar.report.language, ar.languages.fr);
    await page.frameLocator('iframe').locator('html[lang^="fr"]').waitFor();
    await answerSaveDialog(app, file);
    const titles = await titlesOf(page);

    await button(ar.report.formats.docx).click();
    await page.getByText(ar.report.saved.replace('{{name}}', 'revue.docx')).waitFor({ timeout: 30_000 });

    const xml = new TextDecoder().decode(unzipSync(readFileSync(file))['word/document.xml']);
    const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gsu)].map(([paragraph]) => ({
      text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, words]) => unescaped(words ?? '')).join(''),
      isRightToLeft: paragraph.includes('<w:bidi/>'),
      isHeading: /<w:pStyle w:val="Heading\d"/u.test(paragraph),
    }));
    const headings = paragraphs.filter(({ isHeading }) => isHeading);
    expectInOrder(headings.map(({ text }) => letters(text)).join('\n'), titles);
    for (const title of titles) {
      const heading = headings.find(({ text }) => letters(text).includes(letters(title)));
      expect([title, heading?.isRightToLeft]).toEqual([title, /\p{Script=Arabic}/u.test(title)]);
    }
  });
});

/** The titles of the articles in the preview, as they stand there. */
async function titlesOf(page: Page): Promise<string[]> {
  const titles = await page.frameLocator('iframe').locator('article h3').allTextContents();
  return titles.map((title) => title.trim());
}

function expectInOrder(text: string, titles: readonly string[]): void {
  // Each stands in the contents and above its article; the last time is above its article.
  const places = titles.map((title) => text.lastIndexOf(letters(title)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
