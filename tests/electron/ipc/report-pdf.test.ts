import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { answerSaveDialog } from '../support/dialogs.ts';
import { launchApp, type AppUnderTest } from '../support/launch-app.ts';
import { request } from '../support/request.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

let app: AppUnderTest;
let folder: string;
let outside: Server;
let address: string;
const reached: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-pdf-'));
  outside = createServer((incoming, response) => {
    reached.push(incoming.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`;
  app = await launchApp();
});
afterAll(async () => {
  await app.close();
  outside.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Prints a document. @returns the file's path. */
async function print(html: string): Promise<string> {
  const file = path.join(folder, 'مراجعة.pdf');
  await answerSaveDialog(app, file);
  const reply = await request(app, 'report:pdf', { name: 'مراجعة.pdf', html });
  expect(reply).toEqual({ answer: { kind: 'saved', name: 'مراجعة.pdf' } });
  return file;
}

/** The text as it can be searched and copied: the marks of direction that pdftotext adds are no part of it. */
function textOf(file: string): string {
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

const document = (body: string, head = '') =>
  `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>مراجعة الصحافة</title>${head}</head><body>${body}</body></html>`;

describe('report:pdf', () => {
  it('writes a tagged PDF with an outline, whose Arabic can be searched', async () => {
    const file = await print(
      document(
        '<h1>لقاء جهوي بمدينة الواحة</h1><p>قالت سلمى المنصوري، رئيسة اللجنة المحلية: «نلتقي غدا».</p>' +
          '<h2 dir="ltr" lang="fr">Rencontre régionale à El Waha</h2>',
        '<style>@page { size: A5; margin: 12mm } body { font-family: Amiri, "Noto Naskh Arabic", serif }</style>',
      ),
    );

    const raw = readFileSync(file);
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(raw.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(textOf(file)).toContain('سلمى المنصوري');
    expect(textOf(file)).toContain('Rencontre régionale à El Waha');
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+مراجعة الصحافة/);
    // A5 in points: the document's own page size is the one that counts.
    expect(info).toMatch(/Page size:\s+4(19|20)(\.\d+)? x 59[45]/);
    expect(raw.includes('/Outlines')).toBe(true);
  });

  it('prints with the fonts that the document brings, kept as fonts', async () => {
    const font = readFileSync(path.join(ROOT, 'node_modules/@fontsource/amiri/files/amiri-arabic-400-normal.woff2'));
    const face = `@font-face { font-family: Ours; src: url(data:font/woff2;base64,${font.toString('base64')}) }`;

    const file = await print(document('<p>مجلس الواحة</p>', `<style>${face} p { font-family: Ours }</style>`));

    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' });
    expect(fonts).toMatch(/Amiri\S*\s+(CID )?TrueType/);
    expect(fonts).not.toContain('Type 3');
    expect(textOf(file)).toContain('مجلس الواحة');
  });

  it('prints with the fonts of the interface', async () => {
    const assets = path.join(ROOT, 'dist/renderer/assets');
    const font = readdirSync(assets).find((name) => /arabic-400-normal.*\.woff2$/.test(name)) ?? '';
    const face = `@font-face { font-family: Ours; src: url(/assets/${font}) }`;

    const file = await print(document('<p>مجلس الواحة</p>', `<style>${face} p { font-family: Ours }</style>`));

    expect(execFileSync('pdffonts', [file], { encoding: 'utf8' })).toMatch(/IBMPlexSansArabic|Amiri/);
  });

  it('prints the press review that the report stage writes', async () => {
    const article = path.join(folder, 'بلاغ.txt');
    const review = path.join(folder, 'review.html');
    writeFileSync(article, 'لقاء جهوي بمدينة الواحة\n\nنظمت جمعية النخيل لقاء بمدينة الواحة يوم 4 مارس 2026.\n');
    const options = ['--format', 'html', '--language', 'ar', '--title', 'مراجعة الأسبوع', '--out', review];
    execFileSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'report', ...options, article]);

    const file = await print(readFileSync(review, 'utf8'));

    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' });
    expect(textOf(file)).toContain('مراجعة الأسبوع');
    expect(textOf(file)).toContain('نظمت جمعية النخيل');
    expect(fonts).toContain('Amiri');
    expect(fonts).not.toContain('Type 3');
  });

  it('runs no script of the document', async () => {
    const file = await print(
      document(
        `<p id="x">as it was</p><img src="data:image/gif;base64,x" onerror="x.textContent='attribute'">` +
          `<script>document.getElementById('x').textContent = 'script'</script>` +
          `<noscript>without scripts</noscript>`,
      ),
    );

    expect(textOf(file)).toContain('as it was');
    // What stands in noscript is shown only where scripts are off altogether, not merely refused by the policy.
    expect(textOf(file)).toContain('without scripts');
  });

  it('fetches nothing and goes nowhere', async () => {
    const file = await print(
      document(
        `<p>still here</p><img src="${address}/picture"><iframe src="${address}/frame"></iframe>` +
          `<link rel="stylesheet" href="${address}/style"><object data="${address}/object"></object>`,
        `<meta http-equiv="refresh" content="0; url=${address}/refresh">` +
          `<style>@import "${address}/import"; p { background: url(${address}/background) }</style>`,
      ),
    );

    expect(textOf(file)).toContain('still here');
    expect(reached).toEqual([]);
  });

  it('leaves no window behind, and no page that could be fetched again', async () => {
    const addresses = await app.evaluate(({ app: electronApp, BrowserWindow }) => {
      const seen: string[] = [];
      electronApp.on('web-contents-created', (_event, contents) => {
        contents.once('did-finish-load', () => seen.push(contents.getURL()));
      });
      (globalThis as { printAddresses?: string[] }).printAddresses = seen;
      return BrowserWindow.getAllWindows().length;
    });
    await print(document('<p>once</p>'));

    const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    const printed = await app.evaluate(() => (globalThis as { printAddresses?: string[] }).printAddresses ?? []);
    expect(windows).toBe(addresses);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^app:\/\/qosasa\/print\/[0-9a-f-]{36}$/);
    const status = await app.page.evaluate(
      (url) => fetch(url).then((response) => response.status),
      new URL(printed[0] ?? '').pathname,
    );
    expect(status).toBe(404);
  });

  it('asks first and prints only then: a cancelled dialog costs nothing', async () => {
    await answerSaveDialog(app, null);

    const reply = await request(app, 'report:pdf', { name: 'x.pdf', html: document('<p>x</p>') });

    expect(reply).toEqual({ answer: { kind: 'cancelled' } });
    expect(await app.evaluate(() => (globalThis as { printAddresses?: string[] }).printAddresses)).toHaveLength(1);
  });

  it('says so when the document cannot be printed', async () => {
    // The shell writes the whole error to its log; here it is expected.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    onTestFinished(() => void vi.restoreAllMocks());
    await answerSaveDialog(app, path.join(folder, 'never.pdf'));
    await app.evaluate(({ app: electronApp }) => {
      electronApp.once('web-contents-created', (_event, contents) => {
        contents.printToPDF = () => Promise.reject(new Error('no printer'));
      });
    });

    const reply = await request(app, 'report:pdf', { name: 'never.pdf', html: document('<p>x</p>') });

    expect(reply).toEqual({ answer: { kind: 'failed', code: 'PRINT' } });
  });
});
