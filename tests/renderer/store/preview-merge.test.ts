import { describe, expect, it } from 'vitest';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { commitChange } from '#renderer/store/commit-change.ts';
import { mergeRecords } from '#renderer/store/merge-records.ts';
import { previewMerge } from '#renderer/store/preview-merge.ts';
import type { Patch } from '#shared/model/change.ts';
import { insertion } from '#shared/model/patches.ts';
import { importPatches, update } from '../../shared/change/support/random-work.ts';
import { anEntity, aMention } from '../../shared/change/support/rows.ts';
import { conflictsIn, journalOf, openLaptop, rowsIn, takeIn, write } from './support.ts';

async function pair(): Promise<[ArchiveDatabase, ArchiveDatabase]> {
  const [rabat, oujda] = [await openLaptop('A'), await openLaptop('B')];
  await write(rabat, [...importPatches('c'), insertion('entities', anEntity('e'))]);
  await takeIn(oujda, rabat);
  return [rabat, oujda];
}

const setOutlet = async (archive: ArchiveDatabase, outlet: string) =>
  write(archive, update('clippings', (await rowsIn(archive))['clippings/c']!, 'outlet', outlet));

describe('previewMerge()', () => {
  it('tells what the merge then does, and writes nothing', async () => {
    const [rabat, oujda] = await pair();
    await setOutlet(rabat, 'La Dépêche');
    await setOutlet(oujda, 'Le Courrier');
    await write(oujda, importPatches('d'));
    const [rows, journal] = [await rowsIn(rabat), await journalOf(rabat)];
    const records = await journalOf(oujda);

    const preview = await previewMerge(rabat, records);

    expect([await rowsIn(rabat), await journalOf(rabat), await conflictsIn(rabat)]).toEqual([rows, journal, []]);
    expect(preview.records).toBe(2);
    expect(preview.tables.clippings).toEqual({ added: 1, changed: 1, removed: 0 });
    expect(preview.conflicts).toMatchObject([{ conflict: { kind: 'field', id: 'c', path: 'outlet' } }]);
    const merged = await mergeRecords(rabat, records);
    expect(merged.records).toBe(preview.records);
    expect(await conflictsIn(rabat)).toHaveLength(preview.conflicts.length);
  });

  it('finds nothing new the second time', async () => {
    const [rabat, oujda] = await pair();
    await takeIn(rabat, oujda);

    expect((await previewMerge(rabat, await journalOf(oujda))).records).toBe(0);
  });
});

describe('deciding that something stays', () => {
  it('may put back a row that is there', async () => {
    const [rabat, oujda] = await pair();
    const removed = (await rowsIn(rabat))['entities/e']!;
    await write(rabat, [{ kind: 'remove', table: 'entities', id: 'e', row: removed }]);
    await write(oujda, [insertion('mentions', aMention('m', 'c', 'e'))]);
    await takeIn(rabat, oujda);
    expect(await conflictsIn(rabat)).toHaveLength(1);

    const again: Patch = { kind: 'insert', table: 'entities', id: 'e', row: (await rowsIn(rabat))['entities/e']! };
    await commitChange(rabat, {
      label: { name: 'decide-keep', params: {} },
      putsBack: true,
      plan: () => Promise.resolve([again]),
    });

    expect(await conflictsIn(rabat)).toEqual([]);
    expect(Object.keys(await rowsIn(rabat))).toContain('entities/e');
  });
});
