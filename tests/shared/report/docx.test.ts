import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { reportDocx } from '#shared/report/docx.ts';
import { directedTexts } from '#shared/report/docx/runs.ts';
import { hostileReports } from './hostile-material.ts';
import { manyClippings } from './many-clippings.ts';
import { clippingOf, known, metadataWith, optionsWith, sampleMaterial, TODAY } from './sample-material.ts';

async function partsOf(...given: Parameters<typeof buildReport>): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await reportDocx(buildReport(...given)));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const sampleParts = (values: Parameters<typeof optionsWith>[0] = {}) =>
  partsOf(sampleMaterial(), optionsWith(values), TODAY);

/** Fails unless the text is well-formed XML: characters, entities, attributes, and every element closed. */
function assertXml(xml: string, path: string): void {
  expect(xml, path).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  expect(xml, path).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  expect(xml.replace(/<[^<>]*>/g, ''), path).not.toMatch(/[<>]/);
  const open: string[] = [];
  for (const [, closing, name = '', selfClosed] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (closing !== '') expect(open.pop(), path).toBe(name);
    else if (selfClosed === '') open.push(name);
  }
  expect(open, path).toEqual([]);
}

interface WordParagraph {
  readonly style: string | null;
  readonly isRightToLeft: boolean;
  readonly text: string;
}

function paragraphsOf(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? null,
    isRightToLeft: /<w:bidi\/>/.test(inner),
    text: [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
  }));
}

const bare = (text: string) => text.replace(/[\u200e\u200f]/g, '');

