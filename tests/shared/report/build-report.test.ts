import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#shared/model/civil-date.ts';
import { REPORT_GROUPINGS } from '#shared/model/report.ts';
import { bodyOf } from '#shared/model/block.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { Phrase } from '#shared/report/phrase.ts';
import type { ReportClipping, ReportMaterial } from '#shared/report/report-material.ts';
import type { Report } from '#shared/report/report.ts';
import { clippingOf, known, metadataWith, optionsWith, sampleMaterial, textOf, TODAY } from './sample-material.ts';

const materialOf = (...clippings: readonly ReportClipping[]): ReportMaterial => {
  return { clippings, people: [], events: [], origin: 'archive' };
};

const titlesOf = ({ sections }: Report) =>
  sections.map(({ heading, articles }) => [heading.text, articles.map(({ title }) => title.text)] as const);

/** Every piece of text in a value, whatever it is nested in. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe('buildReport()', () => {
  it('prints the clippings by date, the undated last, and numbers them in that order', () => {
    const report = buildReport(sampleMaterial(), optionsWith({ language: 'fr' }), TODAY);

    expect(report.sections.map(({ heading }) => heading.text)).toEqual([
      '28 septembre 2025',
      '29 septembre 2025',
      '2 octobre 2025',
      '2 novembre 2025',
      '5 novembre 2025',
      '6 novembre 2025',
      '19 novembre 2025',
      '8 décembre 2025',
      '11 décembre 2025',
      '13 décembre 2025',
      'Sans date de parution',
    ]);
    const numbers = report.sections.flatMap(({ articles }) => articles.map(({ number }) => number));
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1)));
  });

  it('lists in its contents what follows, in the same order', () => {
    const report = buildReport(sampleMaterial(), optionsWith({ highlightIds: ['ar-fes-forum'] }), TODAY);

    const anchors = report.contents.items.map(({ anchor }) => anchor);
    expect(anchors).toEqual([
      'figures',
      'highlights',
      ...report.sections.flatMap(({ anchor, articles }) => [anchor, ...articles.map((article) => article.anchor)]),
      'quoted',
      'people',
      'outlets',
      'method',
      'rights',
    ]);
  });

  it.each(REPORT_GROUPINGS)('prints every clipping once when grouped by %s', (grouping) => {
    const material = sampleMaterial();

    const report = buildReport(material, optionsWith({ grouping }), TODAY);

    const articles = report.sections.flatMap((section) => section.articles);
    expect(articles).toHaveLength(material.clippings.length);
    expect(new Set(articles.map(({ anchor }) => anchor)).size).toBe(articles.length);
    expect(report.sections.every((section) => section.articles.length > 0)).toBe(true);
  });

  it('gathers the two languages of one event under its name, with its date', () => {
    const report = buildReport(sampleMaterial(), optionsWith({ grouping: 'event' }), TODAY);

    const [forum, water, rest] = report.sections;
    expect(forum?.heading.text).toBe('ملتقى الشباب والتشغيل بفاس');
    expect(forum?.extent).toBe('27 شتنبر 2025 · قصاصتان');
    expect(forum?.articles.map(({ language }) => language)).toEqual(['ar', 'fr']);
    expect(water?.articles).toHaveLength(2);
    expect(rest?.heading.text).toBe('قصاصات أخرى');
  });

  it('prints a clipping of two events once, and says where else it belongs', () => {
    const events = ['الأول', 'الثاني'].map((title, index) => {
      return { id: title, title, date: `2025-01-0${2 - index}` as CivilDate, clippingIds: new Set(['a']) };
    });

    const report = buildReport(
      { ...materialOf(clippingOf('a', 'نص')), events },
      optionsWith({ grouping: 'event' }),
      TODAY,
    );

    expect(report.sections.map(({ heading }) => heading.text)).toEqual(['الثاني']);
    expect(report.sections[0]?.articles[0]?.alsoIn).toEqual([
      'وردت أيضا ضمن: ',
      { text: 'الأول', direction: 'rtl', language: 'ar' },
    ]);
  });

  it('keeps the given order where the report is not divided', () => {
    const titled = (id: string, date: string) =>
      clippingOf(id, 'نص', { metadata: metadataWith({ title: known(id), publishedOn: known(date) }) });

    const report = buildReport(
      materialOf(titled('ثان', '2025-02-02'), titled('أول', '2025-01-01')),
      optionsWith({ grouping: 'none' }),
      TODAY,
    );

    expect(titlesOf(report)).toEqual([['القصاصات', ['ثان', 'أول']]]);
  });

  it('shows an untitled clipping by its first words, in brackets, and explains the brackets', () => {
    const body = 'Trente-deux élues communales ont pris part à une journée de formation mardi dernier.';

    const report = buildReport(materialOf(clippingOf('a', body, { language: 'fr' })), optionsWith(), TODAY);

    const article = report.sections[0]?.articles[0];
    expect(article?.title).toEqual({
      text: '[Trente-deux élues communales ont pris part à une…]',
      direction: 'ltr',
      language: 'fr',
    });
    expect(article?.isUntitled).toBe(true);
    expect(textOf(report.method.items.flat())).toContain('العنوان بين معقوفتين');
  });

  it('says how it knows a date: stated, inferred or not at all', () => {
    const dated = (id: string, publishedOn: ReturnType<typeof known>) =>
      clippingOf(id, 'نص', { metadata: metadataWith({ publishedOn }) });
    const material = materialOf(
      dated('a', known('2025-09-28')),
      dated('b', known('2025-09-29', 'inferred')),
      dated('c', known('2025-09-30', 'stated', 'person')),
      clippingOf('d', 'نص'),
      // Somebody typed what is no date: it is shown as unknown, not as a date.
      dated('e', known('hier', 'stated', 'person')),
    );

    const report = buildReport(material, optionsWith({ language: 'en' }), TODAY);

    const dates = report.sections.flatMap(({ articles }) => articles.map(({ facts }) => textOf(facts[0]?.value ?? [])));
    expect(dates).toEqual([
      '28 September 2025',
      '29 September 2025 (inferred)',
      '30 September 2025',
      'unknown',
      'unknown',
    ]);
    expect(report.method.items.map(textOf)).toContain(
      'Publication dates — stated in the page: 1; inferred from signs in it: 1; set by a person: 1; unknown: 2.',
    );
  });

  it('gives every paragraph its own direction', () => {
    const body = 'قال المتحدث إن البرنامج جاهز.\nPlan d’aménagement de la ville.\n2025';

    const report = buildReport(materialOf(clippingOf('a', body)), optionsWith({ language: 'fr' }), TODAY);

    expect(report.sections[0]?.articles[0]?.paragraphs).toEqual([
      { text: 'قال المتحدث إن البرنامج جاهز.', direction: 'rtl', language: 'ar' },
      { text: 'Plan d’aménagement de la ville.', direction: 'ltr', language: null },
      { text: '2025', direction: 'rtl', language: 'ar' },
    ]);
  });

  it('prints nothing that was cut from the page', () => {
    const text = 'الرئيسية\nقال المتحدث.\nاترك تعليقا';
    const clipping = clippingOf('a', text, {
      blocks: [
        { start: 0, end: 8, part: 'cut', rule: 'menu', by: 'machine' },
        { start: 9, end: 21, part: 'body', rule: 'prose', by: 'machine' },
        { start: 22, end: 33, part: 'cut', rule: 'comments', by: 'machine' },
      ],
    });

    const report = buildReport(materialOf(clipping), optionsWith(), TODAY);

    expect(report.sections[0]?.articles[0]?.paragraphs.map(({ text: words }) => words)).toEqual(['قال المتحدث.']);
    expect(stringsIn(report).join(' ')).not.toMatch(/الرئيسية|اترك تعليقا/);
  });

  it('puts the highlights in the chosen order, and passes over what is not in the report', () => {
    const options = optionsWith({ highlightIds: ['fr-fes-forum', 'gone', 'ar-fes-forum', 'fr-fes-forum'] });

    const report = buildReport(sampleMaterial(), options, TODAY);

    expect(report.highlights?.items.map(({ article }) => article.number)).toEqual(['2', '1']);
    expect(report.highlights?.items[0]?.outlet?.text).toBe('Le Courrier des Remparts');
  });

  it('covers the days it has clippings of, unless a period was chosen', () => {
    const chosen = { from: '2025-09-01' as CivilDate, to: '2025-09-30' as CivilDate };

    expect(buildReport(sampleMaterial(), optionsWith(), TODAY).cover.period?.text).toBe(
      'من 28 شتنبر إلى 13 دجنبر 2025',
    );
    expect(buildReport(sampleMaterial(), optionsWith(chosen), TODAY).cover.period?.text).toBe('من 1 إلى 30 شتنبر 2025');
  });

  it('leaves out the parts that are not wanted, from the contents too', () => {
    const report = buildReport(sampleMaterial(), optionsWith({ parts: [] }), TODAY);

    const { figures, quoted, people, outlets, contents } = report;
    expect([figures, quoted, people, outlets]).toEqual([null, null, null, null]);
    expect(contents.items.filter(({ level }) => level === 1).map(({ anchor }) => anchor)).not.toContain('people');
  });

  it('is a report also when it is empty, and says that it is', () => {
    const report = buildReport(materialOf(), optionsWith({ title: ' ', organisation: '' }), TODAY);

    expect(report.cover.extent.text).toBe('لا توجد أي قصاصة في هذا العدد.');
    expect(report.cover.title.text).toBe('قراءة في الصحف');
    expect(report.cover.organisation).toBeNull();
    expect(report.sections).toEqual([]);
    expect(report.contents.items.map(({ anchor }) => anchor)).toEqual(['rights']);
  });

  it('says in the method note that nobody has confirmed names that the machine suggests, and prints no count of them', () => {
    const byMachine = buildReport({ ...sampleMaterial(), origin: 'analysis' }, optionsWith({ language: 'en' }), TODAY);
    const byPerson = buildReport(sampleMaterial(), optionsWith({ language: 'en' }), TODAY);

    const note = (report: Report) => report.method.items.map(textOf).join(' ');
    const labels = (report: Report) => report.figures?.items.map(({ label }) => label);
    expect(note(byMachine)).toContain('nobody has confirmed them');
    expect(labels(byMachine)).not.toContain('people named');
    expect(note(byPerson)).toContain('tagged or accepted by a person');
    expect(labels(byPerson)).toContain('people named');
  });

  it('names the organisation in the rights note as a phrase of its own', () => {
    const report = buildReport(sampleMaterial(), optionsWith({ organisation: 'Parti X' }), TODAY);

    expect(report.rights.items.flat()).toContainEqual({ text: 'Parti X', direction: 'ltr', language: null });
  });

  it('links to web addresses alone', () => {
    const linked = (url: string) => clippingOf(url, 'نص', { metadata: metadataWith({ url: known(url) }) });
    const urls = ['https://a.example/?q="x"', 'javascript:alert(1)', 'https://b.example/a?b=1&c=2', 'file:///etc/x'];

    const report = buildReport(materialOf(...urls.map(linked)), optionsWith({ grouping: 'none' }), TODAY);

    const links = report.sections.flatMap(({ articles }) => articles.map(({ facts }) => facts.at(-1)?.url ?? null));
    expect(links).toEqual([null, null, 'https://b.example/a?b=1&c=2', null]);
  });
});

describe('an excerpt report', () => {
  /** The words of a text in a row, however they are set apart. */
  const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

  /** The longest run of words of `body` that stands in one of the pieces of text. */
  function longestRun(pieces: readonly string[], body: string): number {
    const flat = ` ${wordsOf(body).join(' ')} `;
    let longest = 0;
    for (const piece of pieces) {
      const words = wordsOf(piece);
      for (let start = 0; start < words.length; start += 1) {
        while (flat.includes(` ${words.slice(start, start + longest + 1).join(' ')} `)) {
          if (start + longest + 1 > words.length) break;
          longest += 1;
        }
      }
    }
    return longest;
  }

  it('holds no run of a body that is longer than the words allowed, in any of its parts', () => {
    const material = sampleMaterial();
    const excerptWords = 25;
    const options = optionsWith({
      content: 'excerpt',
      excerptWords,
      highlightIds: material.clippings.map(({ id }) => id),
    });

    const report = buildReport(material, options, TODAY);

    // The parts as they follow one another in print, so that a run may not be pieced together either.
    const pieces = [stringsIn(report).join(' ')];
    for (const { id, text, blocks } of material.clippings) {
      const longest = longestRun(pieces, bodyOf(text, blocks));
      expect(longest, id).toBeLessThanOrEqual(excerptWords);
      expect(longest, id).toBeGreaterThan(10);
    }
  });

  it('says of each shortened article that it is an excerpt, and how long one may be', () => {
    const report = buildReport(
      materialOf(clippingOf('a', 'كلمة '.repeat(80).trim()), clippingOf('b', 'نص قصير')),
      optionsWith({ content: 'excerpt', excerptWords: 11, grouping: 'none' }),
      TODAY,
    );

    expect(report.sections[0]?.articles.map(({ isExcerpt }) => isExcerpt)).toEqual([true, false]);
    expect(textOf(report.rights.items.flat())).toContain('11 كلمة');
  });

  it('keeps to the words allowed for any text', () => {
    const line = fc.array(fc.constantFrom('قال', 'l’eau', 'و', 'x', '—', 'المتحدث،'), { minLength: 1, maxLength: 30 });
    const body = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.map((words) => words.join(' ')));

    fc.assert(
      fc.property(body, fc.integer({ min: 10, max: 40 }), (lines, excerptWords) => {
        const options = optionsWith({ content: 'excerpt', excerptWords });

        const report = buildReport(materialOf(clippingOf('a', lines.join('\n'))), options, TODAY);

        const printed = report.sections[0]?.articles[0]?.paragraphs.map(({ text }: Phrase) => text) ?? [];
        expect(wordsOf(printed.join(' ')).length).toBeLessThanOrEqual(excerptWords);
      }),
    );
  });
});
