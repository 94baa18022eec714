import { describe, expect, it } from 'vitest';
import { joinBytes } from '#shared/text/join-bytes.ts';

describe('several arrays of bytes', () => {
  it('stand one behind the other', () => {
    const joined = joinBytes([Uint8Array.of(1, 2), new Uint8Array(), Uint8Array.of(3).subarray(0)]);
    expect([...joined]).toEqual([1, 2, 3]);
  });

  it('are empty where there is none', () => {
    expect(joinBytes([])).toHaveLength(0);
  });

  it('are not copied where there is only one', () => {
    const only = Uint8Array.of(1);
    expect(joinBytes([only])).toBe(only);
  });
});
