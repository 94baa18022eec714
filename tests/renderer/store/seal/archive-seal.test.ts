import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { SealError } from '#renderer/store/seal/seal-bytes.ts';

const RUNS = { numRuns: 1000 };
const seal = new ArchiveSeal(new Uint8Array(32).fill(1));
const other = new ArchiveSeal(new Uint8Array(32).fill(2));
const row = fc.record({ id: fc.uuid(), text: fc.string({ unit: 'grapheme', maxLength: 200 }) });
const place = fc.tuple(fc.constantFrom('texts', 'clippings', 'journal'), fc.uuid());

describe('the cipher', () => {
  it('gives what the draft of XChaCha20-Poly1305 gives (draft-irtf-cfrg-xchacha-03, A.3.1)', () => {
    const plain =
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    const key = hexToBytes('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f');
    const nonce = hexToBytes('404142434445464748494a4b4c4d4e4f5051525354555657');

    const sealed = xchacha20poly1305(key, nonce, hexToBytes('50515253c0c1c2c3c4c5c6c7')).encrypt(utf8ToBytes(plain));

    expect(sealed.subarray(0, 8)).toEqual(hexToBytes('bd6d179d3e83d43b'));
    expect(sealed.subarray(-16)).toEqual(hexToBytes('c0875924c1c7987947deafd8780acf49'));
  });
});

describe('a sealed row', () => {
  it('opens as what it was', () => {
    fc.assert(
      fc.property(place, row, (where, value) => {
        expect(seal.openRow(where, seal.sealRow(where, value))).toEqual(value);
      }),
      RUNS,
    );
  });

  it('is refused with any bit flipped, or cut short', () => {
    fc.assert(
      fc.property(place, row, fc.nat(), fc.boolean(), (where, value, at, isCut) => {
        const sealed = seal.sealRow(where, value);
        const bit = at % (sealed.length * 8);
        const broken = isCut ? sealed.slice(0, at % sealed.length) : sealed;
        if (!isCut) broken[bit >> 3]! ^= 1 << (bit & 7);

        expect(() => seal.openRow(where, broken)).toThrow(SealError);
      }),
      RUNS,
    );
  });

  it('is refused in the place of another, and with another key', () => {
    fc.assert(
      fc.property(place, place, row, (where, elsewhere, value) => {
        fc.pre(where.join() !== elsewhere.join());
        const sealed = seal.sealRow(where, value);

        expect(() => seal.openRow(elsewhere, sealed)).toThrow(SealError);
        expect(() => other.openRow(where, sealed)).toThrow(SealError);
      }),
      RUNS,
    );
  });

  it('is sealed otherwise each time', () => {
    const where = ['texts', 'a'];

    expect(seal.sealRow(where, { id: 'a' })).not.toEqual(seal.sealRow(where, { id: 'a' }));
  });
});

describe('what stands beside the profile', () => {
  it('opens in its own place alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isOnce) => {
        const sealed = isOnce ? seal.sealFileOnce('one', bytes) : seal.sealFile('one', bytes);

        expect(seal.openFile('one', sealed)).toEqual(bytes);
        expect(seal.openFile('another', sealed)).toBeNull();
        expect(other.openFile('one', sealed)).toBeNull();
      }),
      RUNS,
    );
  });
});
