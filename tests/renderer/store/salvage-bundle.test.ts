import { describe, expect, it, vi } from 'vitest';
import { commitChange } from '#renderer/store/commit-change.ts';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { salvageContent } from '#renderer/store/salvage-bundle.ts';
import { takeInBundle } from '#renderer/store/take-in-bundle.ts';
import { sourceOfBytes } from '#shared/bundle/byte-source.ts';
import { openBundle } from '#shared/bundle/open-bundle.ts';
import { writeBundle } from '#shared/bundle/write-bundle.ts';
import { joinBytes } from '#shared/text/join-bytes.ts';
import { makeClippings } from '../../bench/archive/make-clippings.ts';
import { journalOf, openLaptop } from './support.ts';

async function importOne(archive: ArchiveDatabase, index: number): Promise<void> {
  const { patches, originals } = makeClippings(index, 1);
  await commitChange(archive, {
    label: { name: 'import', params: {} },
    originals,
    plan: () => Promise.resolve(patches),
  });
}

/** What was salvaged of an archive, taken into an empty one as after it was made anew. */
async function salvaged(archive: ArchiveDatabase): Promise<ArchiveDatabase> {
  const parts: Uint8Array[] = [];
  await writeBundle(salvageContent(archive, '0.1.0', '2026-11-01T10:00:00.000Z'), (bytes) =>
    Promise.resolve(void parts.push(bytes)),
  );
  const opened = await openBundle(sourceOfBytes(joinBytes(parts).slice()));
  if (!opened.ok) throw new Error(opened.error.reason);
  expect(await opened.value.verify()).toMatchObject({ ok: true });
  const anew = await openLaptop('anew');
  await takeInBundle(anew, opened.value);
  return anew;
}

describe('what is salvaged of a damaged archive', () => {
  it('is all of it where only its rows are damaged', async () => {
    const archive = await openLaptop('A');
    for (const index of [0, 1, 2]) await importOne(archive, index);
    await archive.texts.clear();

    const anew = await salvaged(archive);

    expect(await journalOf(anew)).toEqual(await journalOf(archive));
    expect(await anew.originals.count()).toBe(3);
    expect(await anew.texts.count()).toBe(3);
  });

  it('is what can still be read of its journal, and nothing that was altered', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const archive = await openLaptop('A');
    for (const index of [0, 1, 2, 3]) await importOne(archive, index);
    const [first, second, third, fourth] = await journalOf(archive);
    await archive.journal.update(first!.id, { actor: 'somebody' });
    await archive.patches.update(third!.id, { lines: new TextEncoder().encode('{"not json') });
    const [hash = ''] = await archive.originals.toCollection().primaryKeys();
    await archive.originals.put({ sha256: hash, bytes: new Uint8Array(3) });

    const anew = await salvaged(archive);

    expect((await journalOf(anew)).map(({ id }) => id)).toEqual([second!.id, fourth!.id]);
    expect(await anew.originals.get(hash)).toBeUndefined();
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});
