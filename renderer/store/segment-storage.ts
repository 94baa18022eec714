import { blockKey, blockKeysOf, type StoredBlock } from '#shared/search/index/block.ts';
import type { BuiltSegment, IndexStorage, SegmentPlace, SegmentRow } from '#shared/search/index/segment.ts';
import type { ArchiveDatabase } from './database.ts';

/** The tables that a transaction needs to write segments. */
export function segmentTables(database: ArchiveDatabase) {
  return [database.searchSegments, database.searchBlocks];
}

/** Adds a segment; to be called in a transaction over `segmentTables`. Returns its number. */
export async function addSegment(
  database: ArchiveDatabase,
  { header, blocks }: BuiltSegment,
  { order, replaces = [] }: SegmentPlace = {},
): Promise<number> {
  await dropSegments(database, replaces);
  const seq = await database.searchSegments.add({ ...header, order: order ?? 0, ready: true });
  if (order === undefined) await database.searchSegments.update(seq, { order: seq });
  await database.searchBlocks.bulkPut(
    blocks.map(({ bytes }) => bytes),
    blocks.map(({ stream, number }) => blockKey(seq, stream, number)),
  );
  return seq;
}

async function dropSegments(database: ArchiveDatabase, seqs: readonly number[]): Promise<void> {
  for (const seq of seqs) {
    const [first, last] = blockKeysOf(seq);
    await database.searchSegments.delete(seq);
    await database.searchBlocks.where(':id').between(first, last, true, true).delete();
  }
}

/** The segments of the search index in the database. */
export function segmentStorage(database: ArchiveDatabase): IndexStorage {
  const write = async <T>(task: () => Promise<T>): Promise<T> =>
    database.transaction('rw', segmentTables(database), task);
  return {
    numbers: async () => database.searchSegments.toCollection().primaryKeys(),
    segments: async () => database.searchSegments.toArray(),
    blocks: async (keys) => database.searchBlocks.bulkGet([...keys]),
    add: async (segment, place) => write(async () => addSegment(database, segment, place)),
    begin: async () => database.searchSegments.add({ ...NOTHING, ready: false }),
    write: async (blocks: readonly StoredBlock[]) => {
      await database.searchBlocks.bulkPut(
        blocks.map(({ bytes }) => bytes),
        blocks.map(({ key }) => key),
      );
    },
    publish: async (seq, header, replaced) =>
      write(async () => {
        const rows = await database.searchSegments.bulkGet([seq, ...replaced]);
        if (rows.some((row) => row === undefined)) return false;
        await dropSegments(database, replaced);
        await database.searchSegments.put({ ...header, seq, ready: true });
        return true;
      }),
    drop: async (seqs) => write(async () => dropSegments(database, seqs)),
  };
}

/** The header of a segment that is still being written. */
const NOTHING: Omit<SegmentRow, 'seq' | 'ready'> = {
  format: '',
  order: 0,
  documents: 0,
  terms: 0,
  blocks: [],
  size: 0,
  heads: [],
};
