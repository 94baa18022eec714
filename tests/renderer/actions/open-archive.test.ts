import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { v4 as randomId } from 'uuid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { journalFolder } from '#electron/journal/journal-folder.ts';
import { JournalCopy } from '#renderer/actions/journal-copy.ts';
import { openArchive } from '#renderer/actions/open-archive.ts';
import { findShutArchive } from '#renderer/actions/shut-archive.ts';
import { commitChange } from '#renderer/store/commit-change.ts';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import type { HostJournal } from '#shared/host.ts';
import { insertion } from '#shared/model/patches.ts';
import { anEntity } from '../../shared/change/support/rows.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';

const kept = vi.hoisted((): { journal: HostJournal | null } => ({ journal: null }));
vi.mock('#renderer/host/host.ts', () => ({
  host: {
    get journal() {
      return kept.journal;
    },
    backups: null,
  },
}));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-opening-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The journal of an archive that is gone. */
async function journalOfAnother(): Promise<HostJournal> {
  const journal = journalFolder(path.join(folder, 'journal'));
  const another = new ArchiveDatabase(`test-${randomId()}`);
  const label = { name: 'add-entity', params: {} };
  const patches = [insertion('entities', anEntity('e1', ['Tanouir']))];
  await commitChange(another, { label, plan: () => Promise.resolve(patches) });
  await new JournalCopy(another, journal).copied();
  return journal;
}

describe('the start', () => {
  useFreshArchive();

  it('looks once into the journal beside the profile, and finds what the archive has lost', async () => {
    const other = await journalOfAnother();
    const state = vi.fn(() => other.state());
    kept.journal = { ...other, state };

    const { shut, journal } = await findShutArchive();
    const opening = await openArchive({ journal });

    expect(shut).toBeNull();
    expect(opening).toMatchObject({ kind: 'lost', isEmpty: true, found: { changes: 1 } });
    expect(state).toHaveBeenCalledOnce();
  });

  it('looks again where it is not told what the journal holds', async () => {
    kept.journal = await journalOfAnother();

    expect(await openArchive()).toMatchObject({ kind: 'lost', found: { changes: 1 } });
  });

  it('opens an archive whose journal cannot be read', async () => {
    const other = await journalOfAnother();
    vi.spyOn(console, 'error').mockReturnValueOnce(undefined);
    kept.journal = { ...other, state: () => Promise.reject(new Error('EACCES')) };

    const found = await findShutArchive();

    expect(found).toEqual({ shut: null, journal: null });
    expect(await openArchive(found)).toEqual({ kind: 'ready' });
  });
});
