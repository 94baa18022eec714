import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldJournal } from '#shared/change/fold-journal.ts';
import { ChainCheck } from '#shared/change/hash-chain.ts';
import { insertion } from '#shared/model/patches.ts';
import { clippingJoinPatches, entityJoinPatches } from './support/joins.ts';
import { comparable, type Laptop } from './support/laptop.ts';
import { act, importPatches, office, officeWork, update } from './support/random-work.ts';
import { aMention, anEntity } from './support/rows.ts';

const RUNS = { numRuns: 1000 };
/** A thousand offices at work take a busy machine their time. */
const PATIENCE = { timeout: 60_000 };
const rowsOf = (laptop: Laptop) => Object.fromEntries(laptop.rows);
const outcome = (laptop: Laptop) => comparable(laptop.folded);

/** Does all of it. */
function after(laptops: Laptop[], deeds: readonly Parameters<typeof act>[1][]): Laptop[] {
  for (const deed of deeds) act(laptops, deed);
  return laptops;
}

describe('a laptop’s rows', PATIENCE, () => {
  it('are at every moment what its journal says, whatever was done, undone, sent and taken in', () => {
    fc.assert(
      fc.property(officeWork(3, 30), (deeds) => {
        const laptops = office(3);
        for (const deed of deeds) {
          act(laptops, deed);
          const laptop = laptops[deed.laptop]!;
          expect(rowsOf(laptop)).toEqual(outcome(laptop).rows);
        }
      }),
      RUNS,
    );
  });

  it('are after undo what they were before the step, and after redo what they were after it', () => {
    fc.assert(
      fc.property(officeWork(2, 25), fc.nat(1), (deeds, last) => {
        const laptops = after(office(2), deeds);
        const laptop = laptops[last]!;
        const before = outcome(laptop);
        const isDone = act(laptops, { kind: 'set', laptop: last, pick: 3, field: 'clippings.notes', value: 'z' });
        fc.pre(isDone);
        const done = outcome(laptop);

        laptop.revert('undo');
        expect(outcome(laptop)).toEqual(before);
        laptop.revert('redo');
        expect(outcome(laptop)).toEqual(done);
      }),
      RUNS,
    );
  });

  it('come back to nothing when every own step is undone, and to all of it when every one is redone', () => {
    fc.assert(
      fc.property(officeWork(1, 25), (deeds) => {
        const [laptop] = after(office(1), deeds) as [Laptop];
        const done = outcome(laptop);
        let steps = 0;
        while (laptop.revert('undo')) steps += 1;

        expect(outcome(laptop)).toEqual({ rows: {}, conflicts: [] });
        for (let step = 0; step < steps; step += 1) laptop.revert('redo');
        // What had been undone before is not among what is redone here, but nothing else may differ.
        expect(outcome(laptop)).toEqual(done);
      }),
      RUNS,
    );
  });
});

