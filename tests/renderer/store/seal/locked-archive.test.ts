import { v4 as randomId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { rebuildRows } from '#renderer/store/rebuild-rows.ts';
import { verifyArchive } from '#renderer/store/verify-archive.ts';
import { insertion } from '#shared/model/patches.ts';
import { aClipping, anEntity, aText } from '../../../shared/change/support/rows.ts';
import { rowsIn, write } from '../support.ts';
import { fillWithWords, find, TITLE, WORDS } from './archive-of-words.ts';
import { openLocked, readableOnDisk, tamper, wordsIn } from './support.ts';

async function lockedWithWords(): Promise<ArchiveDatabase> {
  const archive = await openLocked();
  await fillWithWords(archive);
  return archive;
}

describe('a locked archive on the disk', () => {
  it('shows no word of its texts, titles, names, notes, topics and searches', async () => {
    const archive = await lockedWithWords();

    expect(wordsIn(await readableOnDisk(archive.name), WORDS)).toEqual([]);
  });

  it('would show nearly every one if it were open, in some table at least', async () => {
    const archive = new ArchiveDatabase(`test-${randomId()}`);
    await fillWithWords(archive);

    expect(wordsIn(await readableOnDisk(archive.name), WORDS)).toEqual(WORDS);
  });

  it('shows the language, to ask for the passphrase in it', async () => {
    const archive = await lockedWithWords();

    expect(await readableOnDisk(archive.name)).toContain('language\nvalue\nfr');
  });
});

describe('a locked archive with its key', () => {
  it('is found in, in both scripts, and verified', async () => {
    const archive = await lockedWithWords();

    expect(await find(archive, 'zellidja')).toEqual(['c1']);
    expect(await find(archive, 'بلقرشي')).toEqual(['c1']);
    expect(await verifyArchive(archive)).toMatchObject({ problemCount: 0, records: 1, originals: 1 });
  });

  it('walks by cursor, in both directions', async () => {
    const archive = await openLocked();
    await archive.entities.bulkAdd(['a', 'b', 'c'].map((id) => ({ ...ENTITY, id })));

    const seen: string[] = [];
    await archive.entities.reverse().each(({ id, notes }) => seen.push(id + notes));

    expect(seen).toEqual(['c!', 'b!', 'a!']);
    expect(await archive.entities.filter(({ id }) => id > 'a').count()).toBe(2);
  });

  it('counts up the numbers of rows that have none yet', async () => {
    const archive = await openLocked();

    await archive.searchNotes.bulkAdd([NOTE, NOTE]);
    const third = await archive.searchNotes.add(NOTE);

    expect(third).toBe(3);
    expect(await archive.searchNotes.toArray()).toEqual([1, 2, 3].map((seq) => ({ ...NOTE, seq })));
  });

  it('keeps bytes under keys of their own', async () => {
    const archive = await openLocked();

    await archive.searchBlocks.bulkPut([new Uint8Array([1, 2]), new Uint8Array([3])], [7, 9]);

    expect(await archive.searchBlocks.bulkGet([9, 7, 8])).toEqual([
      new Uint8Array([3]),
      new Uint8Array([1, 2]),
      undefined,
    ]);
  });
});

const ENTITY = { type: 'place', names: [], roles: [], notes: '!', lexiconId: null } as const;
const NOTE = { clippings: ['c1'], tags: [] } as const;

describe('a locked archive that was altered on the disk', () => {
  it.each([
    ['a bit flipped', (store: IDBObjectStore) => changeRow(store, 'c1', flipBit)],
    [
      'a readable part changed',
      (store: IDBObjectStore) => changeRow(store, 'c1', (row) => ({ ...row, originalSha256: 'another' })),
    ],
    [
      'a readable part added',
      (store: IDBObjectStore) => changeRow(store, 'c1', (row) => ({ ...row, trashedAt: '2026-02-07T08:00:00.000Z' })),
    ],
    [
      'a row never sealed in its place',
      (store: IDBObjectStore) => changeRow(store, 'c1', () => ({ id: 'c1', title: 'forged' })),
    ],
  ])('refuses %s', async (_, change) => {
    const archive = await lockedWithWords();

    await tamper(archive.name, 'clippings', change);

    await expect(archive.clippings.get('c1')).rejects.toThrow('cannot be opened');
    await expect(archive.clippings.toArray()).rejects.toThrow('cannot be opened');
    await expect(archive.clippings.each(() => undefined)).rejects.toThrow('cannot be opened');
  });

  it('refuses rows that were exchanged, of a table with its keys inside and of one without', async () => {
    const archive = await openLocked();
    await archive.entities.bulkAdd(['a', 'b'].map((id) => ({ ...ENTITY, id })));
    await archive.searchBlocks.bulkPut(
      [1, 2, 3].map((byte) => new Uint8Array([byte])),
      [1, 2, 3],
    );

    await tamper(archive.name, 'entities', (store) => moveSealed(store, 'b', 'a'));
    await tamper(archive.name, 'searchBlocks', (store) => {
      copyRow(store, 3, 1, 1);
      copyRow(store, 3, 2, 3);
    });

    await expect(archive.entities.get('a')).rejects.toThrow('cannot be opened');
    expect((await archive.entities.get('b'))?.id).toBe('b');
    await expect(archive.searchBlocks.get(1)).rejects.toThrow('cannot be opened');
    await expect(archive.searchBlocks.get(2)).rejects.toThrow('cannot be opened');
  });

  it('does not open with another key', async () => {
    const { name } = await lockedWithWords();
    const other = new ArchiveDatabase(name, new ArchiveSeal(new Uint8Array(32)));

    await expect(other.clippings.toArray()).rejects.toThrow('cannot be opened');
  });

  it('is not taken for an open one', async () => {
    const { name } = await lockedWithWords();

    const [row] = await new ArchiveDatabase(name).clippings.toArray();

    expect(JSON.stringify(row)).not.toContain(TITLE);
  });
});

type RawRow = Record<string, unknown>;

function changeRow(store: IDBObjectStore, key: string, change: (row: RawRow) => RawRow): void {
  const request = store.get(key);
  request.onsuccess = () => store.put(change(request.result as RawRow));
}

function flipBit(row: RawRow): RawRow {
  const sealed = (row['sealed'] as Uint8Array).slice();
  sealed[40]! ^= 1;
  return { ...row, sealed };
}

/** What is sealed of one row put into the other, which stays what it is for the rest. */
function moveSealed(store: IDBObjectStore, from: string, to: string): void {
  const [source, target] = [store.get(from), store.get(to)];
  target.onsuccess = () => store.put({ ...(target.result as RawRow), sealed: (source.result as RawRow)['sealed'] });
}

/** A whole row put under the key of another, and made to say that it belongs there. */
function copyRow(store: IDBObjectStore, from: number, to: number, says: number): void {
  const source = store.get(from);
  source.onsuccess = () => store.put({ ...(source.result as RawRow), key: says }, to);
}

describe('a locked archive with rows that do not open', () => {
  /** Breaks a row where it is sealed. */
  const breakRow = (name: string, table: string, key: string) =>
    tamper(name, table, (store) => {
      const found = store.get(key);
      found.onsuccess = () => {
        const row = found.result as { readonly sealed: Uint8Array };
        row.sealed[row.sealed.length >> 1]! ^= 1;
        store.put(row);
      };
    });

  it('names each of them and the original, and makes the rows again from its journal', async () => {
    const archive = await lockedWithWords();
    await write(archive, [insertion('clippings', aClipping('c2')), insertion('texts', aText('c2'))]);
    await write(archive, [insertion('entities', anEntity('e2', ['Omar Tazi']))]);
    const rows = await rowsIn(archive);
    const [hash = ''] = await archive.originals.toCollection().primaryKeys();
    const broken = [
      ['clippings', 'c1'],
      ['texts', 'c1'],
      ['mentions', 'm1'],
      ['entities', 'e1'],
      ['originals', hash],
    ] as const;
    for (const [table, key] of broken) await breakRow(archive.name, table, key);

    const report = await verifyArchive(archive);

    expect([...report.wrongRows].sort()).toEqual(['clippings/c1', 'entities/e1', 'mentions/m1', 'texts/c1']);
    expect(report.problems.filter(({ kind }) => kind === 'original')).toMatchObject([
      { problem: 'missing', sha256: 'c2' },
      { problem: 'altered', sha256: hash },
    ]);
    expect(report.problems.some(({ kind }) => kind === 'unreadable')).toBe(false);
    expect(await rebuildRows(archive, report.wrongRows)).toBe(4);
    expect(await rowsIn(archive)).toEqual(rows);
    expect(await find(archive, 'zellidja')).toEqual(['c1']);
    expect((await verifyArchive(archive)).wrongRows).toEqual([]);
  });
});
