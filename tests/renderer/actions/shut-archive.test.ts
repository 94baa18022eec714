import { bytesToHex } from '@noble/hashes/utils.js';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { journalFolder } from '#electron/journal/journal-folder.ts';
import { keepBackupKey, readLock } from '#renderer/actions/backup-lock.ts';
import { JournalCopy } from '#renderer/actions/journal-copy.ts';
import {
  exchangePassphrase,
  findShutArchive,
  unlockArchive,
  type ShutArchive,
} from '#renderer/actions/shut-archive.ts';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import { ArchiveDatabase, database, LOCKED_NAME, OPEN_NAME } from '#renderer/store/database.ts';
import { newLock, wrapDataKey, type ArchiveLock } from '#renderer/store/lock/archive-lock.ts';
import { keepLock } from '#renderer/store/lock/lock-state.ts';
import { lockArchive } from '#renderer/store/lock/move-archive.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { RenewalError, renewLines } from '#renderer/store/seal/renew-lines.ts';
import { notices } from '#renderer/ui/notices.ts';
import { passphraseKey, type PassphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import type { HostJournal, JournalRenewal } from '#shared/host.ts';
import { fillWithWords } from '../store/seal/archive-of-words.ts';

const kept = vi.hoisted((): { journal: HostJournal | null } => ({ journal: null }));
vi.mock('#renderer/host/host.ts', () => ({
  host: {
    get journal() {
      return kept.journal;
    },
  },
}));

const PASSPHRASE = 'quatre mots bien choisis';
const CHEAP = { logN: 4, r: 8, p: 1 };

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-unlocking-'));
  database.close();
  for (const name of [OPEN_NAME, LOCKED_NAME]) await new ArchiveDatabase(name).delete();
  await startTranslations('en');
  notices.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

interface LockedProfile {
  readonly shut: ShutArchive;
  readonly journal: HostJournal;
  /** What is to stand beside the journal, and the same key behind another passphrase. */
  readonly own: string;
  readonly other: string;
}

/** A profile whose archive is locked, with a journal beside it that is open still, or sealed behind another passphrase. */
async function lockedProfile(state: 'open' | 'other-passphrase'): Promise<LockedProfile> {
  const archive = new ArchiveDatabase(OPEN_NAME);
  await fillWithWords(archive);
  const journal = journalFolder(path.join(folder, 'journal'));
  await new JournalCopy(archive, journal).copied();
  archive.close();
  const { lock, dataKey } = newLock(await passphraseKey(PASSPHRASE, CHEAP));
  await lockArchive(dataKey, lock);
  const other = JSON.stringify(wrapDataKey(dataKey, await passphraseKey('une autre phrase', CHEAP)));
  if (state === 'other-passphrase') await renewLines(journal, await journal.state(), new ArchiveSeal(dataKey), other);
  return { shut: { reason: 'locked', lock }, journal, own: textOf(lock), other };
}

const textOf = (lock: ArchiveLock) => JSON.stringify(lock);

/** The same journal on a disk that refuses one kind of writing. */
function refusing(journal: HostJournal, step: JournalRenewal['step']): HostJournal {
  return {
    ...journal,
    renew: (renewal) =>
      renewal.step === step ? Promise.resolve({ kind: 'failed', code: 'ENOSPC' }) : journal.renew(renewal),
  };
}

/** Of the archive as it is opened after the lock screen. */
const clippingCount = async () => (await database.open()).table('clippings').count();

const told = () => notices.visibleToasts.map(({ content }) => content);

describe('an archive that is being unlocked', () => {
  it('is found locked, without a look at the journal beside it', async () => {
    const { shut, journal } = await lockedProfile('other-passphrase');
    const state = vi.fn(() => journal.state());
    kept.journal = { ...journal, state };

    expect(await findShutArchive()).toEqual({ shut });
    expect(state).not.toHaveBeenCalled();
  });

  it('puts its own passphrase before the journal beside it', async () => {
    const { shut, journal, own } = await lockedProfile('other-passphrase');
    kept.journal = journal;

    expect(await unlockArchive(shut, PASSPHRASE)).toBe('unlocked');

    expect((await journal.state()).lock).toBe(own);
    expect(told()).toEqual([]);
  });

  it('opens where the journal keeps another passphrase, and says so', async () => {
    const { shut, journal, own, other } = await lockedProfile('other-passphrase');
    kept.journal = refusing(journal, 'lock');
    vi.spyOn(console, 'error').mockReturnValueOnce(undefined);

    expect(await unlockArchive(shut, PASSPHRASE)).toBe('unlocked');

    expect(await clippingCount()).toBe(1);
    expect((await journal.state()).lock).toBe(other);
    expect(told()).toMatchObject([{ kind: 'problem', text: expect.stringContaining('(ENOSPC)') as string }]);

    kept.journal = journal;
    expect(await unlockArchive(shut, PASSPHRASE)).toBe('unlocked');
    expect((await journal.state()).lock).toBe(own);
    expect(told()).toHaveLength(1);
  });

  it('stays shut while the journal beside it cannot be sealed', async () => {
    const { shut, journal, own } = await lockedProfile('open');
    kept.journal = refusing(journal, 'finish');

    await expect(unlockArchive(shut, PASSPHRASE)).rejects.toThrow(RenewalError);
    expect((await journal.state()).lock).toBeNull();

    kept.journal = journal;
    expect(await unlockArchive(shut, PASSPHRASE)).toBe('unlocked');
    expect((await journal.state()).lock).toBe(own);
    expect(await clippingCount()).toBe(1);
  });

  it('opens where the journal beside it cannot be looked into', async () => {
    const { shut, journal } = await lockedProfile('other-passphrase');
    kept.journal = { ...journal, state: () => Promise.reject(new Error('EACCES')) };
    vi.spyOn(console, 'error').mockReturnValueOnce(undefined);

    expect(await unlockArchive(shut, PASSPHRASE)).toBe('unlocked');

    expect(await clippingCount()).toBe(1);
  });

  it.each(['half-locked', 'journal'] as const)(
    'locks its backups with its passphrase where locking it is still to be finished: %s',
    async (reason) => {
      const { lock, dataKey } = newLock(await passphraseKey(PASSPHRASE, CHEAP));
      const archive = new ArchiveDatabase(OPEN_NAME);
      await fillWithWords(archive);
      archive.close();
      const locked = new ArchiveDatabase(LOCKED_NAME, new ArchiveSeal(dataKey));
      if (reason === 'half-locked') await keepLock(locked, 'filling', lock);
      locked.close();
      kept.journal = null;

      expect(await unlockArchive({ reason, lock }, PASSPHRASE)).toBe('unlocked');

      expect(await clippingCount()).toBe(1);
      const backups = await readLock();
      expect(backups?.bytes).toEqual((await passphraseKey(PASSPHRASE, CHEAP, backups?.salt)).bytes);
    },
  );

  it('leaves backups the passphrase that was set for them', async () => {
    const { lock } = newLock(await passphraseKey(PASSPHRASE, CHEAP));
    const archive = new ArchiveDatabase(OPEN_NAME);
    const own = await passphraseKey('celle des copies', CHEAP);
    const text = { ...own.cost, salt: bytesToHex(own.salt), key: bytesToHex(own.bytes) };
    await archive.settings.put({ key: 'backup-lock', value: JSON.stringify(text) });
    archive.close();
    kept.journal = null;

    expect(await unlockArchive({ reason: 'half-locked', lock }, PASSPHRASE)).toBe('unlocked');

    await database.open();
    expect((await readLock())?.bytes).toEqual(own.bytes);
  });
});

describe('another passphrase for the archive', () => {
  async function unlockedWith(own: PassphraseKey | null): Promise<void> {
    const { lock } = newLock(await passphraseKey(PASSPHRASE, CHEAP));
    const archive = new ArchiveDatabase(OPEN_NAME);
    if (own) await keepBackupKey(archive, own);
    else await fillWithWords(archive);
    archive.close();
    kept.journal = null;
    await unlockArchive({ reason: 'half-locked', lock }, PASSPHRASE);
    await database.open();
  }

  it('is that of new backups too, where they had the former', async () => {
    await unlockedWith(null);

    await exchangePassphrase('cinq autres mots bien choisis');

    const backups = await readLock();
    const expected = await passphraseKey('cinq autres mots bien choisis', backups?.cost, backups?.salt);
    expect(backups?.bytes).toEqual(expected.bytes);
  });

  it('leaves backups the one that was set for them', async () => {
    const own = await passphraseKey('celle des copies', CHEAP);
    await unlockedWith(own);

    await exchangePassphrase('cinq autres mots bien choisis');

    expect((await readLock())?.bytes).toEqual(own.bytes);
  });
});
