import './setup.ts';
import { vi } from 'vitest';
import type * as Actual from '#renderer/store/database.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';

/** Every archive of these tests is a locked one: the same tests hold for both. */
vi.mock('#renderer/store/database.ts', async (original) => {
  const actual = await original<typeof Actual>();
  const seal = new ArchiveSeal(new Uint8Array(32).fill(7));
  class LockedDatabase extends actual.ArchiveDatabase {
    constructor(name?: string) {
      super(name, seal);
    }
  }
  return { ...actual, ArchiveDatabase: LockedDatabase, database: new LockedDatabase() };
});
