import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowOrder } from '#shared/search/columns/row-order.ts';
import { sortByNumber } from '#shared/search/columns/sort-by-number.ts';

it('gives any stretch of the whole order, whatever was looked at before', () => {
  const place = fc.nat(6000);
  fc.assert(
    fc.property(fc.array(fc.nat(3000), { minLength: 5000, maxLength: 5000 }), fc.array(place), (keys, ends) => {
      const rows = () => Int32Array.from(keys.keys());
      const whole = sortByNumber(rows(), Uint32Array.from(keys));
      const order = RowOrder.byKeys(rows(), Uint32Array.from(keys));

      for (const end of ends) {
        const start = Math.max(0, end - 40);
        expect([...order.slice(start, end)]).toEqual([...whole.subarray(start, end)]);
      }
      expect([...order.all()]).toEqual([...whole]);
    }),
    { numRuns: 50 },
  );
});
