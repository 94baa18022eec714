import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseValue, decidePresence } from '#renderer/actions/decide-conflict.ts';
import { undo } from '#renderer/actions/undo.ts';
import { database, type ArchiveDatabase } from '#renderer/store/database.ts';
import { insertion, removal } from '#shared/model/patches.ts';
import { importPatches, update } from '../../shared/change/support/random-work.ts';
import { aMention, anEntity } from '../../shared/change/support/rows.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { conflictsIn, openLaptop, rowsIn, takeIn, write } from '../store/support.ts';

/** This laptop and another that has what this one has. */
async function pair(): Promise<ArchiveDatabase> {
  database.close();
  await database.delete();
  await database.open();
  await write(database, [...importPatches('c'), insertion('entities', anEntity('e'))]);
  const other = await openLaptop('other');
  await takeIn(other, database);
  return other;
}

const rowOf = async (archive: ArchiveDatabase, key: string) => (await rowsIn(archive))[key]!;
const set = async (archive: ArchiveDatabase, path: string, value: string) =>
  write(archive, update('clippings', await rowOf(archive, 'clippings/c'), path, value));

/** Both laptops hand theirs over until each has all. */
async function meet(other: ArchiveDatabase): Promise<void> {
  await takeIn(database, other);
  await takeIn(other, database);
}

describe('choosing between two values', () => {
  useFreshArchive();

  it(
    'keeps the one that is chosen on both laptops, whichever it is, and undo asks again',
    { timeout: 120_000 },
    async () => {
      const field = fc.constantFrom('notes', 'outlet', 'byline', 'section');
      const value = fc.constantFrom('a', 'b', 'c');
      const scenario = fc.record({ field, ours: value, theirs: value, isFirst: fc.boolean(), pick: fc.nat(1) });
      await fc.assert(
        fc.asyncProperty(scenario, async ({ field, ours, theirs, isFirst, pick }) => {
          fc.pre(ours !== theirs);
          const other = await pair();
          if (isFirst) await set(database, field, ours);
          await set(other, field, theirs);
          if (!isFirst) await set(database, field, ours);
          await meet(other);
          const [conflict] = await database.conflicts.toArray();
          if (conflict?.kind !== 'field') throw new Error('no conflict of a field');
          const before = await conflictsIn(database);
          const chosen = conflict.candidates[pick]!;

          await chooseValue(conflict, chosen.by.changeId);

          expect(await conflictsIn(database)).toEqual([]);
          expect((await rowOf(database, 'clippings/c'))[field]).toBe(chosen.value);
          await meet(other);
          expect(await rowsIn(other)).toEqual(await rowsIn(database));
          expect(await conflictsIn(other)).toEqual([]);
          await undo();
          expect(await conflictsIn(database)).toEqual(before);
          await other.delete();
        }),
        { numRuns: 60 },
      );
    },
  );

  it('sets the copy in the list row with the value of the text', async () => {
    const other = await pair();
    const detected = (value: string) => ({ value, basis: 'stated', rule: 'person', evidence: [], warnings: [] });
    for (const [archive, outlet] of [
      [database, 'La Dépêche'],
      [other, 'Le Courrier'],
    ] as const) {
      await write(archive, [
        ...update('texts', await rowOf(archive, 'texts/c'), 'metadata.outlet', detected(outlet)),
        ...update('clippings', await rowOf(archive, 'clippings/c'), 'outlet', outlet),
      ]);
    }
    await meet(other);
    const conflict = (await database.conflicts.toArray()).find(({ table }) => table === 'clippings');
    if (conflict?.kind !== 'field') throw new Error('no conflict of a field');

    await chooseValue(conflict, conflict.candidates[0]!.by.changeId);

    expect(await database.conflicts.count()).toBe(0);
    expect((await database.clippings.get('c'))?.outlet).toBe('La Dépêche');
    expect((await database.texts.get('c'))?.metadata.outlet.value).toBe('La Dépêche');
  });
});

describe('deciding whether something stays', () => {
  useFreshArchive();

  it(
    'leaves nothing that names what is gone, and brings back what went with what stays',
    { timeout: 120_000 },
    async () => {
      const scenario = fc.record({ before: fc.nat(3), during: fc.integer({ min: 1, max: 3 }), stays: fc.boolean() });
      await fc.assert(
        fc.asyncProperty(scenario, async ({ before, during, stays }) => {
          const other = await pair();
          const tag = async (archive: ArchiveDatabase, id: string) =>
            write(archive, [insertion('mentions', aMention(id, 'c', 'e'))]);
          for (let index = 0; index < before; index += 1) await tag(database, `before-${index}`);
          await takeIn(other, database);
          const mentions = await other.mentions.toArray();
          await write(other, [
            ...mentions.map((mention) => removal('mentions', mention)),
            removal('entities', (await other.entities.get('e'))!),
          ]);
          for (let index = 0; index < during; index += 1) await tag(database, `during-${index}`);
          await meet(other);
          const asked = await conflictsIn(database);
          const [conflict] = await database.conflicts.toArray();
          if (!conflict || conflict.kind === 'field') throw new Error('no conflict of presence');

          await decidePresence(conflict, stays);

          expect(await conflictsIn(database)).toEqual([]);
          expect(await database.entities.count()).toBe(stays ? 1 : 0);
          expect(await database.mentions.count()).toBe(stays ? before + during : 0);
          await meet(other);
          expect(await rowsIn(other)).toEqual(await rowsIn(database));
          await undo();
          expect(await conflictsIn(database)).toEqual(asked);
          await other.delete();
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each([true, false])('brings a clipping back whole, or lets it go whole (stays: %s)', async (stays) => {
    const other = await pair();
    await write(database, [insertion('mentions', aMention('m', 'c', 'e'))]);
    await takeIn(other, database);
    await write(other, [
      removal('mentions', (await other.mentions.get('m'))!),
      removal('texts', (await other.texts.get('c'))!),
      removal('clippings', (await other.clippings.get('c'))!),
    ]);
    await set(database, 'notes', 'à citer');
    await meet(other);
    expect(await database.texts.count()).toBe(1);
    const conflict = (await database.conflicts.toArray()).find(({ table }) => table === 'clippings');
    if (!conflict || conflict.kind === 'field') throw new Error('no conflict of presence');

    await decidePresence(conflict, stays);
    await meet(other);

    const counts = [database.clippings, database.texts, database.mentions].map((table) => table.count());
    expect(await Promise.all(counts)).toEqual(stays ? [1, 1, 1] : [0, 0, 0]);
    expect(await database.conflicts.count()).toBe(0);
    expect(await rowsIn(other)).toEqual(await rowsIn(database));
  });

  it.each([true, false])(
    'trashes again or keeps what one threw away and the other worked on (stays: %s)',
    async (stays) => {
      const other = await pair();
      await write(
        other,
        update('clippings', await rowOf(other, 'clippings/c'), 'trashedAt', '2026-01-01T00:00:00.000Z'),
      );
      await set(database, 'notes', 'à citer');
      await meet(other);
      const [conflict] = await database.conflicts.toArray();
      if (!conflict || conflict.kind === 'field') throw new Error('no conflict of presence');

      await decidePresence(conflict, stays);
      await meet(other);

      for (const archive of [database, other]) {
        expect((await archive.clippings.get('c'))?.trashedAt === null).toBe(stays);
        expect(await archive.conflicts.count()).toBe(0);
      }
    },
  );
});
