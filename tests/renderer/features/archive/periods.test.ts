import { describe, expect, it } from 'vitest';
import type { Timeline } from '#shared/search/columns/timeline.ts';
import {
  countsByPeriod,
  dateName,
  firstDay,
  isPeriodChosen,
  lastDay,
  periodName,
  readDay,
} from '#renderer/features/archive/periods.ts';

describe('a period', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-09-28', '2025-09-28', '2025-09-28'],
  ])('%s runs from %s to %s', (period, from, to) => {
    expect([firstDay(period), lastDay(period)]).toEqual([from, to]);
    expect(isPeriodChosen({ from, to }, period)).toBe(true);
  });

  it.each([
    ['2025', 'first', '2025-01-01'],
    ['2025-02', 'last', '2025-02-28'],
    ['٢٠٢٥-٠٩-٢٨', 'first', '2025-09-28'],
    ['2025-02-31', 'last', undefined],
    ['yesterday', 'first', undefined],
  ] as const)('typed as %s means the %s day %s', (text, end, day) => {
    expect(readDay(text, end)).toBe(day);
  });

  it('is told in the words of the language, weeks by both their ends', () => {
    const week = { from: '2025-09-22', to: '2025-09-28' };

    expect(periodName(week, 'week', 'en-GB')).toBe('22 September 2025 – 28 September 2025');
    expect(periodName({ from: '2025-09-01', to: '2025-09-30' }, 'month', 'fr-MA')).toBe('septembre 2025');
    expect(dateName('2025-09', 'ar-MA')).toContain('شتنبر');
  });
});

describe('the counts by period', () => {
  const timeline = (months: number): Timeline => ({
    unit: 'month',
    periods: Array.from({ length: months }, (_, month) => {
      const period = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return { from: firstDay(period), to: lastDay(period) };
    }),
    series: [
      { value: null, isRest: false, counts: Array.from({ length: months }, (_, month) => (month === 1 ? 0 : 2)) },
    ],
    undated: 0,
  });

  it('are by month, the latest first, without those that have none', () => {
    expect(countsByPeriod(timeline(3))).toEqual([
      { period: '2020-03', count: 2 },
      { period: '2020-01', count: 2 },
    ]);
  });

  it('are by year where there are many months', () => {
    expect(countsByPeriod(timeline(36))).toEqual([
      { period: '2022', count: 24 },
      { period: '2021', count: 24 },
      { period: '2020', count: 22 },
    ]);
  });
});