describe('directedTexts()', () => {
  it.each([
    ['rtl', 'تصميم التهيئة (plan d’aménagement) جاهز', ['تصميم التهيئة (', 'plan d’aménagement', ') جاهز']],
    ['rtl', 'يوم 28 شتنبر 2025', ['يوم 28 شتنبر 2025']],
    ['rtl', 'قناة M24 وموقع Médias 24.', ['قناة ', 'M24', ' وموقع ', 'Médias 24', '.']],
    ['ltr', 'Le site ضفاف 24, à Fès', ['Le site ', 'ضفاف 24', ', à Fès']],
    ['ltr', 'Plan 2025.', ['Plan 2025.']],
    ['rtl', '', []],
  ] as const)('divides a %s paragraph «%s»', (base, text, runs) => {
    expect(directedTexts(text, base).map((run) => run.text)).toEqual(runs);
  });

  it('loses nothing, whatever it divides', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('rtl' as const, 'ltr' as const), (text, base) => {
        expect(
          directedTexts(text, base)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('reportDocx()', () => {
  it('sets an Arabic report right to left at every level where Word looks for it', async () => {
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = await sampleParts();

    // The paragraphs and runs.
    const title = paragraphsOf(document).find(({ style }) => style === 'Heading1');
    expect(title).toMatchObject({ isRightToLeft: true, text: 'عنوان' });
    expect(document).toMatch(
      /<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<w:rtl\/><w:lang w:bidi="ar-MA"\/><\/w:rPr><w:t[^>]*>عنوان</,
    );
    // Every table, and the section, in the place that the schema gives it.
    expect([...document.matchAll(/<w:bidiVisual\/>/g)]).toHaveLength([...document.matchAll(/<w:tbl>/g)].length);
    expect(document).toMatch(/<w:titlePg\/><w:bidi\/><w:docGrid [^>]*\/><\/w:sectPr>/);
    // What somebody adds by hand, and the sizes and fonts of complex script.
    expect(styles).toContain('<w:pPrDefault><w:pPr><w:bidi/>');
    expect(styles).toMatch(/<w:rFonts [^>]*w:cs="Sakkal Majalla"/);
    expect(styles).toMatch(/<w:lang w:val="fr-MA" w:bidi="ar-MA"\/>/);
    expect(styles).toMatch(/w:styleId="Heading2".*?<w:b\/><w:bCs\/>.*?<w:sz w:val="34"\/><w:szCs w:val="43"\/>/s);
  });

  it('sets a French report left to right, with its Arabic articles right to left', async () => {
    const { 'word/document.xml': document = '', 'word/styles.xml': styles = '' } = await sampleParts({
      language: 'fr',
    });

    expect(document).not.toMatch(/<w:bidiVisual\/>|<w:bidi\/><w:docGrid/);
    expect(styles).not.toContain('<w:pPrDefault><w:pPr><w:bidi/>');
    const articles = paragraphsOf(document).filter(({ style }) => style === 'Heading3');
    expect(articles.map(({ isRightToLeft }) => isRightToLeft)).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
      false,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('prints the titles in the order of the report, each with its number, as real headings', async () => {
    const report = buildReport(sampleMaterial(), optionsWith(), TODAY);
    const { 'word/document.xml': document = '' } = await sampleParts();

    const headings = paragraphsOf(document).filter(({ style }) => style === 'Heading3');
    const expected = report.sections.flatMap(({ articles }) =>
      articles.map(({ number, title }) => `${number}. ${title.text}`),
    );
    expect(headings.map(({ text }) => bare(text))).toEqual(expected);
  });

  it('guards a name against what follows it with direction marks', async () => {
    const { 'word/document.xml': document = '' } = await sampleParts({ language: 'fr', grouping: 'event' });

    const [first] = paragraphsOf(document).filter(({ style }) => style === 'TOC3');
    expect(first?.text).toBe(
      '1. \u200e\u200f«ملتقى الشباب والتشغيل» بفاس.. الجسور الديمقراطية تجمع الطلبة والمقاولات حول سؤال الشغل\u200f\u200e · \u200e\u200fضفاف 24\u200f\u200e · 28 septembre 2025',
    );
  });

  it('gives the page of every entry of its contents in a field that leads to a heading', async () => {
    const report = buildReport(sampleMaterial(), optionsWith(), TODAY);
    const { 'word/document.xml': document = '', 'word/settings.xml': settings = '' } = await sampleParts();

    const fields = [...document.matchAll(/<w:instrText[^>]*>PAGEREF (\w+) \\h<\/w:instrText>/g)];
    const names = fields.map(([, name = '']) => name);
    expect(names).toEqual(report.contents.items.map(({ anchor }) => anchor.replace(/-/g, '_')));
    for (const name of names) expect(document).toContain(`w:name="${name}"`);
    // The whole document is not said to be out of date: Word would ask before it opened it.
    expect(settings).not.toContain('updateFields');
  });

  it('sets the office’s own words apart from the article’s', async () => {
    const note = 'لأنه أول رد رسمي.\nÀ suivre.';
    const clippings = [clippingOf('1', 'نص', { note })];
    const material = { clippings, people: [], events: [], origin: 'archive' as const };

    const { 'word/document.xml': document = '' } = await partsOf(
      material,
      optionsWith({ introduction: 'أسبوع هادئ.\n\nUne semaine calme.' }),
      TODAY,
    );

    const paragraphs = paragraphsOf(document);
    expect(paragraphs.filter(({ style }) => style === 'Remark')).toMatchObject([
      { text: 'لماذا يهم', isRightToLeft: true },
      { text: 'لأنه أول رد رسمي.', isRightToLeft: true },
      { text: 'À suivre.', isRightToLeft: false },
    ]);
    expect(paragraphs.find(({ text }) => text === 'Une semaine calme.')?.isRightToLeft).toBe(false);
  });

  it('leads every link to a bookmark that Word allows and has once', async () => {
    const { 'word/document.xml': document = '' } = await sampleParts({ highlightIds: ['ar-fes-forum'] });

    const names = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
    const anchors = [...document.matchAll(/w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]\w*$/i.test(name ?? ''))).toBe(true);
    expect(anchors.length).toBeGreaterThan(30);
    for (const anchor of anchors) expect(names).toContain(anchor);
  });

  it('counts its pages in words: a bare "1 / 2" would be read backwards', async () => {
    const { 'word/footer1.xml': footer = '' } = await sampleParts();

    expect(footer).toMatch(/الصفحة .*PAGE.* من .*NUMPAGES/s);
  });

  it('tells of the organisation and the day of the report, and of no user, machine or hour', async () => {
    const parts = await sampleParts();

    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:creator>حزب الجسور الديمقراطية</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>حزب الجسور الديمقراطية</cp:lastModifiedBy>');
    expect([...core.matchAll(/>([^<>]*T[^<>]*Z)</g)].map(([, date]) => date)).toEqual([
      '2025-12-14T00:00:00Z',
      '2025-12-14T00:00:00Z',
    ]);
    const anonymous = await sampleParts({ organisation: '' });
    expect(anonymous['docProps/core.xml']).not.toMatch(/Un-named|<dc:creator>[^<]/);
  });

  it('is well-formed for a report with everything in it', async () => {
    const parts = await sampleParts({ highlightIds: ['ar-fes-forum', 'fr-oujda-council'] });

    for (const [path, xml] of Object.entries(parts)) assertXml(xml, path);
  });

  it('is well-formed for a report with nothing in it', async () => {
    const parts = await partsOf({ clippings: [], people: [], events: [], origin: 'archive' }, optionsWith(), TODAY);

    for (const [path, xml] of Object.entries(parts)) assertXml(xml, path);
    expect(parts['word/document.xml']).toContain('لا توجد أي قصاصة في هذا العدد.');
  });

  it('is well-formed whatever stands in the metadata', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReports, async ({ material, options }) => {
        const parts = await partsOf(material, options, TODAY);

        for (const [path, xml] of Object.entries(parts)) assertXml(xml, path);
        const headings = paragraphsOf(parts['word/document.xml'] ?? '').filter(({ style }) => style === 'Heading3');
        expect(headings).toHaveLength(material.clippings.length);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the words of a hostile title', async () => {
    const title = '</w:t><w:t>"&amp;<b>';
    const clippings = [clippingOf('a', 'نص', { metadata: metadataWith({ title: known(title) }) })];

    const parts = await partsOf({ clippings, people: [], events: [], origin: 'archive' }, optionsWith(), TODAY);

    const heading = paragraphsOf(parts['word/document.xml'] ?? '').find(({ style }) => style === 'Heading3');
    expect(heading?.text).toBe('1. &lt;/w:t&gt;&lt;w:t&gt;&quot;&amp;amp;&lt;b&gt;');
  });

  it('grows with its clippings and no faster', async () => {
    const sizeOf = async (count: number) =>
      (await partsOf(manyClippings(count), optionsWith(), TODAY))['word/document.xml']?.length ?? 0;

    const [empty, half, whole] = [await sizeOf(0), await sizeOf(150), await sizeOf(300)];

    expect((whole - empty) / (half - empty)).toBeGreaterThan(1.9);
    expect((whole - empty) / (half - empty)).toBeLessThan(2.1);
  });
});
