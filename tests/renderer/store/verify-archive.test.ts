import { beforeEach, describe, expect, it } from 'vitest';
import { commitChange } from '#renderer/store/commit-change.ts';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { recordOf } from '#renderer/store/journal-entry.ts';
import { verifyArchive, type VerifyProblem } from '#renderer/store/verify-archive.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import { edit, insertion } from '#shared/model/patches.ts';
import { sha256 } from '#shared/text/sha256.ts';
import { aClipping, anEntity, aText } from '../../shared/change/support/rows.ts';
import { changeOf, openLaptop, revert, takeIn, write } from './support.ts';

const bytes = new TextEncoder().encode('نص كما وُجد');
const hash = sha256(bytes);

let archive: ArchiveDatabase;
beforeEach(async () => {
  archive = await openLaptop('A');
  await commitChange(archive, {
    label: { name: 'import', params: { count: 1 } },
    originals: [{ sha256: hash, bytes }],
    plan: () =>
      Promise.resolve([
        insertion('clippings', aClipping('c', { originalSha256: hash })),
        insertion('texts', aText('c')),
      ]),
  });
  await write(archive, [insertion('entities', anEntity('e'))]);
  await write(archive, edit('clippings', (await archive.clippings.get('c'))!, { notes: 'vu' }));
});

const problems = async (): Promise<readonly VerifyProblem[]> => (await verifyArchive(archive)).problems;

/** Writes past the journal, as a fault of the disk or somebody with a tool would. */
async function alterPatches(index: number, alter: (text: string) => string): Promise<void> {
  const entry = (await archive.journal.orderBy('at').toArray())[index]!;
  const { lines } = (await archive.patches.get(entry.id))!;
  await archive.patches.put({ id: entry.id, lines: new TextEncoder().encode(alter(new TextDecoder().decode(lines))) });
}

describe('verifyArchive()', () => {
  it('finds an archive unchanged that was worked with, undone and merged', async () => {
    const other = await openLaptop('B');
    await write(other, [insertion('entities', anEntity('f'))]);
    await takeIn(archive, other);
    await revert(archive, 'undo');

    const report = await verifyArchive(archive);

    expect(report).toEqual({ records: 5, rows: 4, originals: 1, problems: [], problemCount: 0, wrongRows: [] });
  });

  it('takes a bundle of a selection for whole, though its chain has gaps', async () => {
    const other = await openLaptop('B');
    for (const id of ['f', 'g', 'h']) await write(other, [insertion('entities', anEntity(id))]);
    await takeIn(archive, other, (key) => key === 'entities/g');

    expect(await problems()).toEqual([]);
  });

  it('names the journal entry in which a byte was flipped', async () => {
    await alterPatches(0, (text) => text.replace('Titre c', 'Titra c'));

    const found = await problems();

    expect(found).toContainEqual(
      expect.objectContaining({ kind: 'record', problem: 'altered', label: { name: 'import', params: { count: 1 } } }),
    );
    // The row is now not what the (altered) journal says either.
    expect(found).toContainEqual({ kind: 'row', key: 'clippings/c', title: 'Titre c' });
  });

  it('names an entry that cannot even be read, and one whose content is gone', async () => {
    await alterPatches(1, () => '{"kind":');
    await archive.patches.delete((await archive.journal.orderBy('at').last())!.id);

    const kinds = (await problems()).map((problem) => (problem.kind === 'record' ? problem.problem : problem.kind));

    expect(kinds).toContain('altered');
    expect(kinds).toContain('missing');
  });

  it('notices an entry taken out of the middle, and the end of the journal cut off', async () => {
    const [, second, third] = await archive.journal.orderBy('at').toArray();
    await archive.journal.delete(second!.id);
    expect(await problems()).toContainEqual(expect.objectContaining({ problem: 'unlinked', at: third!.at }));

    await archive.journal.delete(third!.id);
    expect(await problems()).toContainEqual(expect.objectContaining({ problem: 'missing', at: third!.at }));
  });

  it('names the clipping whose row is not what its journal says, or is gone', async () => {
    await archive.clippings.update('c', { title: 'Un autre titre' });
    expect(await problems()).toEqual([{ kind: 'row', key: 'clippings/c', title: 'Un autre titre' }]);

    await archive.clippings.delete('c');
    expect(await problems()).toEqual([{ kind: 'row', key: 'clippings/c', title: 'Titre c' }]);
  });

  it('names the clipping whose original has another SHA-256, or is gone', async () => {
    await archive.originals.put({ sha256: hash, bytes: bytes.with(3, 0) });
    expect(await problems()).toEqual([{ kind: 'original', problem: 'altered', sha256: hash, titles: ['Titre c'] }]);

    await archive.originals.delete(hash);
    expect(await problems()).toEqual([{ kind: 'original', problem: 'missing', sha256: hash, titles: ['Titre c'] }]);
  });

  it('notices a record whose hash was made to fit, by the record behind it', async () => {
    const entry = (await archive.journal.orderBy('at').toArray())[1]!;
    const change = changeOf(recordOf(entry, { id: entry.id, lines: new Uint8Array() }));
    const forged = linkRecord({ ...change, actor: 'somebody' }, entry.previous).record;
    await archive.journal.put({ ...entry, actor: 'somebody', hash: forged.hash });
    await archive.patches.put({ id: entry.id, lines: new Uint8Array() });

    expect(await problems()).toContainEqual(expect.objectContaining({ kind: 'record', problem: 'unlinked' }));
  });
});
