import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNamePairs, type NamePairs } from '#shared/gazetteer/name-pairs.ts';
import { cellValues, readTable } from '#shared/gazetteer/read-table.ts';
import { matchPersonNames } from '#shared/link/match-person-names.ts';

/**
 * Full names are put together at random, from a fixed seed, of the lists' given and family names, in any of their Arabic
 * and Latin spellings. What the lists know of the pairs is kept from the matcher, so that this measures the sounds alone:
 * the thresholds were set on the even rows, and are measured here on the odd ones.
 */
const NO_LISTS: NamePairs = { listed: () => 'unknown', paired: () => 0 };
const PAIRS = 4000;

interface Name {
  readonly arabic: readonly string[];
  readonly latin: readonly string[];
}

const heldOut = (names: readonly Name[]) => names.filter((_name, index) => index % 2 === 1);
const GIVEN = heldOut(namesOf('given-names.csv'));
const FAMILY = heldOut(namesOf('family-names.csv'));

describe('matchPersonNames() over the spellings of the lists', () => {
  it('finds at least 97 % of the full names again in the other script', () => {
    const random = randomFrom(1);

    const found = countOf(PAIRS, () => {
      const [given, family] = [pick(GIVEN, random), pick(FAMILY, random)];
      return isMatch(inArabic(given, family, random), inLatin(given, family, random));
    });

    expect(found / PAIRS).toBeGreaterThanOrEqual(0.97);
  });

  it('links at most 0.3 % of the pairs of different people', () => {
    const random = randomFrom(2);

    const wrong = countOf(PAIRS, () => {
      const [given, family, otherGiven, otherFamily] = [
        pick(GIVEN, random),
        pick(FAMILY, random),
        pick(GIVEN, random),
        pick(FAMILY, random),
      ];
      if (shareForm(given, otherGiven) && shareForm(family, otherFamily)) return false;
      return isMatch(inArabic(given, family, random), inLatin(otherGiven, otherFamily, random));
    });

    expect(wrong / PAIRS).toBeLessThanOrEqual(0.003);
  });

  it('links at most 1 % of the pairs who share a given name and not the other', () => {
    const random = randomFrom(3);

    const wrong = countOf(PAIRS, () => {
      const [given, family, otherFamily] = [pick(GIVEN, random), pick(FAMILY, random), pick(FAMILY, random)];
      if (shareForm(family, otherFamily)) return false;
      return isMatch(inArabic(given, family, random), inLatin(given, otherFamily, random));
    });

    expect(wrong / PAIRS).toBeLessThanOrEqual(0.01);
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

function namesOf(list: string): Name[] {
  const csv = readFileSync(path.resolve(import.meta.dirname, '../../../shared/gazetteer', list), 'utf8');
  return readTable(csv, ['name_ar', 'alt_ar', 'latin', 'alt_latin', 'other_latin_wikidata']).map((row) => ({
    arabic: [row.name_ar, ...cellValues(row.alt_ar)],
    latin: [row.latin, ...cellValues(row.alt_latin), ...cellValues(row.other_latin_wikidata)],
  }));
}

/** A linear congruential generator (Numerical Recipes), so that every run draws the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)]!;
}

function countOf(times: number, holds: () => boolean): number {
  let count = 0;
  for (let time = 0; time < times; time += 1) if (holds()) count += 1;
  return count;
}

const inArabic = (given: Name, family: Name, random: () => number) =>
  `${pick(given.arabic, random)} ${pick(family.arabic, random)}`;
const inLatin = (given: Name, family: Name, random: () => number) =>
  `${pick(given.latin, random)} ${pick(family.latin, random)}`;
const isMatch = (one: string, other: string) => matchPersonNames(one, other, NO_LISTS) !== null;
const shareForm = (one: Name, other: Name) =>
  one.arabic.some((form) => other.arabic.includes(form)) || one.latin.some((form) => other.latin.includes(form));
