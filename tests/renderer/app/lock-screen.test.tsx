import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LockScreen } from '#renderer/app/lock-screen.tsx';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import { ArchiveDatabase, LOCKED_NAME, OPEN_NAME } from '#renderer/store/database.ts';
import { newLock, type ArchiveLock } from '#renderer/store/lock/archive-lock.ts';
import { keepLock } from '#renderer/store/lock/lock-state.ts';
import { lockArchive } from '#renderer/store/lock/move-archive.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { passphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import type { HostJournal } from '#shared/host.ts';
import type { Language } from '#shared/model/language.ts';
import { fillWithWords, WORDS } from '../store/seal/archive-of-words.ts';
import { wordsIn } from '../store/seal/support.ts';

const kept = vi.hoisted((): { journal: HostJournal | null } => ({ journal: null }));
vi.mock('#renderer/host/host.ts', () => ({
  host: {
    get journal() {
      return kept.journal;
    },
  },
}));

const PASSPHRASE = 'quatre mots bien choisis';

/** A profile whose archive is locked, or half locked. */
async function lockedProfile(state: 'locked' | 'filling'): Promise<ArchiveLock> {
  const archive = new ArchiveDatabase(OPEN_NAME);
  await fillWithWords(archive);
  archive.close();
  const { lock, dataKey } = newLock(await passphraseKey(PASSPHRASE, { logN: 4, r: 8, p: 1 }));
  if (state === 'locked') await lockArchive(dataKey, lock);
  else {
    const locked = new ArchiveDatabase(LOCKED_NAME, new ArchiveSeal(dataKey));
    await keepLock(locked, 'filling', lock);
    locked.close();
  }
  return lock;
}

beforeEach(async () => {
  for (const name of [OPEN_NAME, LOCKED_NAME]) await new ArchiveDatabase(name).delete();
});
afterEach(() => {
  cleanup();
  kept.journal = null;
});

/** A journal that nothing is to be asked of. */
const unreachable: HostJournal = {
  state: () => Promise.reject(new Error('not expected')),
  append: () => Promise.reject(new Error('not expected')),
  renew: () => Promise.reject(new Error('not expected')),
  read: () => Promise.reject(new Error('not expected')),
  original: () => Promise.reject(new Error('not expected')),
};

async function show(reason: 'locked' | 'half-locked', language: Language = 'en') {
  const lock = await lockedProfile(reason === 'locked' ? 'locked' : 'filling');
  await startTranslations(language);
  const onOpen = vi.fn();
  render(<LockScreen shut={{ reason, lock }} onOpen={onOpen} />);
  return { user: userEvent.setup(), onOpen };
}

describe('the lock screen', () => {
  it('asks for the passphrase at once, and says nothing of the archive', async () => {
    await show('locked');

    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
    expect(screen.getByRole('heading', { name: 'The archive is locked' })).toBeTruthy();
    expect(wordsIn(document.documentElement.outerHTML.toLowerCase(), WORDS)).toEqual([]);
  });

  it('says that a passphrase is wrong, and lets one try again', async () => {
    const { user, onOpen } = await show('locked');

    await user.type(screen.getByLabelText('Passphrase'), 'something else{Enter}');
    expect(await screen.findByText(/not the passphrase/)).toBeTruthy();
    expect(onOpen).not.toHaveBeenCalled();

    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Unlock' }));
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
  });

  it('says what to do where the journal beside the archive cannot be sealed', async () => {
    const { user, onOpen } = await show('locked');
    vi.spyOn(console, 'error').mockReturnValueOnce(undefined);
    kept.journal = {
      ...unreachable,
      state: () => Promise.resolve({ id: 'a', files: [], devices: [], lock: null }),
      renew: () => Promise.resolve({ kind: 'failed', code: 'ENOSPC' }),
    };

    await user.type(screen.getByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`);

    expect((await screen.findByText(/could not be written anew \(ENOSPC\)/)).textContent).toContain('free space');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('offers to leave an archive open whose locking was interrupted', async () => {
    const { user, onOpen } = await show('half-locked');
    expect(screen.getByText(/Locking was interrupted/)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Leave the archive open' }));

    await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce());
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(LOCKED_NAME);
    expect(await new ArchiveDatabase(OPEN_NAME).clippings.count()).toBe(1);
  });

  it.each(['ar', 'fr'] as const)('speaks %s', async (language) => {
    await show('locked', language);

    expect(screen.getByRole('heading').textContent).toMatch(language === 'ar' ? /مقفل/u : /verrouillée/u);
    expect(document.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });
});
