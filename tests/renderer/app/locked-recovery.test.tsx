import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { journalFolder } from '#electron/journal/journal-folder.ts';
import { ArchiveDatabase, LOCKED_NAME, OPEN_NAME } from '#renderer/store/database.ts';
import { JournalCopy } from '#renderer/actions/journal-copy.ts';
import { newLock, openLock, type ArchiveLock } from '#renderer/store/lock/archive-lock.ts';
import { lockArchive } from '#renderer/store/lock/move-archive.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { renewLines } from '#renderer/store/seal/renew-lines.ts';
import { verifyArchive } from '#renderer/store/verify-archive.ts';
import { passphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { insertion } from '#shared/model/patches.ts';
import type { Row } from '#shared/model/change.ts';
import { anEntity } from '../../shared/change/support/rows.ts';
import { fillWithWords } from '../store/seal/archive-of-words.ts';
import { tamper } from '../store/seal/support.ts';
import { rowsIn, write } from '../store/support.ts';
import { bundleOf, chooseFile } from '../support/colleague.ts';
import { pageDatabase, startApp } from '../support/start-app.ts';

const PASSPHRASE = 'quatre mots bien choisis';
/** Little enough to try a passphrase often. */
const CHEAP = { logN: 4, r: 8, p: 1 };
const CHANGES = 5;

let folder: string;
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'qosasa-locked-')), 'journal');
  for (const name of [OPEN_NAME, LOCKED_NAME]) await new ArchiveDatabase(name).delete();
});
afterEach(async () => {
  // What the page has open would keep the next test from deleting it.
  (await pageDatabase()).close();
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

interface Profile {
  readonly lock: ArchiveLock;
  readonly dataKey: Uint8Array;
  readonly rows: Record<string, Row>;
}

/** A locked archive with its sealed journal beside it. */
async function lockedProfile(passphrase = PASSPHRASE): Promise<Profile> {
  const archive = new ArchiveDatabase(OPEN_NAME);
  await archive.settings.put({ key: 'device', value: 'aaaaaaaa' });
  await fillWithWords(archive);
  await archive.settings.put({ key: 'language', value: 'en' });
  for (let count = 1; count < CHANGES; count += 1)
    await write(archive, [insertion('entities', anEntity(`e-${count}`))]);
  const journal = journalFolder(folder);
  await new JournalCopy(archive, journal).copied();
  const rows = await rowsIn(archive);
  archive.close();
  const { lock, dataKey } = newLock(await passphraseKey(passphrase, CHEAP));
  await lockArchive(dataKey, lock);
  await renewLines(journal, await journal.state(), new ArchiveSeal(dataKey), JSON.stringify(lock));
  return { lock, dataKey, rows };
}

const start = () => startApp({ journal: journalFolder(folder) });
const user = userEvent.setup();

async function enter(passphrase = PASSPHRASE): Promise<void> {
  const field = await screen.findByLabelText('Passphrase');
  await user.clear(field);
  await user.type(field, `${passphrase}{Enter}`);
}

async function bringBack(): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Bring the archive back' }));
  await user.click(await screen.findByRole('button', { name: 'Open the archive' }));
  await screen.findByText('the archive is open');
}

/** Looks, as the next start would, whether all of it stands, sealed, behind the same passphrase. */
async function expectWhole({ rows }: Pick<Profile, 'rows'>): Promise<void> {
  (await pageDatabase()).close();
  await start();
  await enter();
  await screen.findByText('the archive is open');
  const database = await pageDatabase();
  expect(database.name).toBe(LOCKED_NAME);
  expect(await rowsIn(database)).toEqual(rows);
  expect((await verifyArchive(database)).problemCount).toBe(0);
  expect(await database.originals.count()).toBe(1);
}

const lockedRows = async () => {
  const counts = new Map<string, number>();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(LOCKED_NAME);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
  for (const table of database.objectStoreNames) {
    const request = database.transaction(table).objectStore(table).count();
    await new Promise((resolve) => (request.onsuccess = resolve));
    counts.set(table, request.result);
  }
  database.close();
  return counts;
};

/** Breaks one byte of a sealed row; the n-th of its table, from the end where it is negative. */
function flip(table: string, n: number): Promise<void> {
  return tamper(LOCKED_NAME, table, (store) => {
    const all = store.getAll();
    all.onsuccess = () => {
      const row = (all.result as { sealed: Uint8Array }[]).at(n);
      if (!row) throw new Error(`${table} has no row ${n}`);
      row.sealed[row.sealed.length >> 1]! ^= 1;
      store.put(row);
    };
  });
}

describe('a locked archive whose database is gone', () => {
  it('asks for the passphrase, says what was found, and comes back to the last Change, locked', async () => {
    const profile = await lockedProfile();
    await new ArchiveDatabase(LOCKED_NAME).delete();

    await start();
    await screen.findByText(/journal kept beside the profile is locked/);
    await enter();
    await screen.findByText(new RegExp(`${CHANGES} changes`));
    await bringBack();

    await expectWhole(profile);
  });

  it('takes no other passphrase, says so, and leaves the journal as it is', async () => {
    const profile = await lockedProfile();
    await new ArchiveDatabase(LOCKED_NAME).delete();
    const before = readdirSync(folder).map((name) => [name, statOf(name)]);

    await start();
    await enter('something else altogether');

    await screen.findByText(/not the passphrase/);
    expect(readdirSync(folder).map((name) => [name, statOf(name)])).toEqual(before);
    await enter();
    await bringBack();
    await expectWhole(profile);
  });
});

function statOf(name: string): string {
  return name === 'originals' ? '' : readFileSync(path.join(folder, name), 'latin1');
}

describe('a locked archive that lacks its end', () => {
  it('is filled up from the journal', async () => {
    const profile = await lockedProfile();
    const archive = new ArchiveDatabase(LOCKED_NAME, new ArchiveSeal(profile.dataKey));
    const last = (await archive.journal.orderBy('at').last())!;
    await archive.journal.delete(last.id);
    await archive.patches.delete(last.id);
    await archive.entities.delete(`e-${CHANGES - 1}`);
    archive.close();

    await start();
    await enter();
    await screen.findByText(/Found in the journal: 1 change,/);
    await bringBack();

    const database = await pageDatabase();
    expect(await rowsIn(database)).toEqual(profile.rows);
  });
});

describe('a locked archive with rows that no longer open', () => {
  it.each([
    ['clippings', 0],
    ['texts', 0],
    ['journal', 0],
    ['patches', -1],
    ['originals', 0],
    ['entities', -1],
    ['devices', 0],
    ['settings', 0],
  ])('comes back whole where one of %s is broken', async (table, n) => {
    const profile = await lockedProfile();
    await flip(table, n);

    await start();
    await enter();
    await screen.findByRole('heading', { name: 'The archive cannot be read any more' });
    await bringBack();

    await expectWhole(profile);
  });

  it('keeps what it has besides the journal, and can still be read', async () => {
    const profile = await lockedProfile();
    const archive = new ArchiveDatabase(LOCKED_NAME, new ArchiveSeal(profile.dataKey));
    await write(archive, [insertion('entities', anEntity('unwritten'))]);
    const rows = await rowsIn(archive);
    archive.close();
    await flip('originals', 0);
    await flip('settings', 0);

    await start();
    await enter();
    await bringBack();

    await expectWhole({ rows });
  });

  it('opens where one in the middle is broken, and the check of the archive brings that one back', async () => {
    const profile = await lockedProfile();
    await flip('entities', 2);

    await start();
    await enter();
    await screen.findByText('the archive is open');
    const { rebuildArchive, remedyFor, verify } = await import('#renderer/actions/verify.ts');
    const report = await verify(() => undefined);
    expect(report.problems).toEqual([{ kind: 'row', key: 'entities/e-3', title: 'e-3' }]);
    expect(remedyFor(report)).toBe('rows');
    await rebuildArchive(report, () => undefined);

    await expectWhole(profile);
  });

  it('comes back from a backup where there is no journal, with what still opens, and stays locked', async () => {
    const profile = await lockedProfile();
    const archive = new ArchiveDatabase(LOCKED_NAME, new ArchiveSeal(profile.dataKey));
    const backup = await bundleOf(archive);
    await write(archive, [insertion('entities', anEntity('later'))]);
    const rows = await rowsIn(archive);
    archive.close();
    rmSync(folder, { recursive: true });
    await flip('texts', 0);

    await start();
    await enter();
    await screen.findByText(/No journal was found beside it/);
    await chooseFile(user, backup);
    await user.click(await screen.findByRole('button', { name: 'Open the archive' }));
    await screen.findByText('the archive is open');

    await expectWhole({ rows });
  });

  it('goes on to the recovery where the lock was being taken off', async () => {
    const profile = await lockedProfile();
    await tamper(LOCKED_NAME, 'settings', (store) => {
      store.put({ key: 'lock', value: JSON.stringify({ state: 'leaving', lock: profile.lock }) });
    });
    await flip('texts', 0);

    await start();
    await enter();
    await bringBack();

    await expectWhole(profile);
  });
});

describe('a locked archive whose lock is broken', () => {
  it.each([
    ['gone', null],
    ['no JSON any more', '{"state":"locked","lo'],
    ['of another shape', '{"state":"locked","lock":{}}'],
  ])('opens with the copy beside the journal where its own is %s', async (_, value) => {
    const profile = await lockedProfile();
    await tamper(LOCKED_NAME, 'settings', (store) => {
      if (value === null) store.delete('lock');
      else store.put({ key: 'lock', value });
    });

    await start();
    await enter('something else altogether');
    await screen.findByText(/not the passphrase/);
    await enter();
    await screen.findByText('the archive is open');

    await expectWhole(profile);
  });

  it('opens with the copy beside the journal where a letter of its own was altered', async () => {
    const profile = await lockedProfile();
    const altered = { ...profile.lock, salt: profile.lock.salt.replace(/^../, (two) => (two === '00' ? '01' : '00')) };
    await tamper(LOCKED_NAME, 'settings', (store) => {
      store.put({ key: 'lock', value: JSON.stringify({ state: 'locked', lock: altered }) });
    });

    await start();
    await enter();
    await screen.findByText('the archive is open');

    await expectWhole(profile);
  });

  it('says so where there is no copy, deletes nothing, and offers the backups', async () => {
    await lockedProfile();
    rmSync(folder, { recursive: true });
    await tamper(LOCKED_NAME, 'settings', (store) => void store.delete('lock'));
    const before = await lockedRows();

    await start();
    await screen.findByRole('heading', { name: 'The archive’s lock cannot be read any more' });
    expect(screen.getByRole('button', { name: 'Restore the archive from a file…' })).toBeTruthy();

    expect(await lockedRows()).toEqual(before);
  });

  it('opens with that copy too where the database itself cannot be read, and is made anew', async () => {
    const profile = await lockedProfile();
    const open = indexedDB.open.bind(indexedDB);
    const broken = vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name !== LOCKED_NAME) return open(name, version);
      const request = { error: new Error('Internal error opening backing store') } as unknown as IDBOpenDBRequest;
      const event = { target: request, preventDefault: () => undefined, stopPropagation: () => undefined };
      queueMicrotask(() => void request.onerror?.(event as unknown as Event));
      return request;
    });

    await start();
    await screen.findByText(/own lock cannot be read any more/);
    await enter();
    await screen.findByRole('heading', { name: 'The archive cannot be read any more' });
    broken.mockRestore();
    await bringBack();

    await expectWhole(profile);
  });

  it('is not opened with the lock of a journal that is another archive’s', async () => {
    const profile = await lockedProfile();
    const other = newLock(await passphraseKey('une tout autre phrase', CHEAP));
    writeFileSync(path.join(folder, 'journal-lock.json'), JSON.stringify(other.lock));

    await start();
    await enter('une tout autre phrase');
    await screen.findByText(/not the passphrase/);

    expect((await lockedRows()).get('clippings')).toBe(1);
    expect(await openLock(profile.lock, PASSPHRASE)).not.toBeNull();
  });
});

