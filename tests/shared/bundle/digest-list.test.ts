import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DigestList } from '#shared/bundle/digest-list.ts';

const digests = fc.array(
  fc.oneof(
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
    fc.constantFrom('0'.repeat(64), 'f'.repeat(64), `${'0'.repeat(63)}1`),
  ),
  { maxLength: 60 },
);

function listOf(all: readonly string[]): DigestList {
  const list = new DigestList();
  for (const digest of all) list.push(digest);
  return list;
}

describe('a list of digests', () => {
  it('gives back what came, in its order, and each once in the order of the digits', () => {
    fc.assert(
      fc.property(digests, (all) => {
        const list = listOf(all);
        expect([...list.values()]).toEqual(all);
        expect([...list.sorted()]).toEqual([...new Set(all)].sort());
      }),
    );
  });

  it('finds each where it stands, and no other', () => {
    fc.assert(
      fc.property(digests, digests, (all, others) => {
        const inOrder = [...new Set(all)].sort();
        const list = listOf(inOrder);
        for (const digest of [...all, ...others]) expect(list.indexInOrder(digest)).toBe(inOrder.indexOf(digest));
      }),
    );
  });

  it('grows beyond the room that it began with', () => {
    const many = Array.from({ length: 5000 }, (_, index) => index.toString(16).padStart(64, '0'));

    expect([...listOf(many).sorted()]).toEqual(many);
  });
});
