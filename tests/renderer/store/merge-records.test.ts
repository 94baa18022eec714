import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type ArchiveDatabase } from '#renderer/store/database.ts';
import { foldJournal } from '#shared/change/fold-journal.ts';
import { insertion } from '#shared/model/patches.ts';
import { comparable } from '../../shared/change/support/laptop.ts';
import { importPatches, officeWork, patchesOf, update, type Deed } from '../../shared/change/support/random-work.ts';
import { aMention, anEntity } from '../../shared/change/support/rows.ts';
import { conflictsIn, journalOf, openLaptop, revert, rowsIn, takeIn, write } from './support.ts';

const opened: ArchiveDatabase[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

async function laptops(...devices: string[]): Promise<ArchiveDatabase[]> {
  const databases = await Promise.all(devices.map(openLaptop));
  opened.push(...databases);
  return databases;
}

let made = 0;
async function act(office: readonly ArchiveDatabase[], deed: Deed): Promise<void> {
  const database = office[deed.laptop]!;
  if (deed.kind === 'undo' || deed.kind === 'redo') {
    await revert(database, deed.kind);
  } else if (deed.kind === 'send' || deed.kind === 'send-some') {
    const to = office[deed.to]!;
    const chosen = (await database.clippings.toArray())[0]?.id;
    if (to !== database)
      await takeIn(to, database, deed.kind === 'send' ? undefined : (key) => key.endsWith(`/${chosen ?? ''}`));
  } else {
    const rows = Object.entries(await rowsIn(database));
    const device = String((await database.settings.get('device'))?.value);
    const patches = patchesOf(
      {
        device,
        newId: () => `${device}-${(made += 1)}`,
        rowsOf: (table) => rows.filter(([key]) => key.startsWith(`${table}/`)).map(([, row]) => row),
      },
      deed,
    );
    if (patches.length > 0) await write(database, patches);
  }
}

describe('the store', () => {
  it('has at every moment the rows and conflicts that its journal says', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(officeWork(2, 16), async (deeds) => {
        const office = await laptops('A', 'B');
        for (const deed of deeds) await act(office, deed);

        for (const database of office) {
          const expected = comparable(foldJournal(await journalOf(database)));
          expect(await rowsIn(database)).toEqual(expected.rows);
          expect(await conflictsIn(database)).toEqual(expected.conflicts);
        }
        for (const database of opened.splice(0)) await database.delete();
      }),
      { numRuns: 300 },
    );
  });

  it('finds by search what a merge brought, and no more what it took away', async () => {
    const [rabat, oujda] = (await laptops('A', 'B')) as [ArchiveDatabase, ArchiveDatabase];
    await write(rabat, importPatches('c'));
    await takeIn(oujda, rabat);

    expect(await oujda.searchSegments.count()).toBeGreaterThan(0);
    expect((await oujda.searchNotes.toArray()).flatMap(({ clippings }) => clippings)).toContain('c');
  });
});

describe('a decision', () => {
  it('clears the conflict here and, with its Change, on the other laptop; undo brings it back', async () => {
    const [rabat, oujda] = (await laptops('A', 'B')) as [ArchiveDatabase, ArchiveDatabase];
    await write(rabat, importPatches('c'));
    await takeIn(oujda, rabat);
    for (const [database, outlet] of [
      [rabat, 'La Dépêche'],
      [oujda, 'Le Courrier'],
    ] as const) {
      const row = (await rowsIn(database))['clippings/c']!;
      await write(database, update('clippings', row, 'outlet', outlet));
    }
    await takeIn(rabat, oujda);
    await takeIn(oujda, rabat);
    expect(await conflictsIn(rabat)).toHaveLength(1);

    await write(rabat, [
      {
        kind: 'update',
        table: 'clippings',
        id: 'c',
        fields: { outlet: { before: 'La Dépêche', after: 'Le Courrier' } },
      },
    ]);
    expect(await conflictsIn(rabat)).toEqual([]);
    expect(await rabat.clippings.get('c')).toMatchObject({ outlet: 'Le Courrier' });
    await takeIn(oujda, rabat);
    expect(await conflictsIn(oujda)).toEqual([]);

    await revert(rabat, 'undo');
    expect(await conflictsIn(rabat)).toHaveLength(1);
  });
});

describe('undo', () => {
  it('never takes back what came from another laptop', async () => {
    const [rabat, oujda] = (await laptops('A', 'B')) as [ArchiveDatabase, ArchiveDatabase];
    await write(oujda, importPatches('theirs'));
    await takeIn(rabat, oujda);

    expect(await revert(rabat, 'undo')).toBe(false);
    expect(await rabat.clippings.count()).toBe(1);
  });

  it('takes back a step of many Changes, and leaves what another laptop has built on it', async () => {
    const [rabat, oujda] = (await laptops('A', 'B')) as [ArchiveDatabase, ArchiveDatabase];
    for (const id of ['1', '2', '3']) await write(rabat, importPatches(id), 'one import');
    await takeIn(oujda, rabat);
    await write(oujda, [insertion('entities', anEntity('e')), insertion('mentions', aMention('m', '2', 'e'))]);
    await takeIn(rabat, oujda);

    await revert(rabat, 'undo');

    expect((await rabat.clippings.toArray()).map(({ id }) => id)).toEqual(['2']);
    expect((await rabat.conflicts.toArray()).map(({ kind, id }) => [kind, id])).toContainEqual(['undone', '2']);
    await revert(rabat, 'redo');
    expect(await rabat.clippings.count()).toBe(3);
    expect(await conflictsIn(rabat)).toEqual([]);
  });
});
