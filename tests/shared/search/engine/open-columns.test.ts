import { describe, expect, it } from 'vitest';
import { saveColumns } from '#shared/search/columns/saved-columns.ts';
import { openColumns, readChanges } from '#shared/search/engine/open-columns.ts';
import { makeDocument } from '../documents.ts';
import { MemoryArchive } from '../memory-archive.ts';

/** An archive of some clippings, each added by a Change of its own. */
function archiveOf(...ids: readonly string[]): MemoryArchive {
  const archive = new MemoryArchive();
  for (const id of ids) archive.commit([makeDocument({ id })]);
  return archive;
}

/** Keeps the columns as they now are. */
async function keep({ source }: MemoryArchive): Promise<void> {
  const { columns, upTo } = await openColumns(source, { afresh: true });
  await source.saveColumns(saveColumns(columns, upTo));
}

describe('openColumns()', () => {
  it('takes what was kept, and reads what was touched since', async () => {
    const archive = archiveOf('one', 'two');
    await keep(archive);
    archive.commit([makeDocument({ id: 'three' })]);

    const { columns, upTo, rebuilt } = await openColumns(archive.source, {});

    expect({ size: columns.size, upTo, rebuilt }).toEqual({ size: 2, upTo: 2, rebuilt: false });
    const changes = await readChanges(archive.source, await archive.source.notesFrom(upTo), upTo);
    expect(changes).toMatchObject({ clippingIds: ['three'], upTo: 3 });
  });

  it('reads every clipping where what was kept is of another archive', async () => {
    const archive = archiveOf('one', 'two');
    await keep(archive);
    archive.notes = [];

    expect(await openColumns(archive.source, {})).toMatchObject({ rebuilt: true });
  });

  it('reads every clipping where what was kept knows of none, and the first notes are gone', async () => {
    const archive = new MemoryArchive();
    await keep(archive);
    const { saved } = archive;
    for (const id of ['one', 'two']) archive.commit([makeDocument({ id })]);
    await keep(archive);
    archive.saved = saved;

    const { columns, upTo, rebuilt } = await openColumns(archive.source, {});

    expect({ size: columns.size, upTo, rebuilt }).toEqual({ size: 2, upTo: 2, rebuilt: true });
  });
});

describe('readChanges()', () => {
  it.each([0, 1])('says that the notes since note %d do not tell all once others let them go', async (upTo) => {
    const archive = archiveOf('one', 'two', 'three');
    await keep(archive);

    expect(await readChanges(archive.source, await archive.source.notesFrom(upTo), upTo)).toBeNull();
  });

  it('finds nothing touched in an archive that has no note yet', async () => {
    const { source } = new MemoryArchive();
    expect(await readChanges(source, await source.notesFrom(0), 0)).toMatchObject({ clippingIds: [], upTo: 0 });
  });
});
