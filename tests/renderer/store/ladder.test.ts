import { Dexie } from 'dexie';
import { v4 as randomId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { entryOf } from '#renderer/store/journal-entry.ts';
import { LADDER, SCHEMA_VERSION } from '#renderer/store/ladder.ts';
import type { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { sealMiddleware } from '#renderer/store/seal/seal-middleware.ts';
import { verifyArchive } from '#renderer/store/verify-archive.ts';
import type { Row } from '#shared/model/change.ts';
import { insertion } from '#shared/model/patches.ts';
import { anEntity } from '../../shared/change/support/rows.ts';
import { importPatches, office } from '../../shared/change/support/random-work.ts';
import { SEAL } from './seal/support.ts';
import { write } from './support.ts';

/** An archive as the app of that version left it: rows with the journal that tells of them. */
async function archiveOfVersion(version: number, seal: ArchiveSeal | null): Promise<string> {
  const name = `test-${randomId()}`;
  const old = new Dexie(name);
  if (seal) old.use(sealMiddleware(seal));
  for (const rung of LADDER.filter((candidate) => candidate.version <= version)) {
    const made = old.version(rung.version).stores(rung.stores);
    if (rung.upgrade) made.upgrade(rung.upgrade);
  }
  await old.open();
  const [laptop] = office(1);
  laptop!.write(importPatches('قديمة'));
  for (const [index, record] of laptop!.inOrder.entries()) {
    const { entry, patches } = entryOf(record, index + 1);
    await old.table('journal').add(entry);
    await old.table('patches').add(patches);
    await old.table('devices').put({ device: record.device, at: record.at, hash: record.hash, newest: record.at });
  }
  for (const [key, row] of laptop!.rows) await old.table<Row>(key.slice(0, key.indexOf('/'))).add(row);
  old.close();
  return name;
}

describe('the ladder of versions', () => {
  it('goes up by one, from the first', () => {
    expect(LADDER.map(({ version }) => version)).toEqual(LADDER.map((_, index) => index + 1));
    expect(SCHEMA_VERSION).toBe(LADDER.length);
  });

  it.each(
    LADDER.flatMap(({ version }) => [null, SEAL].map((seal) => ({ version, seal, is: seal ? 'locked' : 'open' }))),
  )(
    'is climbed from version $version by an archive that stands $is, with all rows, and written on',
    async ({ version, seal }) => {
      const name = await archiveOfVersion(version, seal);

      const archive = new ArchiveDatabase(name, seal);
      await write(archive, [insertion('entities', anEntity('e'))]);
      archive.close();
      const again = new ArchiveDatabase(name, seal);
      await again.open();

      expect(again.verno).toBe(SCHEMA_VERSION);
      expect((await again.clippings.get('قديمة'))?.title).toBe('Titre قديمة');
      const { records, rows, problems } = await verifyArchive(again);
      // The original of a made-up clipping is not there, and nothing else may be missing.
      expect(problems.filter(({ kind }) => kind !== 'original')).toEqual([]);
      expect({ records, rows }).toEqual({ records: 2, rows: 3 });
    },
  );
});
