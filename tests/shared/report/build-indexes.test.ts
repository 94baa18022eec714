import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportQuotation } from '#shared/report/report-material.ts';
import { clippingOf, known, metadataWith, optionsWith, sampleMaterial, TODAY } from './sample-material.ts';

describe('the index of people', () => {
  it('names a person once, in the language of the report, with the other script beside it', () => {
    const inFrench = buildReport(sampleMaterial(), optionsWith({ language: 'fr' }), TODAY).people?.items;
    const inArabic = buildReport(sampleMaterial(), optionsWith(), TODAY).people?.items;

    const french = inFrench?.find(({ name }) => name.text === 'Hicham El Ouariachi');
    expect(french?.otherName?.text).toBe('هشام الورياشي');
    expect(french?.articles.map(({ number }) => number)).toEqual(['1', '2', '8', '9']);
    expect(inArabic?.find(({ name }) => name.text === 'هشام الورياشي')?.otherName?.text).toBe('Hicham El Ouariachi');
  });

  it('keeps two people of one family name apart', () => {
    const entries = buildReport(sampleMaterial(), optionsWith(), TODAY).people?.items;

    expect(entries?.filter(({ name }) => name.text.endsWith('الورياشي'))).toHaveLength(2);
  });

  it('is in alphabetical order, the names in the other script after those in the report’s', () => {
    const names = buildReport(sampleMaterial(), optionsWith(), TODAY).people?.items.map(({ name }) => name) ?? [];

    const arabic = names.filter(({ direction }) => direction === 'rtl').map(({ text }) => text);
    expect(arabic).toEqual([...arabic].sort(new Intl.Collator('ar').compare));
    expect(names.map(({ direction }) => direction)).toEqual([
      ...arabic.map(() => 'rtl'),
      ...Array.from({ length: names.length - arabic.length }, () => 'ltr'),
    ]);
  });

  it('leaves out whoever no printed clipping names', () => {
    const material = sampleMaterial();
    const clippings = material.clippings.filter(({ id }) => id === 'fr-oujda-council');

    const report = buildReport({ ...material, clippings }, optionsWith(), TODAY);

    expect(report.people?.items.map(({ name }) => name.text)).toEqual(['Loubna Kaddouri']);
    expect(report.outlets?.items).toHaveLength(1);
  });
});

describe('who is quoted', () => {
  const quotation = (words: string, values: Partial<ReportQuotation> = {}): ReportQuotation => {
    return { personId: null, speaker: 'سعيد بنعمرو', words, manner: 'direct', ...values };
  };
  const reportOn = (quotations: readonly ReportQuotation[], language: 'ar' | 'fr' = 'ar') =>
    buildReport(
      {
        clippings: [clippingOf('a', 'نص', { language, quotations, metadata: metadataWith({ title: known('عنوان') }) })],
        people: [],
        events: [],
        origin: 'archive',
      },
      optionsWith(),
      TODAY,
    );

  it('puts the marks of the article’s language round a statement, whichever it had', () => {
    const arabic = reportOn([quotation('"لا ماء بلا صيانة،"')]).quoted?.items[0];
    const french = reportOn([quotation('« Pas d’eau sans entretien »')], 'fr').quoted?.items[0];

    expect(arabic?.statements[0]?.words?.text).toBe('«لا ماء بلا صيانة»');
    expect(french?.statements[0]?.words?.text).toBe('«\u202fPas d’eau sans entretien\u202f»');
  });

  it('counts reported speech without printing it as if it were the speaker’s words', () => {
    const [speaker] =
      reportOn([quotation('إن الصبيب تراجع', { manner: 'reported' }), quotation('كفى')]).quoted?.items ?? [];

    expect(speaker?.extent).toBe('تصريحان');
    expect(speaker?.statements.map(({ words }) => words?.text)).toEqual(['«كفى»']);
  });

  it('shortens a long statement, and prints none in an excerpt report', () => {
    const long = reportOn([quotation('كلمة '.repeat(60))]).quoted?.items[0]?.statements[0]?.words?.text;
    const excerpt = buildReport(sampleMaterial(), optionsWith({ content: 'excerpt' }), TODAY);

    expect(long?.split(' ')).toHaveLength(30);
    expect(long).toMatch(/…»$/);
    expect(excerpt.quoted?.items.length).toBeGreaterThan(3);
    const words = excerpt.quoted?.items.flatMap(({ statements }) => statements.map((statement) => statement.words));
    expect(new Set(words)).toEqual(new Set([null]));
  });

  it('brings one person’s statements of several clippings and both languages together', () => {
    const speaker = buildReport(sampleMaterial(), optionsWith(), TODAY).quoted?.items.find(
      ({ name }) => name.text === 'سناء بولعيش',
    );

    expect(speaker?.statements.map(({ article, words }) => [article.number, words?.direction])).toEqual([
      ['1', 'rtl'],
      ['2', 'ltr'],
    ]);
  });

  it('warns that nobody has checked who said what', () => {
    expect(reportOn([quotation('كفى')]).quoted?.note?.text).toContain('مقترحة من البرنامج');
  });
});
