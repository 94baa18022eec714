import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealed, unsealed } from '#shared/search/index/block.ts';

const someBytes = fc.uint8Array({ maxLength: 40 });

describe('a sealed block', () => {
  it('gives back what was sealed, wherever in a buffer it stands', () => {
    fc.assert(
      fc.property(someBytes, fc.nat(7), (bytes, before) => {
        const block = sealed(bytes);
        const buffer = new Uint8Array(before + block.length + 3).fill(0xee);
        buffer.set(block, before);
        expect(unsealed(buffer.subarray(before, before + block.length))).toEqual(bytes);
      }),
    );
  });

  it('is refused with any one byte changed, the checksum included', () => {
    fc.assert(
      fc.property(someBytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, at, by) => {
        const block = sealed(bytes);
        const place = at % block.length;
        block[place] = (block[place] ?? 0) ^ by;
        expect(unsealed(block)).toBeNull();
      }),
    );
  });

  it('is refused with two bits changed that are the same in two of its words', () => {
    const block = sealed(new Uint8Array(64));
    for (let one = 0; one < 64; one += 1)
      for (let other = one + 4; other < 64; other += 4) {
        const changed = block.slice();
        changed[one] = 0x80;
        changed[other] = 0x80;
        expect(unsealed(changed)).toBeNull();
      }
  });

  it('is refused when it was cut short', () => {
    const zeros = sealed(new Uint8Array(9));
    for (let length = 0; length < zeros.length; length += 1) expect(unsealed(zeros.subarray(0, length))).toBeNull();
    fc.assert(
      fc.property(someBytes, fc.nat(), (bytes, at) => {
        const block = sealed(bytes);
        expect(unsealed(block.subarray(0, at % block.length))).toBeNull();
      }),
    );
  });
});
