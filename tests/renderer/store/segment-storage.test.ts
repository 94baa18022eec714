import { beforeEach, describe, expect, it } from 'vitest';
import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { segmentStorage } from '#renderer/store/segment-storage.ts';
import { blockKey, segmentOfKey } from '#shared/search/index/block.ts';
import { buildSegment } from '#shared/search/index/segment-builder.ts';
import type { IndexStorage } from '#shared/search/index/segment.ts';
import { makeDocument } from '../../shared/search/documents.ts';
import { openLaptop } from './support.ts';

describe('clear() of the segments in the database', () => {
  let archive: ArchiveDatabase;
  let storage: IndexStorage;

  beforeEach(async () => {
    archive = await openLaptop('a');
    storage = segmentStorage(archive);
  });

  const segment = (id: string) => buildSegment([makeDocument({ id, body: `eau ${id}` })]);
  const blocks = async () => archive.searchBlocks.toCollection().primaryKeys();
  const owners = async () => [...new Set((await blocks()).map(segmentOfKey))];

  it('removes the blocks of segments that were dropped or replaced, and no others', async () => {
    const dropped = await storage.add(segment('one'));
    const kept = await storage.add(segment('two'));
    const replaced = await storage.add(segment('three'));
    await storage.drop([dropped]);
    const last = await storage.add(segment('four'), { replaces: [replaced] });
    expect(await owners()).toEqual([dropped, kept, replaced, last]);

    while (await storage.clear(1));

    expect(await owners()).toEqual([kept, last]);
    expect(await storage.numbers()).toEqual([kept, last]);
  });

  it('removes no more than it is told to, and says whether there was anything', async () => {
    await storage.drop([await storage.add(segment('one')), await storage.add(segment('two'))]);
    const before = (await blocks()).length;

    expect(await storage.clear(3)).toBe(true);
    expect(await blocks()).toHaveLength(before - 3);
    expect(await storage.clear(before)).toBe(true);
    expect(await storage.clear(before)).toBe(false);
  });

  it('leaves the blocks of a segment that is still being written', async () => {
    const seq = await storage.begin();
    const { blocks: built } = segment('one');
    await storage.write(built.map(({ stream, number, bytes }) => ({ key: blockKey(seq, stream, number), bytes })));

    expect(await storage.clear(10)).toBe(false);
    expect(await owners()).toEqual([seq]);
  });
});
