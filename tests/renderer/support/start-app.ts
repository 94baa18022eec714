import { cleanup } from '@testing-library/react';
import { vi } from 'vitest';
import type { Host, HostBackups, HostJournal } from '#shared/host.ts';

/** What lies beside the profile; null where this host keeps none of it. */
export interface Beside {
  readonly journal: HostJournal | null;
  readonly backups?: HostBackups | null;
}

/**
 * Starts the page anew, as after its window was opened: nothing is left in the memory, everything on the disk. What is
 * behind the first screens is one word.
 */
export async function startApp({ journal, backups = null }: Beside): Promise<void> {
  cleanup();
  document.body.innerHTML = '<div id="root"></div>';
  giveStorage();
  vi.resetModules();
  const host: Partial<Host> = {
    journal,
    backups,
    info: () => Promise.resolve({ kind: 'browser', version: 'test', preferredLanguages: ['en'] } as never),
    setLanguage: () => Promise.resolve(),
  };
  vi.doMock('#renderer/host/host.ts', () => ({ host }));
  vi.doMock('#renderer/app/app.tsx', () => ({ App: () => 'the archive is open' }));
  vi.doMock('#renderer/workers/archive.ts', async () => {
    const { createArchiveService } = await import('#renderer/workers/archive-service.ts');
    const { database } = await import('#renderer/store/database.ts');
    return { archiveWorker: createArchiveService(database) };
  });
  vi.doMock('#renderer/workers/bundles.ts', async () => {
    const { createBundleService } = await import('#renderer/workers/bundle-service.ts');
    const { database } = await import('#renderer/store/database.ts');
    return { bundles: () => createBundleService(database) };
  });
  vi.doMock('#renderer/workers/search.ts', () => ({ loadSearch: () => undefined, search: () => undefined }));
  await import('#renderer/app/main.tsx');
}

/** The page as it stands: what it holds on the disk, and with which key. */
export async function pageDatabase() {
  const { database } = await import('#renderer/store/database.ts');
  return database;
}

function giveStorage(): void {
  const locks = { request: () => new Promise(() => undefined), query: () => Promise.resolve({ held: [] }) };
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  Object.defineProperty(navigator, 'storage', { value: { persist: () => Promise.resolve(true) }, configurable: true });
}
