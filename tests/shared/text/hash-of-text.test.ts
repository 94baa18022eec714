import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfText } from '#shared/text/hash-of-text.ts';

describe('hashOfText()', () => {
  it('gives what the authors of FNV-1a publish for their samples', () => {
    expect(['', 'a', 'foobar'].map((text) => hashOfText(text).toString(16))).toEqual([
      '811c9dc5',
      'e40c292c',
      'bf9cf968',
    ]);
  });

  it('goes on from the hash of what stands before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(hashOfText(other, hashOfText(one))).toBe(hashOfText(one + other));
      }),
    );
  });
});
