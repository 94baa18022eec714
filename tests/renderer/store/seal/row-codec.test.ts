import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRow, encodeRow } from '#renderer/store/seal/row-codec.ts';

const RUNS = { numRuns: 1000 };
const json = fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false, maxDepth: 3 }));
const bytes = fc.uint8Array({ maxLength: 300 });

/** Rows as they come out of a database: no value is missing, and zero has one sign. */
const plainJson = json.map((row) => JSON.parse(JSON.stringify(row)) as Record<string, unknown>);

describe('a row as bytes', () => {
  it('is the same row again', () => {
    fc.assert(
      fc.property(plainJson, (row) => {
        expect(decodeRow(encodeRow(row))).toEqual(row);
      }),
      RUNS,
    );
  });

  it('keeps arrays of numbers, at any depth, with their kind', () => {
    fc.assert(
      fc.property(plainJson, bytes, fc.int32Array({ maxLength: 50 }), (row, small, large) => {
        const mixed = { ...row, bytes: small, list: { counts: large, of: 'topics' } };

        expect(decodeRow(encodeRow(mixed))).toEqual(mixed);
      }),
      RUNS,
    );
  });

  it('may be bytes alone, or a part of a larger buffer', () => {
    const part = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);

    expect(decodeRow(encodeRow(part))).toEqual(new Uint8Array([1, 2, 3]));
  });

  it('refuses what JSON would lose in silence', () => {
    expect(() => encodeRow({ on: new Date(0) })).toThrow(TypeError);
    expect(() => encodeRow({ of: new Map([[1, 2]]) })).toThrow(TypeError);
    expect(() => encodeRow({ of: new BigInt64Array(1) })).toThrow(TypeError);
    expect(() => encodeRow({ list: [new Uint8Array(1)] })).toThrow(TypeError);
  });
});
