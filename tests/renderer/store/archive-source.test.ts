import { beforeEach, describe, expect, it } from 'vitest';
import { archiveSource } from '#renderer/store/archive-source.ts';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { ColumnStore } from '#shared/search/columns/column-store.ts';
import { saveColumns, type SavedColumns } from '#shared/search/columns/saved-columns.ts';
import type { ArchiveSource } from '#shared/search/engine/archive-source.ts';
import { insertion } from '#shared/model/patches.ts';
import { aClipping, aText } from '../../shared/change/support/rows.ts';
import { openLaptop, write } from './support.ts';

describe('the columns that the database keeps', () => {
  let archive: ArchiveDatabase;
  let source: ArchiveSource;

  beforeEach(async () => {
    archive = await openLaptop('a');
    source = archiveSource(archive);
    for (const id of ['one', 'two', 'three'])
      await write(archive, [insertion('clippings', aClipping(id)), insertion('texts', aText(id))]);
  });

  const columnsUpTo = (note: number): SavedColumns => saveColumns(new ColumnStore(), note);
  const keptUpTo = async () => (await source.savedColumns())?.upTo;
  const notes = async () => (await source.notesFrom(0)).map(({ seq }) => seq);

  it('are kept with the last note that they know of and those after it', async () => {
    await source.saveColumns(columnsUpTo(2));

    expect(await keptUpTo()).toBe(2);
    expect(await notes()).toEqual([2, 3]);
  });

  it.each([0, 1])('are not replaced by those of a window that is behind, at note %d', async (behind) => {
    await source.saveColumns(columnsUpTo(3));
    await source.saveColumns(columnsUpTo(behind));

    expect(await keptUpTo()).toBe(3);
    expect(await notes()).toEqual([3]);
  });

  it('are not those of a window that still knows an archive that was cleared', async () => {
    await archive.searchNotes.clear();
    await source.saveColumns(columnsUpTo(3));

    expect(await keptUpTo()).toBeUndefined();
  });
});
