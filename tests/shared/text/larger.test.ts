import { describe, expect, it } from 'vitest';
import { larger } from '#shared/text/larger.ts';

describe('a larger array', () => {
  it('begins with the same numbers, of the same kind, and goes on with noughts', () => {
    const wider = larger(Uint16Array.of(7, 8), 3);
    expect(wider).toBeInstanceOf(Uint16Array);
    expect([...wider]).toEqual([7, 8, 0, 0]);
  });

  it('has as much room as was asked for, where twice as much is too little', () => {
    expect(larger(Uint8Array.of(1), 9)).toHaveLength(9);
    expect(larger(new Uint8Array(), 1)).toHaveLength(1);
  });
});
