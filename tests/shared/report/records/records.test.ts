import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ReportOptions } from '#shared/model/report.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { reportCsv } from '#shared/report/records/csv.ts';
import { reportJson } from '#shared/report/records/json.ts';
import { recordTable } from '#shared/report/records/record-table.ts';
import { reportRis } from '#shared/report/records/ris.ts';
import { reportXlsx } from '#shared/report/records/xlsx.ts';
import type { ReportClipping } from '#shared/report/report-material.ts';
import type { Report } from '#shared/report/report.ts';
import { hostileReports } from '../hostile-material.ts';
import { clippingOf, known, metadataWith, optionsWith, sampleMaterial, TODAY } from '../sample-material.ts';

function reportOf(clippings: readonly ReportClipping[], options: Partial<ReportOptions> = {}): Report {
  const material = { clippings, people: [], events: [], origin: 'archive' as const };
  return buildReport(material, optionsWith({ grouping: 'none', ...options }), TODAY);
}

const titled = (title: string, values: Partial<ReportClipping> = {}) =>
  clippingOf('1', 'نص المقال.', { metadata: metadataWith({ title: known(title) }), ...values });

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const readCsv = (bytes: Uint8Array) =>
  Papa.parse<string[]>(decoded(bytes).replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

/** The texts of a sheet by their places, as a spreadsheet reads them. */
function readXlsx(bytes: Uint8Array): ReadonlyMap<string, string> {
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)" s="\d" t="inlineStr"><is><t xml:space="preserve">([^<]*)<\/t>/g);
  return new Map(
    [...cells].map(([, place = '', text = '']) => [
      place,
      text
        .replace(/&#13;/g, '\r')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
        .replace(/_x005F_/g, '_'),
    ]),
  );
}

describe('reportCsv()', () => {
  it('begins with a byte order mark and ends every row with CR LF', () => {
    const csv = decoded(reportCsv(reportOf([titled('عنوان')])));

    expect(csv.startsWith('\ufeff')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it.each(['=1+1', '+212 6', '-2', '@SUM(A1)', '=cmd|x!A0', '＝1', '\u200f=1', '\u2060 +1'])(
    'keeps a spreadsheet from taking %j for a formula',
    (title) => {
      const [, row = []] = readCsv(reportCsv(reportOf([titled(title)])));

      expect(row[3]?.[0]).toBe("'");
      expect(row[3]?.slice(1)).toBe(title);
    },
  );

  it('neutralises a formula that runs on over several lines', () => {
    const [, row = []] = readCsv(reportCsv(reportOf([titled('ت', { note: '=HYPERLINK("x")\nثم' })])));

    expect(row[4]).toBe('\'=HYPERLINK("x")\nثم');
  });

  it('reads back what it wrote: quotes, commas, lines and both scripts', () => {
    const report = reportOf([titled('قال: "نعم"، لا; oui, "non"', { note: 'أولا\nثانيا', topics: ['a,b', 'ج'] })]);

    const rows = readCsv(reportCsv(report));

    expect(rows).toEqual(recordTable(report));
  });

  it('holds a row a clipping and as many cells in each, whatever stands in them', () => {
    fc.assert(
      fc.property(hostileReports, ({ material, options }) => {
        const report = buildReport(material, options, TODAY);
        const rows = readCsv(reportCsv(report));
        expect(rows).toHaveLength(report.records.length + 1);
        for (const row of rows) {
          expect(row).toHaveLength(17);
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('reportXlsx()', () => {
  it('reads back what it wrote, every cell a text', () => {
    const report = reportOf([titled('=1+1 <b> & "x" _x000D_', { note: 'أولا\nثانيا' })]);

    const bytes = reportXlsx(report);

    const cells = readXlsx(bytes);
    expect(cells.get('D2')).toBe('=1+1 <b> & "x" _x000D_');
    expect(cells.get('E2')).toBe('أولا\nثانيا');
    expect(cells.get('A2')).toBe('1');
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
  });

  it.each([
    ['ar', true],
    ['fr', false],
  ] as const)('lays a sheet in %s out in its direction, its header row frozen', (language, isRightToLeft) => {
    const report = reportOf([titled('عنوان')], { language });

    const sheet = strFromU8(unzipSync(reportXlsx(report))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

    expect(sheet.includes('rightToLeft="1"')).toBe(isRightToLeft);
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(readXlsx(reportXlsx(report)).get('D1')).toBe(language === 'ar' ? 'العنوان' : 'Titre');
  });

  it('cuts a text that no cell can hold', () => {
    const cell = readXlsx(reportXlsx(reportOf([clippingOf('1', 'ا'.repeat(40_000))]))).get('Q2') ?? '';

    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('…')).toBe(true);
  });

  it('is the same file for the same report, and well-formed whatever stands in it', () => {
    fc.assert(
      fc.property(hostileReports, ({ material, options }) => {
        const report = buildReport(material, options, TODAY);
        const bytes = reportXlsx(report);
        expect(reportXlsx(report)).toEqual(bytes);
        const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
        expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+);)/);
        const cells = recordTable(report).flat();
        expect(readXlsx(bytes).size).toBe(cells.filter((cell) => cell !== '').length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('reportJson()', () => {
  it('holds the report and its clippings as plain values', () => {
    const tones = [
      { subject: null, tone: 'negative' as const },
      { subject: { id: 'p', names: [{ text: 'سناء', language: 'ar' as const }] }, tone: 'positive' as const },
    ];
    const report = reportOf([titled('عنوان "أول"', { tones, note: 'لأن\nوأيضا' })], { introduction: 'أ\n\nب' });

    const read: unknown = JSON.parse(decoded(reportJson(report)));

    expect(read).toMatchObject({
      format: 'qosasa-press-review',
      version: 1,
      introduction: ['أ', 'ب'],
      preparedOn: '2025-12-14',
      clippings: [
        {
          number: 1,
          title: 'عنوان "أول"',
          publishedOn: null,
          note: 'لأن\nوأيضا',
          tones: [
            { subject: null, tone: 'negative' },
            { subject: 'سناء', tone: 'positive' },
          ],
        },
      ],
    });
  });

  it('gives excerpts where the report does', () => {
    const report = reportOf([clippingOf('1', 'كلمة '.repeat(100))], { content: 'excerpt', excerptWords: 10 });

    expect(report.records[0]).toMatchObject({ isExcerpt: true });
    expect(report.records[0]?.text.split(' ').length).toBeLessThanOrEqual(11);
  });
});

describe('reportRis()', () => {
  it('makes a newspaper article of every clipping', () => {
    const ris = decoded(reportRis(buildReport(sampleMaterial(), optionsWith(), TODAY)));

    const entries = ris.split('ER  - \r\n');
    expect(entries).toHaveLength(13);
    expect(ris).toContain('T2  - Le Courrier des Remparts\r\n');
    expect(ris).toContain('DA  - 2025/09/29/\r\n');
    expect(ris).toContain('UR  - https://difaf24.example/2025/09/28/forum?id=12&ref=home\r\n');
  });

  it('lets no value begin a tag of its own', () => {
    fc.assert(
      fc.property(hostileReports, fc.string({ unit: 'binary' }), ({ material, options }, end) => {
        const clippings = material.clippings.map((clipping) => ({ ...clipping, note: `a\nER  - \nTY  - BOOK${end}` }));
        const ris = decoded(reportRis(buildReport({ ...material, clippings }, options, TODAY)));
        const lines = ris.split('\r\n').filter((line) => line !== '');
        for (const line of lines)
          expect(line).toMatch(/^(TY|TI|T2|AU|A2|PY|DA|CY|SE|LA|KW|UR|N1|AB|ER) {2}- [^\r\n]*$/);
        expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(clippings.length);
      }),
      { numRuns: 40 },
    );
  });
});
