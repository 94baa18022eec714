import { describe, expect, it } from 'vitest';
import { hitsIn, matchesDocument, prepareDocument } from '#shared/search/match-document.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { makeDocument, type DocumentSketch } from './documents.ts';

function matches(typed: string, sketch: DocumentSketch, typing = false): boolean {
  return matchesDocument(parseQuery(typed, { typing }).query, prepareDocument(makeDocument(sketch)));
}

const arabic = {
  title: 'مؤتمر جهوي بوجدة',
  body: 'احتضنت المدينةُ لقاءً لحزب الوردة، وحضره الأستاذ عمر الفيلالي وبالدار ضيوف',
};
const french = {
  title: 'Congrès régional à Fès',
  body: "Le parti de l'Aurore a réuni ses élus. Les élections approchent.",
};

describe('matchesDocument()', () => {
  it.each([
    ['الدار', arabic],
    ['المدينه', arabic],
    ['وجدة', arabic],
    ['حزب', arabic],
    ['بالمؤتمر', arabic],
    ['ضيف*', { body: 'ضيفان' }],
    ['fes', french],
    ['CONGRÈS', french],
    ['aurore', french],
    ['élection', french],
    ['l’aurore', french],
    ['"حزب الوردة"', arabic],
    ['"عمر الفيلالي"', { body: 'ولعمر الفيلالي كلمة' }],
    ['"parti de l\'aurore"', french],

    ['hajira~', { body: 'M. Hejira' }],
    ['hajira~', { body: 'M. Hjira' }],
    ['parti NEAR/7 élus', french],
    ['élus NEAR/5 aurore', french],
    ['الاستق*', { body: 'للاستقلال' }],
    ['استقل*', { body: 'والاستقلال' }],
  ])('finds %j', (typed, sketch) => {
    expect(matches(typed, sketch)).toBe(true);
  });

  it.each([
    ['جدة', arabic],
    ['menu', french],
    ['"الوردة حزب"', arabic],
    ['"parti aurore"', french],
    ['"élection approchent"', french],
    ['parti NEAR/6 élus', french],
    ['fes -congrès', french],
    ['title:aurore', french],
    ['outlet:fes', french],
    ['مال', { body: 'قال كمال' }],
  ])('does not find %j', (typed, sketch) => {
    expect(matches(typed, sketch)).toBe(false);
  });

  it('finds the words of a field in that field alone', () => {
    const sketch = {
      title: 'Congrès',
      outlet: 'Le Phare du Nord',
      byline: 'Samia R.',
      notes: 'à relire',
      url: 'https://a.example/x',
    };

    expect(matches('outlet:phare', sketch)).toBe(true);
    expect(matches('journal:"phare du nord"', sketch)).toBe(true);
    expect(matches('title:phare', sketch)).toBe(false);
    expect(matches('phare samia relire', sketch)).toBe(true);
    expect(matches('example', sketch)).toBe(false);
    expect(matches('url:example', sketch)).toBe(true);
  });

  it('finds what is tagged by any name, each name for itself', () => {
    const tags = [
      { kind: 'person', id: 'p1', names: ['Samia Rachidi', 'سامية الراشدي'] },
      { kind: 'event', id: 'e1', names: ['Congrès de Fès'] },
    ] as const;

    expect(matches('person:rachidi', { tags })).toBe(true);
    expect(matches('الشخص:"سامية الراشدي"', { tags })).toBe(true);
    expect(matches('person:"rachidi samia"', { tags })).toBe(false);
    expect(matches('person:fes', { tags })).toBe(false);
    expect(matches('event:fes', { tags })).toBe(true);
    expect(matches('place:none', { tags })).toBe(true);
    expect(matches('person:none', { tags })).toBe(false);
  });

  it.each([
    ['2025', '2025-09-28', true],
    ['2025-09', '2025-09', true],
    ['2025-09-28', '2025-09', false],
    ['date:2025', '2025', true],
    ['2025-09', '2025', false],
    ['from:2025-09-28', '2025-09-28', true],
    ['to:2025-09-27', '2025-09-28', false],
    ['شتنبر 2025', '2025-09-02', true],
    ['septembre 2025', null, false],
    ['date:none', null, true],
    ['date:none', '2025', false],
    ['-2025', '2025-01-02', false],
  ])('asked for %s, takes the date %s: %s', (typed, publishedOn, expected) => {
    expect(matches(typed, { publishedOn })).toBe(expected);
  });

  it('takes an article that says a date for one of that date', () => {
    expect(matches('septembre 2025', { publishedOn: '2026-01-01', body: 'en septembre 2025 à Fès' })).toBe(true);
    expect(matches('date:"septembre 2025"', { publishedOn: '2026-01-01', body: 'en septembre 2025' })).toBe(false);
  });

  it('takes status, language and tone as they are', () => {
    expect(matches('status:inbox', { status: 'inbox' })).toBe(true);
    expect(matches('lang:ar', { language: 'fr' })).toBe(false);
    expect(matches('tone:positive', { tones: ['negative', 'positive'] })).toBe(true);
    expect(matches('tone:none', {})).toBe(true);
  });
});

describe('hitsIn()', () => {
  it('points at the words as they stand in the text, with their vowel marks', () => {
    const document = makeDocument({ title: 'اللقاء', body: 'احتضنت المدينةُ لقاءً لحزب الوردة' });

    const hits = hitsIn(parseQuery('مدينة لقاء "حزب الوردة" -ضيوف').query, prepareDocument(document));

    const words = hits.map(({ field, start, end, term }) => [
      field,
      (field === 'body' ? document.text : document.lines.title).slice(start, end),
      term,
    ]);
    expect(words).toEqual([
      ['title', 'اللقاء', 1],
      ['body', 'المدينةُ', 0],
      ['body', 'لقاءً', 1],
      ['body', 'لحزب الوردة', 2],
    ]);
  });
});
