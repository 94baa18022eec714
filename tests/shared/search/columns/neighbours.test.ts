import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnStore, SEARCH_STATUSES } from '#shared/search/columns/column-store.ts';
import { neighboursOf } from '#shared/search/columns/neighbours.ts';
import { RowSorter } from '#shared/search/columns/sort-rows.ts';
import { Bitmap } from '#shared/search/engine/bitmap.ts';
import { aColumnRow } from './a-column-row.ts';

const drawn = fc.record({
  minute: fc.integer({ min: 0, max: 9 }),
  status: fc.constantFrom(...SEARCH_STATUSES),
  isGone: fc.boolean(),
});

describe('neighboursOf()', () => {
  it('are those that stand beside a clipping in the list of its status, the newest import first', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 30 }), (rows) => {
        const columns = new ColumnStore();
        rows.forEach(({ minute, status }, row) =>
          columns.put(aColumnRow(`${row}`, { status, importedAt: `2026-04-01T09:0${minute}:00.000Z` })),
        );
        rows.forEach(({ isGone }, row) => isGone && columns.remove(`${row}`));

        for (const [row, { status, isGone }] of rows.entries()) {
          const among = new Bitmap(rows.length);
          for (const [other, { isGone, status: its }] of rows.entries())
            if (!isGone && its === status) among.add(other);
          const newestFirst = { by: 'imported', descending: true } as const;
          const listed = [...new RowSorter(columns).sort(among, newestFirst, new Float32Array(rows.length), 0).all()];
          const idAt = (at: number) => (listed[at] === undefined ? null : `${listed[at]}`);
          const at = listed.indexOf(row);
          const expected = isGone ? { previous: null, next: null } : { previous: idAt(at - 1), next: idAt(at + 1) };
          expect(neighboursOf(columns, `${row}`)).toEqual(expected);
        }
      }),
    );
  });

  it('are none where the clipping is not known', () => {
    expect(neighboursOf(new ColumnStore(), 'c1')).toEqual({ previous: null, next: null });
  });
});
