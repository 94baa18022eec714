import { describe, expect, it, vi } from 'vitest';
import { JournalCopy, JournalCopyError } from '#renderer/actions/journal-copy.ts';
import { commitChange } from '#renderer/store/commit-change.ts';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { restoreJournal } from '#renderer/store/restore-journal.ts';
import { verifyArchive } from '#renderer/store/verify-archive.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import { journalLine } from '#shared/change/journal-line.ts';
import type { HostJournal, JournalAddition } from '#shared/host.ts';
import { insertion } from '#shared/model/patches.ts';
import { sha256 } from '#shared/text/sha256.ts';
import { aClipping, anEntity, aText } from '../../shared/change/support/rows.ts';
import { changeOf, journalOf, openLaptop, revert, rowsIn, takeIn, write } from './support.ts';

/** A folder of journal files in the memory: what it was told last stays when it refuses. */
class Folder implements HostJournal {
  readonly files = new Map<string, string>();
  readonly originals = new Map<string, Uint8Array>();
  refusal: string | null = null;
  appended = 0;

  state() {
    const devices = new Map<string, string[]>();
    for (const line of [...this.files.values()].flatMap((text) => text.split('\n'))) {
      const { at = '', device = '' } = /"at":"(?<at>[^"]+)","device":"(?<device>[^"]+)"/.exec(line)?.groups ?? {};
      if (at !== '') devices.set(device, [...(devices.get(device) ?? []), at]);
    }
    return Promise.resolve({
      id: 'folder',
      files: [...this.files].map(([name, text]) => ({ name, size: new TextEncoder().encode(text).length })),
      devices: [...devices].map(([device, readings]) => ({ device, readings })),
      lock: null,
    });
  }

  append({ lines, originals }: JournalAddition) {
    if (this.refusal !== null) return Promise.resolve({ kind: 'failed' as const, code: this.refusal });
    this.appended += 1;
    for (const { sha256: hash, bytes } of originals) this.originals.set(hash, bytes);
    for (const { device, line } of lines) this.files.set(device, `${this.files.get(device) ?? ''}${line}\n`);
    return Promise.resolve({ kind: 'written' as const });
  }

  renew() {
    return Promise.resolve({ kind: 'failed' as const, code: 'ENOSYS' });
  }

  read({ file, offset }: { readonly file: string; readonly offset: number }) {
    // Small pieces, so that lines and letters are cut anywhere.
    return Promise.resolve(new TextEncoder().encode(this.files.get(file) ?? '').slice(offset, offset + 777));
  }

  original(hash: string) {
    return Promise.resolve(this.originals.get(hash) ?? null);
  }
}

async function importClipping(archive: ArchiveDatabase, id: string): Promise<void> {
  const bytes = new TextEncoder().encode(`أصل ${id}`);
  const hash = sha256(bytes);
  await commitChange(archive, {
    label: { name: 'import', params: { count: 1 } },
    originals: [{ sha256: hash, bytes }],
    plan: () =>
      Promise.resolve([insertion('clippings', aClipping(id, { originalSha256: hash })), insertion('texts', aText(id))]),
  });
}

/** A laptop with some work on it, a colleague's too, all of it in the folder. */
async function busyLaptop(folder: Folder): Promise<ArchiveDatabase> {
  const [archive, other] = [await openLaptop('A'), await openLaptop('B')];
  const copy = new JournalCopy(archive, folder);
  for (const id of ['c1', 'c2', 'c3']) await importClipping(archive, id);
  await copy.copied();
  await write(other, [insertion('entities', anEntity('e'))]);
  await takeIn(archive, other);
  await write(archive, [insertion('entities', anEntity('f'))]);
  await revert(archive, 'undo');
  await copy.copied();
  return archive;
}

const filesOf = async (folder: Folder) => (await folder.state()).files;

