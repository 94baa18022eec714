import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bufferedSource } from '#shared/bundle/buffered.ts';
import { sourceOfBytes, type ByteSource } from '#shared/bundle/byte-source.ts';

const SIZE = 8 * 1024 * 1024;
const BYTES = Uint8Array.from({ length: SIZE }, (_, index) => (index * 2_654_435_761) >>> 24);

/** A source that counts what it is asked for. */
function counting(): ByteSource & { readonly asked: { times: number; bytes: number } } {
  const asked = { times: 0, bytes: 0 };
  const source = sourceOfBytes(BYTES);
  const read: ByteSource['read'] = (from, length) => {
    asked.times += 1;
    asked.bytes += length;
    expect(from + length).toBeLessThanOrEqual(SIZE);
    return source.read(from, length);
  };
  return { size: SIZE, read, asked };
}

describe('a buffered source', () => {
  it('gives the bytes that stand there, wherever it is read', async () => {
    const places = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(300_000)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(places, async (reads) => {
        const source = bufferedSource(sourceOfBytes(BYTES));
        for (const [from, wanted] of reads) {
          const length = Math.min(wanted, SIZE - from);
          const found = await source.read(from, length);
          expect(Buffer.compare(found, BYTES.subarray(from, from + length))).toBe(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('asks for long stretches where it is read straight on', async () => {
    const counted = counting();
    const source = bufferedSource(counted);

    for (let at = 0; at < SIZE; at += 1000) await source.read(at, Math.min(1000, SIZE - at));

    expect(counted.asked.bytes).toBe(SIZE);
    expect(counted.asked.times).toBeLessThan(16);
  });

  it('asks for short ones where it is read here and there', async () => {
    const counted = counting();
    const source = bufferedSource(counted);

    for (let turn = 0; turn < 50; turn += 1) await source.read((turn * 3_333_333) % (SIZE - 5000), 5000);

    expect(counted.asked.bytes).toBeLessThanOrEqual(50 * 128 * 1024);
  });
});
