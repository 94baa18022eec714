import { Dexie } from 'dexie';
import { v4 as randomId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { SCHEMA_VERSION } from '#renderer/store/ladder.ts';
import { checkStore, countStore } from '#renderer/store/store-health.ts';
import { insertion } from '#shared/model/patches.ts';
import { aClipping, anEntity, aText } from '../../shared/change/support/rows.ts';
import { openLaptop, write } from './support.ts';

describe('checkStore()', () => {
  it('finds nothing where nothing was ever written, and an archive where there is one', async () => {
    const archive = await openLaptop('A');
    expect(await checkStore(archive)).toEqual({ kind: 'ready', isEmpty: true });

    await write(archive, [insertion('entities', anEntity('e'))]);
    expect(await checkStore(archive)).toEqual({ kind: 'ready', isEmpty: false });
  });

  it('leaves an archive of a newer version alone, and says which it is', async () => {
    const name = `test-${randomId()}`;
    const newer = new Dexie(name);
    newer.version(SCHEMA_VERSION + 1).stores({ journal: 'id', somethingNew: 'id' });
    await newer.open();
    newer.close();

    expect(await checkStore(new ArchiveDatabase(name))).toEqual({ kind: 'newer', version: SCHEMA_VERSION + 1 });
    const after = (await indexedDB.databases()).find((known) => known.name === name);
    expect(after?.version).toBe((SCHEMA_VERSION + 1) * 10);
  });

  it('takes an archive for damaged that has clippings and no journal', async () => {
    const archive = await openLaptop('A');
    await write(archive, [insertion('clippings', aClipping('c')), insertion('texts', aText('c'))]);
    await archive.journal.clear();

    expect(await checkStore(archive)).toMatchObject({ kind: 'damaged' });
  });

  it('takes an archive for damaged that does not open', async () => {
    const archive = await openLaptop('A');
    archive.use({
      stack: 'dbcore',
      name: 'broken-disk',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          query: () => Promise.reject(new Error('Internal error opening backing store')),
        }),
      }),
    });
    archive.close();

    expect(await checkStore(archive)).toMatchObject({ kind: 'damaged' });
  });
});

describe('countStore()', () => {
  it('tells which rows are gone of those that belong together', async () => {
    const archive = await openLaptop('A');
    await write(archive, [insertion('clippings', aClipping('c')), insertion('texts', aText('c'))]);
    expect(await countStore(archive)).toBeNull();

    await archive.texts.clear();
    expect(await countStore(archive)).toBe('1 clippings, 0 texts');

    await archive.patches.clear();
    expect(await countStore(archive)).toBe('1 journal entries, 0 with content');
  });
});
