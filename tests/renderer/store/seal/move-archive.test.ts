import { v4 as randomId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { newLock, openLock, wrapDataKey } from '#renderer/store/lock/archive-lock.ts';
import { findArchive, lockArchive, stayOpen, unlockForGood } from '#renderer/store/lock/move-archive.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { encodeRow } from '#renderer/store/seal/row-codec.ts';
import { verifyArchive } from '#renderer/store/verify-archive.ts';
import { passphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { fillWithWords, find, WORDS } from './archive-of-words.ts';
import { readableOnDisk, wordsIn } from './support.ts';

/** Little enough to try a passphrase often. */
const CHEAP = { logN: 4, r: 8, p: 1 };
const nothing = () => Promise.resolve();

async function aLock() {
  return newLock(await passphraseKey('quatre mots bien choisis', CHEAP));
}

async function profile() {
  const places = { open: `test-open-${randomId()}`, locked: `test-locked-${randomId()}` };
  const archive = new ArchiveDatabase(places.open);
  await fillWithWords(archive);
  const rows = await allRows(archive);
  archive.close();
  return { places, rows };
}

/** Every row of every table, but for the lock's own. */
async function allRows(archive: ArchiveDatabase): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for (const table of archive.tables) {
    const keys = await table.toCollection().primaryKeys();
    for (const [index, row] of (await table.bulkGet(keys)).entries()) {
      const key = String(keys[index]);
      if (table.name !== 'settings' || key !== 'lock') rows.set(`${table.name}/${key}`, encodeRow(row).join());
    }
  }
  return rows;
}

async function exists(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some((known) => known.name === name);
}

describe('a lock', () => {
  it('opens with its passphrase, however the keyboard writes it, and with no other', async () => {
    const { lock, dataKey } = newLock(await passphraseKey('Éléphant à la mer', CHEAP));

    expect((await openLock(lock, 'Éléphant à la mer'.normalize('NFD')))?.dataKey).toEqual(dataKey);
    expect(await openLock(lock, 'éléphant à la mer')).toBeNull();
    expect(await openLock({ ...lock, salt: '00'.repeat(16) }, 'Éléphant à la mer')).toBeNull();
    expect(await openLock({ ...lock, logN: 29 }, 'Éléphant à la mer')).toBeNull();
  });

  it('keeps its data key when the passphrase changes', async () => {
    const { dataKey } = await aLock();

    const lock = wrapDataKey(dataKey, await passphraseKey('une autre phrase', CHEAP));

    expect((await openLock(lock, 'une autre phrase'))?.dataKey).toEqual(dataKey);
    expect(await openLock(lock, 'quatre mots bien choisis')).toBeNull();
  });
});

describe('locking the archive', () => {
  it('takes every row along, leaves no open database, and can be taken back', async () => {
    const { places, rows } = await profile();
    const { lock, dataKey } = await aLock();

    await lockArchive(dataKey, lock, undefined, places);

    expect(await findArchive(places)).toEqual({ kind: 'locked', lock });
    expect(await exists(places.open)).toBe(false);
    expect(wordsIn(await readableOnDisk(places.locked), WORDS)).toEqual([]);
    const locked = new ArchiveDatabase(places.locked, new ArchiveSeal(dataKey));
    expect(await allRows(locked)).toEqual(rows);
    expect(await find(locked, 'zellidja')).toEqual(['c1']);
    locked.close();

    await unlockForGood(dataKey, lock, nothing, undefined, places);

    expect(await findArchive(places)).toEqual({ kind: 'open' });
    expect(await exists(places.locked)).toBe(false);
    const open = new ArchiveDatabase(places.open);
    expect(await allRows(open)).toEqual(rows);
    expect((await verifyArchive(open)).problemCount).toBe(0);
  });

  it('that was broken off can be given up: nothing has happened', async () => {
    const { places, rows } = await profile();
    const { lock, dataKey } = await aLock();
    await expect(lockArchive(dataKey, lock, breakAfter(3), places)).rejects.toThrow('broken off');
    expect(await findArchive(places)).toEqual({ kind: 'half-locked', lock });

    await stayOpen(places);

    expect(await findArchive(places)).toEqual({ kind: 'open' });
    expect(await allRows(new ArchiveDatabase(places.open))).toEqual(rows);
  });

  it('goes on after being broken off at any step, in both directions, and loses no row', async () => {
    const { places, rows } = await profile();
    const { lock, dataKey } = await aLock();

    const there = await inSteps((onProgress) => lockArchive(dataKey, lock, onProgress, places));
    expect(await findArchive(places)).toEqual({ kind: 'locked', lock });
    const back = await inSteps((onProgress) => unlockForGood(dataKey, lock, nothing, onProgress, places));

    expect(await findArchive(places)).toEqual({ kind: 'open' });
    expect(await allRows(new ArchiveDatabase(places.open))).toEqual(rows);
    expect(there).toBeGreaterThan(7);
    expect(back).toBeGreaterThan(7);
  });

  it('is finished at the next start where only the deleting was left', async () => {
    const { places, rows } = await profile();
    const { lock, dataKey } = await aLock();
    await lockArchive(dataKey, lock, undefined, places);
    // As if the open one could not be deleted: it is there again.
    const left = new ArchiveDatabase(places.open);
    await fillWithWords(left);
    left.close();

    expect(await findArchive(places)).toEqual({ kind: 'locked', lock });
    expect(await exists(places.open)).toBe(false);
    expect(await allRows(new ArchiveDatabase(places.locked, new ArchiveSeal(dataKey)))).toEqual(rows);
  });

  it('keeps the archive locked where its journal could not be opened', async () => {
    const { places } = await profile();
    const { lock, dataKey } = await aLock();
    await lockArchive(dataKey, lock, undefined, places);

    const refused = unlockForGood(dataKey, lock, () => Promise.reject(new Error('no disk')), undefined, places);

    await expect(refused).rejects.toThrow('no disk');
    expect(await findArchive(places)).toEqual({ kind: 'locked', lock });
  });
});

type OnProgress = () => void;

function breakAfter(steps: number): OnProgress {
  let left = steps;
  return () => {
    left -= 1;
    if (left < 0) throw new Error('broken off');
  };
}

/** Does a task again and again, broken off at its first step, its second … until it comes to its end. */
async function inSteps(task: (onProgress: OnProgress) => Promise<void>): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      await task(breakAfter(1));
      return tries;
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'broken off') throw error;
    }
  }
}
