import { isIntact } from '#shared/change/hash-chain.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import type { ArchiveDatabase } from './database.ts';
import type { JournalEntry } from './journal-entry.ts';
import { readRecords } from './journal.ts';
import { recordSize } from './record-size.ts';

/** Some of the journal with the originals that its Changes brought in. */
export interface JournalPortion {
  readonly records: readonly ChangeRecord[];
  readonly originals: readonly Original[];
  /** The number of its last record. */
  readonly upTo: number;
}

const RECORDS_AT_ONCE = 50;
/** A portion ends with the record that passes this, so that it stays small enough for one message. */
const BYTES_AT_ONCE = 8 * 1024 ** 2;

/** The next records behind a number, in the order in which this archive got to know them; null if there are none. */
export async function portionAfter(database: ArchiveDatabase, seq: number): Promise<JournalPortion | null> {
  const entries = await database.journal.where('seq').above(seq).limit(RECORDS_AT_ONCE).toArray();
  const [first] = await portionsOf(database, entries);
  return first ?? null;
}

/** The ids of the journal's entries whose readings of the clock are wanted, in the order of the clock. */
export async function idsOfReadings(
  database: ArchiveDatabase,
  isWanted: (reading: string) => boolean,
): Promise<string[]> {
  const { journal } = database;
  const [ids, readings] = await database.transaction('r', journal, () =>
    Promise.all([journal.orderBy('at').primaryKeys(), journal.orderBy('at').keys()]),
  );
  return ids.filter((_, index) => isWanted(readings[index] as string));
}

/**
 * These entries' records as portions, without those that are not what their hash was made over, or cannot be read:
 * what is damaged is not to be copied.
 */
export async function intactPortions(
  database: ArchiveDatabase,
  entries: readonly (JournalEntry | undefined)[],
): Promise<JournalPortion[]> {
  const intact: JournalEntry[] = [];
  for (const entry of entries) if (entry && (await isIntactHere(database, entry))) intact.push(entry);
  return portionsOf(database, intact);
}

async function isIntactHere(database: ArchiveDatabase, entry: JournalEntry): Promise<boolean> {
  try {
    const [record] = await readRecords(database, [entry]);
    return record !== undefined && isIntact(record);
  } catch (error) {
    console.error(`${entry.id} cannot be read:`, error);
    return false;
  }
}

async function portionsOf(database: ArchiveDatabase, entries: readonly JournalEntry[]): Promise<JournalPortion[]> {
  const portions: JournalPortion[] = [];
  let [records, originals, bytes]: [ChangeRecord[], Original[], number] = [[], [], 0];
  for (const [index, entry] of entries.entries()) {
    const own = await readRecords(database, [entry]);
    records.push(...own);
    for (const record of own) {
      const kept = await originalsOf(database, record);
      originals.push(...kept);
      bytes += kept.reduce((sum, original) => sum + original.bytes.length, 0) + recordSize(record);
    }
    if (bytes < BYTES_AT_ONCE && index < entries.length - 1) continue;
    portions.push({ records, originals, upTo: entry.seq });
    [records, originals, bytes] = [[], [], 0];
  }
  return portions;
}

/** The hashes of the originals that a record brought into the archive. */
export function originalsNamedBy({ patches }: Pick<ChangeRecord, 'patches'>): string[] {
  return patches.flatMap((patch) => {
    if (patch.kind !== 'insert' || patch.table !== 'clippings') return [];
    const sha256 = patch.row['originalSha256'];
    return typeof sha256 === 'string' ? [sha256] : [];
  });
}

async function originalsOf(database: ArchiveDatabase, record: ChangeRecord): Promise<Original[]> {
  const originals: Original[] = [];
  for (const hash of new Set(originalsNamedBy(record))) {
    try {
      const original = await database.originals.get(hash);
      if (original) originals.push(original);
    } catch (error) {
      // Its record is to be copied all the same: it holds the text.
      console.error(`the original ${hash} cannot be read:`, error);
    }
  }
  return originals;
}
