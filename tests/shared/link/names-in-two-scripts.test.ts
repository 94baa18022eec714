import { describe, expect, it } from 'vitest';
import { loadNamePairs } from '#shared/gazetteer/name-pairs.ts';
import { matchPersonNames } from '#shared/link/match-person-names.ts';
import { heldOutNames, measureNames, NO_LISTS, type Measured } from './measure-names.ts';

/** The thresholds were set on the even rows of the lists: what is measured on the odd ones, they have not seen. */
const NAMES = heldOutNames();

/** Prints the figures, for docs/analysis-figures.md. */
function told(how: string, measured: Measured): Measured {
  const percent = Object.entries(measured).map(([name, share]) => `${name} ${(100 * share).toFixed(2)} %`);
  console.log(`${how}: ${percent.join(', ')}`);
  return measured;
}

describe('matchPersonNames() over the spellings of the lists', () => {
  it('finds 97 % again over all of the 2,000 names and more', () => {
    const all = heldOutNames(() => true);
    const { recall, falseLinks } = told(
      'by sounds alone, all rows',
      measureNames(all, () => NO_LISTS),
    );

    expect(all.forms).toBeGreaterThanOrEqual(2000);
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(falseLinks).toBeLessThanOrEqual(0.003);
  });

  it('finds 97 % of the full names again and links at most 0.3 % of different people, by their sounds alone', () => {
    const { recall, falseLinks, falseOfOneGivenName } = told(
      'by sounds alone',
      measureNames(NAMES, () => NO_LISTS),
    );

    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(falseLinks).toBeLessThanOrEqual(0.003);
    expect(falseOfOneGivenName).toBeLessThanOrEqual(0.01);
  });

  it('does so with the table of pairs too, what it has of the very names asked about being kept from it', () => {
    const pairs = loadNamePairs();
    const measured = measureNames(NAMES, (isAnswer) => ({
      listed: () => 'unknown',
      paired: (arabic, latin) => (isAnswer(arabic, latin) ? 0 : pairs.paired(arabic, latin)),
    }));
    const { recall, falseLinks } = told('with the pairs of other names', measured);

    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(falseLinks).toBeLessThanOrEqual(0.003);
  });

  it('links no more of different people with all that the lists know', () => {
    const pairs = loadNamePairs();

    expect(
      told(
        'with all lists',
        measureNames(NAMES, () => pairs),
      ).falseLinks,
    ).toBeLessThanOrEqual(0.003);
  });
});

describe('matchPersonNames() with the lists', () => {
  const pairs = loadNamePairs();
  const score = (one: string, other: string) => matchPersonNames(one, other, pairs)?.score ?? 0;

  it.each([
    ['عبد الصمد بن يوسف', 'Abdessamad Benyoussef'],
    ['نور الدين آيت بها', 'Noureddine Aït Baha'],
    ['فاطمة الزهراء العمراني', 'Fatima-Zahra El Amrani'],
    ['لحسن أوبراهيم', 'Lahcen Oubrahim'],
    ['محمد نبيل الزغلولي', 'Nabil Zaghlouli'],
    ['Omar Hejira', 'Omar Hajira'],
  ])('takes %s and %s for one person', (one, other) => {
    expect(score(one, other)).toBeGreaterThan(0.7);
    expect(score(other, one)).toBe(score(one, other));
  });

  it.each([
    ['عمر الزغلولي', 'عامر الزغلولي'],
    ['عمر الزغلولي', 'Amer Zaghlouli'],
    ['محمد الزغلولي', 'Omar Zaghlouli'],
    ['سعيد الزغلولي', 'سعيد الزروالي'],
    ['الزغلولي', 'Zaghlouli'],
    ['محمد علي الزغلولي', 'محمد حسن الزغلولي'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(score(one, other)).toBe(0);
  });
});
