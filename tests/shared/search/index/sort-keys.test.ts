import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortKeys } from '#shared/search/index/sort-keys.ts';

describe('sortKeys()', () => {
  it('orders strings as comparing their code units does', () => {
    const key = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('\0', 'a', 'b', 'ا', 'ل', 'م'), maxLength: 16 }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 200 }), (keys) => {
        const order = Array.from(sortKeys(keys), (index) => keys[index]);

        expect(order).toEqual([...keys].sort());
      }),
      { numRuns: 150 },
    );
  });
});
