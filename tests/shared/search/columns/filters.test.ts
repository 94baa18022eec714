import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CivilDate } from '#shared/model/civil-date.ts';
import { LANGUAGES } from '#shared/model/language.ts';
import { TONES } from '#shared/model/tone.ts';
import type { ColumnRow } from '#shared/search/columns/column-row.ts';
import { ColumnStore, SEARCH_STATUSES } from '#shared/search/columns/column-store.ts';
import { RowFilter, type SearchFilters } from '#shared/search/columns/filters.ts';

const OUTLETS = ['صدى الوادي', 'Azur', 'Le Canal'];
const TOPICS = ['ماء', 'eau', 'sport'];
const TAGS = ['a', 'b', 'c'];
const DAYS = ['2025-12-30', '2026-01-01', '2026-01-15', '2026-02-01'];

const row: fc.Arbitrary<Omit<ColumnRow, 'id'>> = fc.record({
  title: fc.constant(''),
  outlet: fc.constantFrom(null, ...OUTLETS),
  language: fc.constantFrom(...LANGUAGES),
  status: fc.constantFrom(...SEARCH_STATUSES),
  // A month alone may be any of its days.
  publishedOn: fc.constantFrom(null, '2026-01', ...DAYS) as fc.Arbitrary<CivilDate | null>,
  importedAt: fc.constant('2026-04-01T09:00:00.000Z'),
  topics: fc.subarray(TOPICS),
  tagIds: fc.subarray(TAGS),
  tones: fc.subarray([...TONES]),
});

/** What nothing in the archive has may be chosen too. */
const filters: fc.Arbitrary<SearchFilters> = fc.record({
  outlets: fc.subarray([null, 'gone', ...OUTLETS]),
  languages: fc.subarray([...LANGUAGES]),
  statuses: fc.subarray([...SEARCH_STATUSES]),
  topics: fc.subarray([null, 'gone', ...TOPICS]),
  tones: fc.subarray([null, ...TONES]),
  tagIds: fc.subarray(['gone', ...TAGS], { maxLength: 2 }),
  from: fc.constantFrom(null, ...DAYS),
  to: fc.constantFrom(null, ...DAYS),
});

function passes(one: Omit<ColumnRow, 'id'>, chosen: SearchFilters): boolean {
  const any = <T>(wanted: readonly (T | null)[], values: readonly T[]) =>
    wanted.length === 0 ||
    values.some((value) => wanted.includes(value)) ||
    (values.length === 0 && wanted.includes(null));
  const { publishedOn } = one;
  const [first, last] = publishedOn === '2026-01' ? ['2026-01-01', '2026-01-31'] : [publishedOn, publishedOn];
  const isWithin =
    (chosen.from === null || (first !== null && first >= chosen.from)) &&
    (chosen.to === null || (last !== null && last <= chosen.to));
  return (
    any(chosen.outlets, one.outlet === null ? [] : [one.outlet]) &&
    any(chosen.languages, [one.language]) &&
    any(chosen.statuses, [one.status]) &&
    any(chosen.topics, one.topics) &&
    any(chosen.tones, one.tones) &&
    chosen.tagIds.every((tag) => one.tagIds.includes(tag)) &&
    isWithin
  );
}

it('lets through what a plain reading of the filters lets through', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 70 }),
      fc.array(filters, { minLength: 1, maxLength: 4 }),
      (rows, choices) => {
        const columns = new ColumnStore();
        for (const [index, one] of rows.entries()) columns.put({ ...one, id: `${index}` });
        const filter = new RowFilter(columns);

        for (const chosen of choices) {
          const parts = [...filter.rows(chosen, columns.size, 1).values()];
          const found = rows.filter((_, index) => parts.every((part) => part.has(index)));
          expect(found).toEqual(rows.filter((one) => passes(one, chosen)));
        }
      },
    ),
    { numRuns: 500 },
  );
});
