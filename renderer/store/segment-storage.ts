import { blockKey, blockKeysOf, segmentOfKey, type StoredBlock } from '#shared/search/index/block.ts';
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
  await database.searchSegments.bulkDelete([...replaces]);
  const seq = await database.searchSegments.add({ ...header, order: order ?? 0, ready: true });
  if (order === undefined) await database.searchSegments.update(seq, { order: seq });
  await database.searchBlocks.bulkPut(
    blocks.map(({ bytes }) => bytes),
    blocks.map(({ stream, number }) => blockKey(seq, stream, number)),
  );
  return seq;
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
        await database.searchSegments.bulkDelete([...replaced]);
        await database.searchSegments.put({ ...header, seq, ready: true });
        return true;
      }),
    drop: async (seqs) => database.searchSegments.bulkDelete([...seqs]),
    clear: async (most) => clearBlocks(database, most),
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

/**
 * Removes blocks of segments that are not there any more, each in a transaction of its own: Chromium copies what a
 * transaction with more in it removes into its log first, where it stays long after (docs/decisions/051).
 */
async function clearBlocks(database: ArchiveDatabase, most: number): Promise<boolean> {
  const keys = await database.transaction('r', segmentTables(database), async () => ownerless(database, most));
  await Promise.all(keys.map(async (key) => removeAlone(database.backendDB(), key)));
  return keys.length > 0;
}

/** Keys of blocks that belong to no segment, at most so many; all of one moment, or a new segment's would be among them. */
async function ownerless(database: ArchiveDatabase, most: number): Promise<number[]> {
  const owners = new Set(await database.searchSegments.toCollection().primaryKeys());
  const keys: number[] = [];
  let from = 0;
  while (keys.length < most) {
    const [key] = await database.searchBlocks.where(':id').aboveOrEqual(from).limit(1).primaryKeys();
    if (key === undefined) break;
    const segment = segmentOfKey(key);
    const [first, last] = blockKeysOf(segment);
    from = last + 1;
    if (owners.has(segment)) continue;
    const own = database.searchBlocks.where(':id').between(first, last, true, true);
    keys.push(...(await own.limit(most - keys.length).primaryKeys()));
  }
  return keys;
}

/** Past Dexie, which waits until the disk has it: a block that comes back after a crash is removed again. */
async function removeAlone(backend: IDBDatabase, key: number): Promise<void> {
  const transaction = backend.transaction('searchBlocks', 'readwrite', { durability: 'relaxed' });
  transaction.objectStore('searchBlocks').delete(key);
  transaction.commit();
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('a block was not removed')));
  });
}
