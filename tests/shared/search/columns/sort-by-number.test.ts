import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstByNumber, sortByNumber } from '#shared/search/columns/sort-by-number.ts';

const key = fc.oneof(fc.nat(5), fc.nat(5000), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const keysOf = fc.array(key, { maxLength: 200 });

function compared(rows: Int32Array, keys: readonly number[]): number[] {
  return [...rows].sort((one, other) => (keys[one / 7] ?? 0) - (keys[other / 7] ?? 0));
}

describe('sortByNumber()', () => {
  it('sorts as comparing would, equals in the order they came in', () => {
    fc.assert(
      fc.property(keysOf, (keys) => {
        const rows = Int32Array.from(keys, (_, index) => 7 * index);

        const order = sortByNumber(rows.slice(), Uint32Array.from(keys));

        expect([...order]).toEqual(compared(rows, keys));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('firstByNumber()', () => {
  it('gives the beginning of that order, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(keysOf, fc.nat(200), (keys, wanted) => {
        const rows = Int32Array.from(keys, (_, index) => 7 * index);
        const [given, givenKeys] = [rows.slice(), Uint32Array.from(keys)];

        const order = [...firstByNumber(given, givenKeys, wanted)];

        expect(order.length).toBeGreaterThanOrEqual(Math.min(wanted, keys.length));
        expect(order).toEqual(compared(rows, keys).slice(0, order.length));
        expect([[...given], [...givenKeys]]).toEqual([[...rows], keys]);
      }),
      { numRuns: 1000 },
    );
  });
});