describe('the journal beside the profile', () => {
  it('brings back into an empty archive every row, record and original', async () => {
    const folder = new Folder();
    const lost = await busyLaptop(folder);
    const empty = await openLaptop('C');

    const outcome = await restoreJournal(empty, folder, await filesOf(folder));

    expect(outcome).toEqual({ records: 6, leftOut: [], missingOriginals: [] });
    expect(await rowsIn(empty)).toEqual(await rowsIn(lost));
    expect(await journalOf(empty)).toEqual(await journalOf(lost));
    expect(await empty.originals.toArray()).toEqual(await lost.originals.toArray());
    expect((await verifyArchive(empty)).problemCount).toBe(0);
  });

  it('adds to an archive what it lacks, and nothing the second time', async () => {
    const folder = new Folder();
    await busyLaptop(folder);
    const empty = await openLaptop('C');
    await write(empty, [insertion('entities', anEntity('own'))]);
    await restoreJournal(empty, folder, await filesOf(folder));

    expect((await restoreJournal(empty, folder, await filesOf(folder))).records).toBe(0);
    expect(Object.keys(await rowsIn(empty))).toContain('entities/own');
  });

  it('goes on behind a line that was altered or half written, and says which it was', async () => {
    const folder = new Folder();
    await busyLaptop(folder);
    const lines = folder.files.get('A')!.split('\n');
    lines[1] = lines[1]!.replace('Titre c2', 'Titre cX');
    folder.files.set('A', `${lines.join('\n')}{"actor":"`);
    const empty = await openLaptop('C');

    const outcome = await restoreJournal(empty, folder, await filesOf(folder));

    expect(outcome.leftOut).toEqual([{ file: 'A', line: 2, reason: 'altered' }]);
    expect(Object.keys(await rowsIn(empty)).sort()).toEqual([
      ...['clippings/c1', 'clippings/c3', 'entities/e', 'texts/c1', 'texts/c3'],
    ]);
  });

  it('names the original that is neither here nor there unharmed', async () => {
    const folder = new Folder();
    await busyLaptop(folder);
    const [hash] = [...folder.originals.keys()] as [string];
    folder.originals.set(hash, new Uint8Array([1]));
    const empty = await openLaptop('C');

    expect((await restoreJournal(empty, folder, await filesOf(folder))).missingOriginals).toEqual([hash]);
  });

  it('leaves out a record of which the archive has another, and keeps its own', async () => {
    const folder = new Folder();
    const archive = await busyLaptop(folder);
    const [own] = await journalOf(archive);
    const other = linkRecord({ ...changeOf(own!), actor: 'somebody else' }, own!.previous);
    folder.files.set('A', `${journalLine(other.record)}\n`);

    const { leftOut, records } = await restoreJournal(archive, folder, await filesOf(folder));

    expect([leftOut, records]).toEqual([[{ file: 'A', line: 1, reason: 'differs' }], 0]);
    expect((await verifyArchive(archive)).problemCount).toBe(0);
  });
});

describe('the copy of the journal', () => {
  it('writes at the next start what a crash left unwritten between the archive and the file', async () => {
    const folder = new Folder();
    const archive = await busyLaptop(folder);
    await importClipping(archive, 'unwritten');

    await new JournalCopy(archive, folder).copied();

    const empty = await openLaptop('C');
    await restoreJournal(empty, folder, await filesOf(folder));
    expect(await rowsIn(empty)).toEqual(await rowsIn(archive));
  });

  it('writes nothing twice, and a hundred Changes at once in few additions', async () => {
    const folder = new Folder();
    const archive = await openLaptop('A');
    const copy = new JournalCopy(archive, folder);
    await copy.copied();
    const writing = Array.from({ length: 100 }, async (_, index) => {
      await write(archive, [insertion('entities', anEntity(`e${index}`))]);
      await copy.copied();
    });
    await Promise.all(writing);

    expect(folder.files.get('A')!.trim().split('\n')).toHaveLength(100);
    expect(folder.appended).toBeLessThan(100);
  });

  it('says that the disk refused, and writes it all once the disk takes it again', async () => {
    const folder = new Folder();
    const archive = await openLaptop('A');
    const copy = new JournalCopy(archive, folder);
    folder.refusal = 'ENOSPC';
    await write(archive, [insertion('entities', anEntity('e'))]);
    await expect(copy.copied()).rejects.toEqual(new JournalCopyError('ENOSPC'));

    folder.refusal = null;
    await write(archive, [insertion('entities', anEntity('f'))]);
    await copy.copied();

    expect(folder.files.get('A')!.trim().split('\n')).toHaveLength(2);
  });

  it('copies no record that is not what its hash was made over', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const folder = new Folder();
    const archive = await openLaptop('A');
    for (const id of ['c1', 'c2']) await importClipping(archive, id);
    const entry = (await archive.journal.orderBy('at').first())!;
    await archive.patches.put({ id: entry.id, lines: new TextEncoder().encode('{"kind":') });

    await new JournalCopy(archive, folder).copied();
    error.mockRestore();

    expect(folder.files.get('A')!.trim().split('\n')).toHaveLength(1);
  });
});
