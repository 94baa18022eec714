import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/model/language.ts';
import { buildCharts } from '#shared/report/build-charts.ts';
import { wordingIn } from '#shared/report/wording.ts';
import { clippingOf, known, metadataWith } from './sample-material.ts';

const inFrench = wordingIn({ language: 'fr', digits: 'latin' });

const published = (...dates: readonly (string | null)[]) =>
  dates.map((date, index) =>
    clippingOf(String(index), 'نص', { metadata: metadataWith(date === null ? {} : { publishedOn: known(date) }) }),
  );

const chartOf = (title: string, clippings: ReturnType<typeof published>, wording = inFrench) =>
  buildCharts(clippings, wording).find((chart) => chart.title === title);

describe('buildCharts()', () => {
  it('shows every day between the first and the last, over the end of a month, and says what it cannot show', () => {
    const chart = chartOf(
      'Coupures par jour de parution',
      published('2024-02-28', '2024-03-01', '2024-03-01', '2024-03', null),
    );

    expect(chart?.data.map(({ label, value }) => [label.text, value])).toEqual([
      ['28 février 2024', 1],
      ['29 février 2024', 0],
      ['1er mars 2024', 2],
    ]);
    expect(chart?.data.map(({ shortLabel }) => shortLabel)).toEqual(['28\nfévrier', '29', '1\nmars']);
    expect(chart?.note).toBe('2 coupures sans jour de parution connu n’y figurent pas.');
    expect(chart?.summary).toBe('Coupures par jour de parution. 28 février 2024 : 1; 1er mars 2024 : 2');
  });

  it('turns to months beyond a month, and to years beyond three years', () => {
    const months = chartOf('Coupures par mois de parution', published('2024-11-30', '2025-01-02'));
    const years = chartOf('Coupures par année de parution', published('2019-05-17', '2025-01-02'));

    expect(months?.data.map(({ label, value }) => [label.text, value])).toEqual([
      ['novembre 2024', 1],
      ['décembre 2024', 0],
      ['janvier 2025', 1],
    ]);
    expect(years?.data.map(({ shortLabel }) => shortLabel)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  it('draws no chart of a single bar, nor of centuries', () => {
    expect(buildCharts(published('2025-01-02', '2025-01-02'), inFrench)).toEqual([]);
    expect(chartOf('Coupures par année de parution', published('0925-01-02', '2025-01-02'))).toBeUndefined();
  });

  it('ranks the outlets, the unknown last, and puts many small ones together', () => {
    const from = (outlet: string, index: number) =>
      clippingOf(String(index), 'نص', { metadata: metadataWith(outlet === '' ? {} : { outlet: known(outlet) }) });
    const many = Array.from({ length: 20 }, (_, index) => `Média ${index + 10}`);

    const few = chartOf('Coupures par média', ['', '', '', 'Le Fil', 'القنطرة', 'Le Fil'].map(from));
    const crowded = chartOf('Coupures par média', many.map(from));

    expect(few?.data.map(({ label, value }) => [label.text, label.direction, value])).toEqual([
      ['Le Fil', 'ltr', 2],
      ['القنطرة', 'rtl', 1],
      ['Média inconnu', 'ltr', 3],
    ]);
    expect(crowded?.data).toHaveLength(13);
    expect(crowded?.data.at(-1)).toMatchObject({ label: { text: 'Autres médias' }, value: 8 });
  });

  it('counts the languages', () => {
    const languages: readonly Language[] = ['fr', 'ar', 'ar'];
    const clippings = languages.map((language, index) => clippingOf(String(index), 'نص', { language }));

    const chart = chartOf('القصاصات حسب اللغة', clippings, wordingIn({ language: 'ar', digits: 'arabic-indic' }));

    expect(chart?.data.map(({ label, valueLabel }) => [label.text, valueLabel])).toEqual([
      ['العربية', '٢'],
      ['الفرنسية', '١'],
    ]);
  });
});
