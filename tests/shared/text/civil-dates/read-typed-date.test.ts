import { describe, expect, it } from 'vitest';
import { readTypedDate } from '#shared/text/civil-dates/read-typed-date.ts';

describe('readTypedDate()', () => {
  it.each([
    ['2025-09-28', '2025-09-28'],
    ['٢٠٢٥-٠٩-٢٨', '2025-09-28'],
    ['28/09/2025', '2025-09-28'],
    [' 28 شتنبر 2025 ', '2025-09-28'],
    ['28 septembre 2025', '2025-09-28'],
    ['1er octobre 2025', '2025-10-01'],
    ['شتنبر 2025', '2025-09'],
    ['septembre 2025', '2025-09'],
    ['2025', '2025'],
  ])('reads %s', (typed, date) => {
    expect(readTypedDate(typed)).toBe(date);
  });

  it.each(['', 'hier', '28 septembre', '2025-13-40', '31/02/2025', 'le 28/09/2025 à Oujda', 'du 3 au 5 mai 2025'])(
    'takes «%s» for none',
    (typed) => {
      expect(readTypedDate(typed)).toBeNull();
    },
  );
});
