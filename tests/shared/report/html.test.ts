import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { reportHtml } from '#shared/report/html.ts';
import { amiriFaces } from '#shared/report/html/amiri-faces.ts';
import { HOSTILE, hostileReports } from './hostile-material.ts';
import { manyClippings } from './many-clippings.ts';
import { clippingOf, known, metadataWith, optionsWith, sampleMaterial, TODAY } from './sample-material.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly string[];
  text: string;
}

const VOID = new Set(['meta', 'rect', 'path']);

/** The elements of a document in order, with all the text in each; fails on a tag that is not closed by hand. */
function parse(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, inside: open.map((outer) => outer.name), text: '' };
        elements.push(element);
        open.push(element);
      },
      ontext(text) {
        for (const element of open) element.text += text;
      },
      onclosetag(name, isImplied) {
        if (isImplied && !VOID.has(name)) throw new Error(`<${name}> is not closed`);
        open.pop();
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(html);
  return elements;
}

const sampleHtml = (values: Parameters<typeof optionsWith>[0] = {}) =>
  reportHtml(buildReport(sampleMaterial(), optionsWith(values), TODAY));

const textsOf = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name).map(({ text }) => text);

describe('reportHtml()', () => {
  it('says its language and direction, and those of every heading in it', () => {
    const elements = parse(sampleHtml());

    expect(elements.find(({ name }) => name === 'html')?.attributes).toMatchObject({ lang: 'ar-MA', dir: 'rtl' });
    const titles = elements
      .filter(({ name }) => name === 'h3')
      .map(({ text, attributes }) => [text, attributes['dir']]);
    expect(titles.slice(0, 3)).toEqual([
      ['«ملتقى الشباب والتشغيل» بفاس.. الجسور الديمقراطية تجمع الطلبة والمقاولات حول سؤال الشغل', 'rtl'],
      ['À Fès, un forum met étudiants et entreprises face à face', 'ltr'],
      ['Transport scolaire : le conseil vote la convention, l’opposition demande des garanties', 'ltr'],
    ]);
  });

  it('sets each paragraph of an article in its own direction and language', () => {
    const body = 'قال المتحدث إن البرنامج جاهز.\nPlan d’aménagement.';
    const material = { clippings: [clippingOf('a', body)], people: [], events: [], origin: 'archive' as const };

    const elements = parse(reportHtml(buildReport(material, optionsWith({ language: 'fr' }), TODAY)));

    const paragraphs = elements.filter(({ name, text }) => name === 'p' && body.includes(text) && text !== '');
    expect(paragraphs.map(({ attributes }) => attributes)).toEqual([
      { lang: 'ar-MA', dir: 'rtl' },
      { lang: '', dir: 'ltr' },
    ]);
  });

  it('isolates the names in running text', () => {
    const html = sampleHtml({ organisation: 'Parti X' });

    expect(html).toContain('لفائدة <bdi lang="" dir="ltr">Parti X</bdi>.');
    expect(html).toContain('<dt>المنبر</dt> <dd><bdi lang="fr-MA" dir="ltr">Le Courrier des Remparts</bdi></dd>');
  });

  it('has headings in steps, none skipped, for the outline of the PDF', () => {
    const levels = parse(sampleHtml({ highlightIds: ['ar-fes-forum'] }))
      .filter(({ name }) => /^h\d$/.test(name))
      .map(({ name }) => Number(name[1]));

    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('leads every link of its own to a place that is there', () => {
    const elements = parse(sampleHtml({ highlightIds: ['ar-fes-forum'] }));

    const ids = elements.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
    const targets = elements.map(({ attributes }) => attributes['href']).filter((href) => href?.startsWith('#'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(30);
    for (const target of targets) expect(ids).toContain(target?.slice(1));
  });

  it('needs no script, no file and no network', () => {
    const html = reportHtml(buildReport(sampleMaterial(), optionsWith(), TODAY), { fontFaces: amiriFaces() });
    const elements = parse(html);

    expect(elements.filter(({ name }) => /^(script|link|img|iframe|object|embed|base)$/.test(name))).toEqual([]);
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^(on|src)/.test(name)),
    ).toEqual([]);
    expect([...html.matchAll(/url\((?!data:font\/woff2;base64,)/g)]).toEqual([]);
    expect(html).toContain("default-src 'none'");
  });

  it('carries its typeface with it on request', () => {
    const report = buildReport(sampleMaterial(), optionsWith(), TODAY);

    const [bare, dressed] = [reportHtml(report), reportHtml(report, { fontFaces: amiriFaces() })];

    expect(bare).not.toContain('@font-face');
    expect([...dressed.matchAll(/@font-face/g)]).toHaveLength(6);
    expect(dressed.length - bare.length).toBeLessThan(400_000);
  });

  it('draws time the way the page reads: from right to left in Arabic', () => {
    const xsOf = (html: string) => [...html.matchAll(/<text class="value" x="([\d.]+)"/g)].map(([, x]) => Number(x));

    const [arabic, french] = [xsOf(sampleHtml()), xsOf(sampleHtml({ language: 'fr' }))];

    expect(arabic).toEqual([...arabic].sort((a, b) => b - a));
    expect(french).toEqual([...french].sort((a, b) => a - b));
    // Four columns of 76 pixels each.
    expect(arabic).toEqual(french.map((x) => 4 * 76 - x));
  });

  it('gives the chart of days an alternative in words, and the other charts as tables', () => {
    const elements = parse(sampleHtml({ language: 'fr' }));

    const picture = elements.find(({ attributes }) => attributes['role'] === 'img');
    expect(picture?.attributes['aria-label']).toContain('septembre 2025 : 2');
    const rows = elements.filter(({ name, attributes }) => name === 'th' && attributes['scope'] === 'row');
    expect(rows.map(({ text }) => text)).toContain('القنطرة');
  });

  it('heads every page of an article with its number and outlet, where an article has its pages', () => {
    expect(sampleHtml()).toContain('@page article-2 { @top-left { content: "\\2068 Le Courrier des Remparts\\2069 "');
    expect(sampleHtml({ language: 'fr' })).toContain('@top-right-corner { content: "2"; }');
    expect(sampleHtml({ content: 'excerpt' })).not.toContain('@page article-2');
  });

  it('keeps page numbers in order in a right-to-left margin, in the digits of the report', () => {
    expect(sampleHtml()).toContain('"\u2066" counter(page, decimal) " / " counter(pages, decimal) "\u2069"');
    expect(sampleHtml({ digits: 'arabic-indic' })).toContain('counter(page, arabic-indic)');
  });

  it('writes hostile words as words, wherever they stand', () => {
    const clippings = HOSTILE.map((words, index) =>
      clippingOf(String(index), words, { metadata: metadataWith({ title: known(words), outlet: known(words) }) }),
    );
    const material = { clippings, people: [], events: [], origin: 'archive' as const };
    const html = reportHtml(
      buildReport(material, optionsWith({ title: HOSTILE[0], organisation: HOSTILE[5], grouping: 'none' }), TODAY),
    );

    const elements = parse(html);

    expect(textsOf(elements, 'h3')).toContain('</title></style><script>alert(1)</script>');
    expect(textsOf(elements, 'title')).toEqual(['</title></style><script>alert(1)</script>']);
    expect(textsOf(elements, 'script')).toEqual([]);
    expect(textsOf(elements, 'img')).toEqual([]);
    expect(textsOf(elements, 'style')).toHaveLength(1);
    expect(textsOf(elements, 'style')[0]).not.toMatch(/content:\s*url|<\/|script>/);
  });

  it('is whole whatever stands in the metadata', () => {
    fc.assert(
      fc.property(hostileReports, ({ material, options }) => {
        const html = reportHtml(buildReport(material, options, TODAY));

        const elements = parse(html);

        expect(textsOf(elements, 'h1')).toHaveLength(1);
        expect(textsOf(elements, 'article')).toHaveLength(material.clippings.length);
        expect(elements.filter(({ name }) => /^(script|img|iframe|b)$/.test(name))).toEqual([]);
        const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
        expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
        expect(html).not.toMatch(/[\u202a-\u202e]/);
      }),
      { numRuns: 150 },
    );
  });

  it('grows with its clippings and no faster', () => {
    const sizeOf = (count: number) => reportHtml(buildReport(manyClippings(count), optionsWith(), TODAY)).length;

    const [empty, half, whole] = [sizeOf(0), sizeOf(150), sizeOf(300)];

    expect((whole - empty) / (half - empty)).toBeGreaterThan(1.9);
    expect((whole - empty) / (half - empty)).toBeLessThan(2.1);
    // 25 sentences of about 90 characters each, and less than as much again around them.
    expect((whole - empty) / 300).toBeLessThan(25 * 90 * 2);
  });
});
