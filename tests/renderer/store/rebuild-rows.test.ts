import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { rebuildRows } from '#renderer/store/rebuild-rows.ts';
import { verifyArchive } from '#renderer/store/verify-archive.ts';
import { edit, insertion } from '#shared/model/patches.ts';
import { aClipping, aMention, anEntity, aText } from '../../shared/change/support/rows.ts';
import { journalOf, openLaptop, revert, rowsIn, write } from './support.ts';

let archive: ArchiveDatabase;
beforeEach(async () => {
  archive = await openLaptop('A');
  for (const id of ['c', 'd', 'f'])
    await write(archive, [insertion('clippings', aClipping(id)), insertion('texts', aText(id))]);
  await write(archive, [insertion('entities', anEntity('e')), insertion('mentions', aMention('m', 'c', 'e'))]);
  await write(archive, edit('clippings', (await archive.clippings.get('c'))!, { notes: 'vu' }));
  await write(archive, edit('clippings', (await archive.clippings.get('d'))!, { notes: 'à revoir' }));
  await revert(archive, 'undo');
});

/** Writes past the journal, as a fault of the disk or somebody with a tool would. */
async function tamper(): Promise<void> {
  await archive.clippings.update('c', { title: 'Un autre titre', notes: '' });
  await archive.texts.delete('d');
  await archive.clippings.update('d', { notes: 'à revoir' });
  await archive.mentions.delete('m');
  await archive.clippings.put(aClipping('ghost'));
}

describe('rebuildRows()', () => {
  it('makes rows that do not agree with their Changes what they say, and takes away those of which none speaks', async () => {
    const [rows, journal] = [await rowsIn(archive), await journalOf(archive)];
    await tamper();
    const { wrongRows } = await verifyArchive(archive);

    const rebuilt = await rebuildRows(archive, wrongRows);

    expect([...wrongRows].sort()).toEqual(['clippings/c', 'clippings/d', 'clippings/ghost', 'mentions/m', 'texts/d']);
    expect(rebuilt).toBe(5);
    expect(await rowsIn(archive)).toEqual(rows);
    expect(await journalOf(archive)).toEqual(journal);
    expect(await verifyArchive(archive)).toMatchObject({ wrongRows: [] });
  });

  it('lets the search know of what it wrote', async () => {
    await tamper();
    const { wrongRows } = await verifyArchive(archive);
    const [segments, note] = [await archive.searchSegments.count(), await archive.searchNotes.orderBy('seq').last()];

    await rebuildRows(archive, wrongRows);

    expect(await archive.searchSegments.count()).toBe(segments + 1);
    const notes = await archive.searchNotes
      .where('seq')
      .above(note?.seq ?? 0)
      .toArray();
    expect(notes.flatMap(({ clippings }) => clippings).sort()).toEqual(['c', 'd', 'ghost']);
  });

  it('done again does nothing', async () => {
    await tamper();
    const { wrongRows } = await verifyArchive(archive);
    await rebuildRows(archive, wrongRows);

    expect(await rebuildRows(archive, wrongRows)).toBe(0);
  });
});
