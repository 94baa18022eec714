import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#shared/model/civil-date.ts';
import type { Language } from '#shared/model/language.ts';
import { wordingIn } from '#shared/report/wording.ts';

const inLanguage = (language: Language) => wordingIn({ language, digits: 'latin' });
const on = (date: string) => date as CivilDate;

describe('wordingIn().date()', () => {
  it.each([
    ['ar', '2025-09-28', '28 شتنبر 2025'],
    ['ar', '2025-12-01', '1 دجنبر 2025'],
    ['ar', '2025-07', 'يوليوز 2025'],
    ['ar', '2025', '2025'],
    ['fr', '2025-10-01', '1er octobre 2025'],
    ['fr', '2025-08-21', '21 août 2025'],
    ['fr', '2025-02', 'février 2025'],
    ['en', '2025-12-13', '13 December 2025'],
    ['en', '2025', '2025'],
  ] as const)('says in %s as much of %s as is known', (language, date, words) => {
    expect(inLanguage(language).date(on(date))).toBe(words);
  });

  it('writes an Arabic date in Arabic-Indic digits on request, and no French one', () => {
    expect(wordingIn({ language: 'ar', digits: 'arabic-indic' }).date(on('2025-09-28'))).toBe('٢٨ شتنبر ٢٠٢٥');
    expect(wordingIn({ language: 'fr', digits: 'arabic-indic' }).date(on('2025-09-28'))).toBe('28 septembre 2025');
  });
});

describe('wordingIn().period()', () => {
  it.each([
    ['fr', '2025-09-22', '2025-09-28', 'du 22 au 28 septembre 2025'],
    ['fr', '2025-09-29', '2025-10-01', 'du 29 septembre au 1er octobre 2025'],
    ['fr', '2025-12-31', '2026-01-02', 'du 31 décembre 2025 au 2 janvier 2026'],
    ['fr', '2025-09', '2025-10', 'septembre 2025 – octobre 2025'],
    ['fr', '2025-09-01', null, 'à partir du 1er septembre 2025'],
    ['fr', null, '2025', 'jusqu’en 2025'],
    ['ar', '2025-09-22', '2025-09-28', 'من 22 إلى 28 شتنبر 2025'],
    ['ar', null, '2025-09-28', 'إلى غاية 28 شتنبر 2025'],
    ['en', '2025-09-22', '2025-09-22', '22 September 2025'],
    ['en', null, null, null],
  ] as const)('says in %s what lies between %s and %s', (language, from, to, words) => {
    const period = inLanguage(language).period(from === null ? null : on(from), to === null ? null : on(to));

    expect(period).toBe(words);
  });
});

describe('wordingIn().count()', () => {
  it.each([
    [0, 'لا قصاصات'],
    [1, 'قصاصة واحدة'],
    [2, 'قصاصتان'],
    [3, '3 قصاصات'],
    [10, '10 قصاصات'],
    [11, '11 قصاصة'],
    [99, '99 قصاصة'],
    [100, '100 قصاصة'],
    [103, '103 قصاصات'],
  ])('counts %i clippings in Arabic', (n, words) => {
    expect(inLanguage('ar').count('clippings', n)).toBe(words);
  });

  it('counts none as one in French and as many in English', () => {
    expect(inLanguage('fr').count('clippings', 0)).toBe('0 coupure');
    expect(inLanguage('fr').count('clippings', 2)).toBe('2 coupures');
    expect(inLanguage('en').count('clippings', 0)).toBe('0 clippings');
    expect(inLanguage('en').count('clippings', 1)).toBe('1 clipping');
  });

  it('groups the digits of a large number as the language does', () => {
    expect(inLanguage('fr').number(1234)).toBe('1\u202f234');
    expect(inLanguage('en').number(1234)).toBe('1,234');
    expect(wordingIn({ language: 'ar', digits: 'arabic-indic' }).number(12)).toBe('١٢');
  });
});

describe('wordingIn().line()', () => {
  it('keeps a name as a phrase of its own between the words of the message', () => {
    const name = { text: 'Le Monde "d’ici"', direction: 'ltr', language: null } as const;

    expect(inLanguage('ar').line('rightsInternal', { organisation: name })).toEqual([
      'أعد هذا العدد للاستعمال الداخلي لفائدة ',
      name,
      '.',
    ]);
  });

  it('refuses a message whose value is missing: that is a mistake of ours', () => {
    expect(() => inLanguage('fr').say('issue')).toThrow('{issue}');
  });
});