describe('a sealed journal whose lock is broken, with no archive left', () => {
  it('is not taken for an empty one: it is said, and it stays where it is', async () => {
    await lockedProfile();
    await new ArchiveDatabase(LOCKED_NAME).delete();
    writeFileSync(path.join(folder, 'journal-lock.json'), '{"version":1,');
    const before = readdirSync(folder);

    await start();
    await screen.findByRole('heading', { name: 'The archive’s lock cannot be read any more' });

    expect(screen.queryByRole('button', { name: 'Bring the archive back' })).toBeNull();
    expect(readdirSync(folder)).toEqual(before);
  });

  it('is put aside where somebody begins without it', async () => {
    await lockedProfile();
    await new ArchiveDatabase(LOCKED_NAME).delete();
    writeFileSync(path.join(folder, 'journal-lock.json'), '{"version":1,');

    await start();
    await user.click(await screen.findByRole('button', { name: /Go on without it/ }));
    await screen.findByText('the archive is open');

    expect(readdirSync(path.dirname(folder)).filter((name) => name.startsWith('journal-'))).toHaveLength(1);
  });
});

describe('a sealed journal with lines that are not its own', () => {
  it('names them, and is begun anew from the archive when asked to, so that they are not found at every start', async () => {
    const profile = await lockedProfile();
    const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
    const file = path.join(folder, name);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const foreign = lines[0]!.replace(/"at":"\d/, '"at":"1').replace(/"sealed":"..../, '"sealed":"AAAA');
    writeFileSync(file, `${lines.join('\n')}\n${foreign}\n{"actor":""}\n`);
    await new ArchiveDatabase(LOCKED_NAME).delete();

    await start();
    await enter();
    await user.click(await screen.findByRole('button', { name: 'Bring the archive back' }));
    await screen.findByText(/line 6: cannot be read/);
    expect(screen.getByText(/line 7: stands open in a locked journal/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Begin the journal anew/ }));
    await screen.findByText('the archive is open');

    await expectWhole(profile);
    const aside = readdirSync(path.dirname(folder)).filter((other) => other.startsWith('journal-'));
    expect(readFileSync(path.join(path.dirname(folder), aside[0] ?? '', name), 'utf8')).toContain(foreign);
  });
});

describe('a locked archive beside a journal that was locked with another key', () => {
  it('leaves that journal its lock, says so, and puts it aside when asked to', async () => {
    await lockedProfile();
    const other = newLock(await passphraseKey('une tout autre phrase', CHEAP));
    const journal = journalFolder(folder);
    const profileSeal = await openLock(JSON.parse((await journal.state()).lock ?? '') as ArchiveLock, PASSPHRASE);
    await renewLines(journal, await journal.state(), new ArchiveSeal(profileSeal!.dataKey), null);
    await renewLines(journal, await journal.state(), new ArchiveSeal(other.dataKey), JSON.stringify(other.lock));

    await start();
    await enter();
    await screen.findByText(/locked with another key/);
    expect((await journalFolder(folder).state()).lock).toBe(JSON.stringify(other.lock));

    await user.click(screen.getByRole('button', { name: /put aside/ }));
    await screen.findByText('the archive is open');
    const aside = readdirSync(path.dirname(folder)).find((name) => name.startsWith('journal-'));
    expect(readFileSync(path.join(path.dirname(folder), aside ?? '', 'journal-lock.json'), 'utf8')).toBe(
      JSON.stringify(other.lock),
    );
  });
});
