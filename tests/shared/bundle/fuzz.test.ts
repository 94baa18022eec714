import { describe, expect, it } from 'vitest';
import { BUNDLE_ERRORS, BundleFault, type BundleErrorReason } from '#shared/bundle/bundle-error.ts';
import { sourceOfBytes } from '#shared/bundle/byte-source.ts';
import { openBundle } from '#shared/bundle/open-bundle.ts';
import { sha256 } from '#shared/text/sha256.ts';
import { Chance, flipBit, membersOf, MUTATIONS } from './support/mutations.ts';
import { bundleOf, office } from './support/office.ts';

const RUNS = 2000;

/** Opens and verifies; what stands in it where it is sound, else why it is refused. Anything thrown is a bug. */
async function readWhole(bytes: Uint8Array): Promise<{ refused: BundleErrorReason } | { content: string }> {
  const opened = await openBundle(sourceOfBytes(bytes));
  if (!opened.ok) return { refused: opened.error.reason };
  const verified = await opened.value.verify();
  if (!verified.ok) return { refused: verified.error.reason };
  const records: unknown[] = [];
  for await (const record of opened.value.records()) records.push(record);
  return { content: JSON.stringify([verified.value, [...opened.value.originals()], records]) };
}

describe('a bundle that was tampered with or damaged', () => {
  it(`is refused with a reason, or says what it always said, ${RUNS} times`, { timeout: 300_000 }, async () => {
    const bundle = await bundleOf(office('laptop-a'));
    const members = await membersOf(bundle);
    const sound = await readWhole(bundle);
    const kinds = Object.entries(MUTATIONS);
    const chance = new Chance(20261122);
    const reasons = new Map<string, number>();

    for (let run = 0; run < RUNS; run += 1) {
      const [kind, mutate] = kinds[run % kinds.length]!;
      const mutated = await mutate(bundle, members, chance);
      expect(sha256(mutated), kind).not.toBe(sha256(bundle));
      const outcome = await readWhole(mutated);
      const word = 'refused' in outcome ? outcome.refused : 'read without loss';
      reasons.set(word, (reasons.get(word) ?? 0) + 1);
      // Only somebody who made the digest anew may change a bit that says nothing, such as a deflated block's padding.
      if ('content' in outcome) {
        expect(outcome, kind).toEqual(sound);
        expect(kind).toBe('a bit flipped, digest made anew');
      } else expect(BUNDLE_ERRORS).toContain(outcome.refused);
    }

    const figures = [...reasons].sort(([, one], [, other]) => other - one).map(([word, count]) => `${word} ${count}`);
    process.stdout.write(`bundle fuzz: ${RUNS} runs, ${kinds.length} kinds of harm; ${figures.join(', ')}\n`);
    expect([...reasons.values()].reduce((sum, count) => sum + count)).toBe(RUNS);
  });

  it('is refused whichever single bit of the file is flipped', { timeout: 300_000 }, async () => {
    const bundle = await bundleOf(office('laptop-a', 1));
    const accepted: number[] = [];

    for (let bit = 0; bit < bundle.length * 8; bit += 1) {
      const opened = await openBundle(sourceOfBytes(flipBit(bundle, bit)));
      if (opened.ok) accepted.push(bit);
    }

    expect(accepted).toEqual([]);
    process.stdout.write(`bundle flips: every one of ${bundle.length * 8} bits noticed\n`);
  });

  it('says where it is wrong', async () => {
    const bundle = await bundleOf(office('laptop-a'));
    const members = await membersOf(bundle);
    const mutated = await MUTATIONS['a record edited']!(bundle, members, new Chance(7));
    const opened = await openBundle(sourceOfBytes(mutated));

    const verified = opened.ok ? await opened.value.verify() : opened;

    expect(verified).toMatchObject({
      ok: false,
      error: { member: 'data/changes.jsonl', line: expect.any(Number) as number },
    });
  });

  it('never lets a name through that would not be safe to show', () => {
    expect(new BundleFault('unknown-member', '\u202E../\u0000<b>').error.member).toBe('?../??b?');
  });
});
