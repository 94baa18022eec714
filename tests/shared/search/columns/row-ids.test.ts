import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowIds } from '#shared/search/columns/row-ids.ts';

/** Few, so that many come twice, and some share a slot. */
const id = fc.oneof(fc.integer({ min: 0, max: 300 }).map(String), fc.string({ maxLength: 3 }), fc.constant(''));
const step = fc.record({ id, adds: fc.boolean() });

describe('RowIds', () => {
  it('knows the row of every id, as a map does, in whatever order ids are added and asked for', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(step, { maxLength: 400 }), (kept, steps) => {
        const rows = new RowIds([...kept]);
        const expected = new Map(kept.map((one, row) => [one, row]));

        for (const { id: asked, adds } of steps) {
          expect(rows.rowOf(asked)).toBe(expected.get(asked));
          if (!adds || expected.has(asked)) continue;
          expect(rows.add(asked)).toBe(expected.size);
          expected.set(asked, expected.size);
        }
        expect([...expected.keys()].map((one) => rows.rowOf(one))).toEqual([...expected.values()]);
        expect(rows.ids).toEqual([...expected.keys()]);
      }),
      { numRuns: 300 },
    );
  });
});