describe('a merge', PATIENCE, () => {
  it('comes to the same whoever takes in whom', () => {
    fc.assert(
      fc.property(officeWork(2, 30), (deeds) => {
        const [one, other] = after(office(2), deeds) as [Laptop, Laptop];

        one.takeIn(other);
        other.takeIn(one);

        expect(outcome(one)).toEqual(outcome(other));
        expect(rowsOf(one)).toEqual(rowsOf(other));
      }),
      RUNS,
    );
  });

  it('comes to the same in whatever order three are taken in', () => {
    fc.assert(
      fc.property(officeWork(3, 30), (deeds) => {
        const journals = after(office(3), deeds).map(({ journal }) => [...journal.values()]);
        const [a, b, c] = journals as [(typeof journals)[0], (typeof journals)[0], (typeof journals)[0]];

        const outcomes = [
          [...a, ...b, ...c],
          [...c, ...b, ...a],
          [...b, ...[...c, ...a]],
        ].map((records) => comparable(foldJournal(records)));

        expect(outcomes[1]).toEqual(outcomes[0]);
        expect(outcomes[2]).toEqual(outcomes[0]);
      }),
      RUNS,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(officeWork(2, 30), (deeds) => {
        const [one, other] = after(office(2), deeds) as [Laptop, Laptop];
        one.takeIn(other);
        const once = [outcome(one), one.journal.size];

        one.takeIn(other);

        expect([outcome(one), one.journal.size]).toEqual(once);
      }),
      RUNS,
    );
  });

  it('leaves every record as it was, so that all chains still hold', () => {
    fc.assert(
      fc.property(officeWork(3, 30), (deeds) => {
        const [one, other, third] = after(office(3), deeds) as [Laptop, Laptop, Laptop];
        one.takeIn(other);
        one.takeIn(third);
        one.takeIn(other);

        const chain = new ChainCheck();
        expect(one.inOrder.map((record) => chain.check(record)).filter((broken) => broken !== null)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('loses no field of either side, in any interleaving of their edits', () => {
    const edit = fc.record({
      side: fc.nat(1),
      path: fc.constantFrom('notes', 'status', 'outlet', 'url', 'section'),
      value: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 14 }), (edits) => {
        const sides = office(2) as [Laptop, Laptop];
        sides[0].write(importPatches('shared'));
        sides[1].takeIn(sides[0]);
        const initial = sides[0].rows.get('clippings/shared')!;
        const last: Record<string, string>[] = [{}, {}];
        for (const { side, path, value } of edits) {
          const laptop = sides[side as 0 | 1];
          const patches = update('clippings', laptop.rows.get('clippings/shared')!, path, value);
          if (patches.length > 0) laptop.write(patches);
          last[side]![path] = value;
        }

        sides[0].takeIn(sides[1]);
        const { rows, conflicts } = comparable(sides[0].folded);
        const row = (rows as Record<string, Record<string, unknown>>)['clippings/shared']!;
        for (const path of ['notes', 'status', 'outlet', 'url', 'section']) {
          const values = [...new Set(last.flatMap((side) => side[path] ?? []))];
          if (values.length === 0) expect(row[path] ?? null).toEqual(initial[path] ?? null);
          if (values.length === 1) expect(row[path]).toBe(values[0]);
          if (values.length < 2) continue;
          // Two values: one shows, both are listed.
          expect(values).toContain(row[path]);
          const listed = conflicts
            .map((text) => JSON.parse(text) as { path?: string; candidates?: { value: string }[] })
            .find((conflict) => conflict.path === path);
          expect(listed?.candidates?.map(({ value }) => value).sort()).toEqual(values.sort());
        }
      }),
      RUNS,
    );
  });

  it('loses neither half of a pair that two join in opposite directions, and asks about what each let go', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { maxLength: 6 }),
        fc.boolean(),
        (tags, isAboutClippings) => {
          const sides = office(2) as [Laptop, Laptop];
          sides[0].write([...importPatches('a'), ...importPatches('b')]);
          sides[0].write(['x', 'y'].map((id) => insertion('entities', anEntity(id))));
          for (const [index, [clipping, entity]] of tags.entries()) {
            sides[0].write([insertion('mentions', aMention(`m${index}`, 'ab'.charAt(clipping), 'xy'.charAt(entity)))]);
          }
          sides[1].takeIn(sides[0]);
          const table = isAboutClippings ? 'clippings' : 'entities';
          const ids = isAboutClippings ? ['a', 'b'] : ['x', 'y'];
          const join = isAboutClippings ? clippingJoinPatches : entityJoinPatches;
          for (const [index, laptop] of sides.entries()) {
            const [one, other] = ids.map((id) => laptop.rows.get(`${table}/${id}`));
            laptop.write(index === 0 ? join(laptop, one, other) : join(laptop, other, one));
          }

          sides[0].takeIn(sides[1]);

          const { rows, conflicts } = comparable(sides[0].folded);
          for (const id of ids) {
            expect((rows as Record<string, Record<string, unknown>>)[`${table}/${id}`]).toBeDefined();
            expect(
              (rows as Record<string, Record<string, unknown>>)[`${table}/${id}`]?.['trashedAt'] ?? null,
            ).toBeNull();
          }
          const asked = conflicts.map((text) => JSON.parse(text) as { table: string; id: string; kind: string });
          const presence = asked.filter((conflict) => conflict.table === table && conflict.kind !== 'field');
          expect(presence.map(({ id }) => id).sort()).toEqual(ids);
        },
      ),
      RUNS,
    );
  });
});
