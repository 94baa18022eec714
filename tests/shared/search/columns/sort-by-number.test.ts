import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByNumber } from '#shared/search/columns/sort-by-number.ts';

const key = fc.oneof(fc.nat(5), fc.nat(5000), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

it('sorts as comparing would, equals in the order they came in', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      const rows = Int32Array.from(keys, (_, index) => 7 * index);

      const order = sortByNumber(rows.slice(), Uint32Array.from(keys));

      const compared = [...rows].sort((one, other) => (keys[one / 7] ?? 0) - (keys[other / 7] ?? 0));
      expect([...order]).toEqual(compared);
    }),
    { numRuns: 1000 },
  );
});
