import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/change/canonical-json.ts';
import { ChainCheck, isIntact } from '#shared/change/hash-chain.ts';
import { joinRecords, RecordsDiffer } from '#shared/change/join-records.ts';
import { withholdOthers } from '#shared/change/withhold.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import { act, importPatches, office, officeWork } from './support/random-work.ts';

/** Journals of some work, never empty. */
const journals = officeWork(2, 20).map((deeds) => {
  const laptops = office(2);
  laptops[0]!.write(importPatches('قصاصة'));
  for (const deed of deeds) act(laptops, deed);
  return laptops[0]!.inOrder;
});

const firstBroken = (records: readonly ChangeRecord[]) => {
  const chain = new ChainCheck();
  for (const record of records) {
    const broken = chain.check(record);
    if (broken) return broken;
  }
  return null;
};

describe('canonicalJson()', () => {
  it('is one text for one value, in whatever order its members were written', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é\u0000' }], a: undefined })).toBe(
      '{"b":[1,{"c":"é\\u0000","d":null}]}',
    );
  });

  it('is JSON that says the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the hash chain', { timeout: 60_000 }, () => {
  it('names the first record in which one character was changed', () => {
    fc.assert(
      fc.property(journals, fc.nat(), fc.nat(), (records, which, where) => {
        const text = JSON.stringify(records[which % records.length]);
        const at = where % text.length;
        const code = text.charCodeAt(at);
        const altered = text.slice(0, at) + String.fromCharCode(code ^ 1) + text.slice(at + 1);
        let parsed: ChangeRecord;
        try {
          parsed = JSON.parse(altered) as ChangeRecord;
        } catch {
          return;
        }
        // An escape may stand for the same character.
        fc.pre(canonicalJson(parsed) !== canonicalJson(records[which % records.length]));
        const copy = records.with(which % records.length, parsed);

        try {
          expect(firstBroken(copy)).not.toBeNull();
        } catch (error) {
          // A record that is no record any more is refused before its hash is looked at.
          expect(error).toBeInstanceOf(TypeError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('names the record behind one that is missing', () => {
    const [laptop] = office(1);
    for (const id of ['a', 'b', 'c']) laptop!.write(importPatches(id));
    const records = laptop!.inOrder;

    expect(firstBroken(records)).toBeNull();
    expect(firstBroken(records.toSpliced(1, 1))).toEqual({
      id: records[2]!.id,
      at: records[2]!.at,
      problem: 'unlinked',
    });
  });
});

describe('withheld patches', () => {
  it('leave a record intact, and are filled in from one that has them', () => {
    const [laptop] = office(1);
    laptop!.write([...importPatches('a'), ...importPatches('b')]);
    const [whole] = laptop!.inOrder as [ChangeRecord];

    const some = withholdOthers(whole, (key) => key === 'clippings/a')!;
    const others = withholdOthers(whole, (key) => key !== 'clippings/a')!;

    expect(JSON.stringify(some)).not.toContain('"b"');
    expect(isIntact(some)).toBe(true);
    expect(joinRecords(some, others)).toEqual(whole);
    expect(joinRecords(some, some)).toEqual(some);
    expect(withholdOthers(whole, () => false)).toBeNull();
  });

  it('are not filled in from a record that says something else', () => {
    const [laptop] = office(1);
    laptop!.write(importPatches('a'));
    const [record] = laptop!.inOrder as [ChangeRecord];
    const some = withholdOthers(record, (key) => key === 'clippings/a')!;
    const forged = { ...record, patches: [...record.patches].reverse() };

    expect(() => joinRecords(some, forged)).toThrow(RecordsDiffer);
  });
});
