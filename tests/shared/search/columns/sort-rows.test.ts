import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CivilDate } from '#shared/model/civil-date.ts';
import type { ColumnRow } from '#shared/search/columns/column-row.ts';
import { ColumnStore } from '#shared/search/columns/column-store.ts';
import { RowSorter, SORT_FIELDS, type SearchSort } from '#shared/search/columns/sort-rows.ts';
import { Bitmap } from '#shared/search/engine/bitmap.ts';
import { aColumnRow } from './a-column-row.ts';

interface Drawn {
  readonly title: string;
  readonly outlet: string | null;
  readonly day: number | null;
  readonly minute: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  title: fc.constantFrom('', 'ماء', 'سقي', 'Barrage', 'canal'),
  outlet: fc.constantFrom(null, 'Écho du val', 'صدى الوادي', 'Azur'),
  day: fc.option(fc.integer({ min: 1, max: 9 })),
  minute: fc.integer({ min: 0, max: 9 }),
});

function columnRow({ title, outlet, day, minute }: Drawn, row: number): ColumnRow {
  const publishedOn = day === null ? null : (`2026-03-0${day}` as CivilDate);
  return aColumnRow(`${row}`, { title, outlet, publishedOn, importedAt: `2026-04-01T09:0${minute}:00.000Z` });
}

/** What a row is sorted by; null where it has nothing. Places of titles and outlets as they were laid down above. */
function valueOf({ title, outlet, day, minute }: Drawn, by: SearchSort['by']): number | null {
  const place = <T>(order: readonly T[], value: T) => (order.includes(value) ? order.indexOf(value) : null);
  switch (by) {
    case 'published':
    case 'relevance':
      return day;
    case 'imported':
      return minute;
    case 'outlet':
      return place(OUTLETS, outlet);
    case 'title':
      return place(TITLES, title);
  }
}

const OUTLETS: readonly (string | null)[] = ['صدى الوادي', 'Azur', 'Écho du val'];
const TITLES: readonly string[] = ['سقي', 'ماء', 'Barrage', 'canal'];

function plainly(rows: readonly Drawn[], among: readonly number[], { by, descending }: SearchSort): number[] {
  return [...among].sort((one, other) => {
    const [a, b] = [one, other].map((row) => valueOf(rows[row] as Drawn, by)) as [number | null, number | null];
    if (a === b) return other - one;
    if (a === null || b === null) return a === null ? 1 : -1;
    return descending ? b - a : a - b;
  });
}

it('puts any rows in order as a plain sorting does, whether or not the orders were prepared, before and after a change', () => {
  fc.assert(
    fc.property(
      fc.array(drawn, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(1, 2, 13),
      fc.boolean(),
      drawn,
      (first, share, isPrepared, added) => {
        const columns = new ColumnStore();
        const sorter = new RowSorter(columns);
        for (const [version, rows] of [first, [...first, added]].entries()) {
          for (const [row, one] of rows.entries()) columns.put(columnRow(one, row));
          if (isPrepared) while (sorter.prepare(columns.size, version));
          const among = rows.map((_, row) => row).filter((row) => row % share === 0);
          for (const by of SORT_FIELDS)
            for (const descending of [true, false]) {
              const found = new Bitmap(columns.size);
              for (const row of among) found.add(row);
              const order = sorter.sort(found, { by, descending }, new Float32Array(columns.size), version);
              expect([...order.all()]).toEqual(plainly(rows, among, { by, descending }));
            }
        }
      },
    ),
    { numRuns: 200 },
  );
});
