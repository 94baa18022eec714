import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#shared/model/civil-date.ts';
import { findDates } from '#shared/text/civil-dates/find-dates.ts';
import { dayOfWriting, resolveDate, statedDate, type Tense } from '#shared/text/civil-dates/resolve-date.ts';

/** The only date expression of a text. */
function only(text: string) {
  const [date, ...others] = findDates(text);
  expect(others).toEqual([]);
  return date!;
}

const resolved = (text: string, anchor: string | null, tense: Tense = null) =>
  resolveDate(only(text), anchor as CivilDate | null, tense);

describe('resolveDate()', () => {
  // 2025-09-12 is a Friday.
  it.each([
    ['أمس', '2025-09-11'],
    ['أمس الخميس', '2025-09-11'],
    ['أول أمس', '2025-09-10'],
    ['اليوم الجمعة', '2025-09-12'],
    ['غدا السبت', '2025-09-13'],
    ['hier', '2025-09-11'],
    ['avant-hier', '2025-09-10'],
    ['il y a 3 jours', '2025-09-09'],
    ['demain', '2025-09-13'],
    ['مساء السبت', '2025-09-06'],
    ['يوم الجمعة', '2025-09-12'],
    ['الجمعة الماضية', '2025-09-05'],
    ['الجمعة المقبلة', '2025-09-19'],
    ['السبت المقبل', '2025-09-13'],
    ['ce samedi', '2025-09-13'],
    ['ce vendredi', '2025-09-12'],
    ['mardi dernier', '2025-09-09'],
    ['lundi', '2025-09-08'],
    ['vendredi prochain', '2025-09-19'],
    ['on Tuesday', '2025-09-09'],
    ['next Monday', '2025-09-15'],
    ['28 غشت', '2025-08-28'],
    ['3 أكتوبر', '2025-10-03'],
    ['3 أكتوبر الماضي', '2024-10-03'],
    ['3 شتنبر المقبل', '2026-09-03'],
    ['سابع أكتوبر الجاري', '2025-10-07'],
    ['mars dernier', '2025-03'],
    ['mars prochain', '2026-03'],
    ['15 من الشهر الجاري', '2025-09-15'],
    ['الشهر الماضي', '2025-08'],
    ['السنة الماضية', '2024'],
    ["l'an prochain", '2026'],
    ['10 août 2020', '2020-08-10'],
    ['ماي 2021', '2021-05'],
  ])('reads %s, published on Friday 12 September 2025, as %s', (text, date) => {
    expect(resolved(text, '2025-09-12')).toBe(date);
  });

  it('lets the tense choose the side of a bare weekday and of a day without a year', () => {
    expect(resolved('samedi', '2025-09-12', 'past')).toBe('2025-09-06');
    expect(resolved('samedi', '2025-09-12', 'future')).toBe('2025-09-13');
    expect(resolved('ce samedi', '2025-09-12', 'past')).toBe('2025-09-06');
    expect(resolved('20 septembre', '2025-09-12', 'past')).toBe('2024-09-20');
    expect(resolved('20 septembre', '2025-09-12', 'future')).toBe('2025-09-20');
  });

  it('takes the year next to the day of publication over New Year', () => {
    expect(resolved('28 دجنبر', '2025-01-03')).toBe('2024-12-28');
    expect(resolved('3 janvier', '2024-12-28')).toBe('2025-01-03');
    expect(resolved('الشهر الماضي', '2025-01-03')).toBe('2024-12');
  });

  it('takes the year in which the weekday fits, where one is named', () => {
    // 21 May was a Tuesday in 2019 and in 2024, not in 2021.
    expect(resolved('الثلاثاء 21 ماي', '2020-05-25')).toBe('2019-05-21');
  });

  it('trusts the weekday where a page was dated a day after it was written', () => {
    expect(resolved('أمس الاثنين', '2024-05-15')).toBe('2024-05-13');
    expect(resolved('أمس الجمعة', '2024-05-15')).toBeNull();
  });

  it('knows nothing without a day of publication but what is stated', () => {
    expect(resolved('mardi dernier', null)).toBeNull();
    expect(resolved('28 مارس', null)).toBeNull();
    expect(resolved('أمس', '2025-09')).toBeNull();
    expect(resolved('28 مارس 2019', null)).toBe('2019-03-28');
  });

  it('never converts a Hijri date, nor makes a day of a week', () => {
    expect(resolved('15 رمضان 1445', '2024-03-26')).toBeNull();
    expect(resolved('الأسبوع الماضي', '2024-03-26')).toBeNull();
  });
});

describe('dayOfWriting()', () => {
  it('counts back from a day that is both told and dated', () => {
    expect(dayOfWriting(only('أول أمس الأحد 17 ماي 2020'))).toBe('2020-05-19');
    expect(dayOfWriting(only('hier mardi 30 septembre 2025'))).toBe('2025-10-01');
    expect(dayOfWriting(only('يومه الثلاثاء 4 فبراير 2025'))).toBe('2025-02-04');
  });

  it('says nothing where the date is not whole, not relative, or contradicts its weekday', () => {
    expect(dayOfWriting(only('اليوم الثلاثاء 21 ماي'))).toBeNull();
    expect(dayOfWriting(only('17 ماي 2020'))).toBeNull();
    expect(dayOfWriting(only('أول أمس الاثنين 17 ماي 2020'))).toBeNull();
  });
});

describe('statedDate()', () => {
  it('is the first day of a range, and null without a year', () => {
    expect(statedDate(only('du 3 au 5 mai 2024'))).toBe('2024-05-03');
    expect(statedDate(only('du 3 au 5 mai'))).toBeNull();
  });
});
