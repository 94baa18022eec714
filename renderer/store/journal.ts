import { byClock } from '#shared/change/fold-journal.ts';
import type { LinkedRecord } from '#shared/change/hash-chain.ts';
import { joinRecords } from '#shared/change/join-records.ts';
import { subjectsOf } from '#shared/change/row-subjects.ts';
import type { Change, ChangeRecord } from '#shared/model/change.ts';
import type { ArchiveDatabase } from './database.ts';
import { entryOf, recordOf, type JournalEntry, type JournalPatches, type KnownDevice } from './journal-entry.ts';

/** Sorts behind every reading. */
const LAST = '\uffff';

/** The number of the record that this archive got to know last; 0 if it knows none. */
export async function lastSeq(database: ArchiveDatabase): Promise<number> {
  return (await database.journal.orderBy('seq').last())?.seq ?? 0;
}

/** The records of these entries, in the same order. */
export async function readRecords(
  database: ArchiveDatabase,
  entries: readonly JournalEntry[],
): Promise<ChangeRecord[]> {
  const patches = await database.patches.bulkGet(entries.map(({ id }) => id));
  return entries.map((entry, index) => recordOf(entry, patches[index] ?? { id: entry.id, lines: new Uint8Array() }));
}

/** The records of these ids; those that are not known are left out. */
export async function recordsById(database: ArchiveDatabase, ids: readonly string[]): Promise<ChangeRecord[]> {
  const entries = await database.journal.bulkGet([...new Set(ids)]);
  return readRecords(
    database,
    entries.filter((entry) => entry !== undefined),
  );
}

/** The entries of a step, in the order of the clock. */
export async function entriesOfGroup(database: ArchiveDatabase, group: string): Promise<JournalEntry[]> {
  return database.journal.where('group').equals(group).sortBy('at');
}

/** All entries about any of these rows, in the order of the clock. */
export async function entriesAbout(database: ArchiveDatabase, ids: readonly string[]): Promise<JournalEntry[]> {
  // One request a key, all at once: a cursor over many keys would wait for each in turn.
  const found = await Promise.all(
    ids.map((id) => database.journal.where('subjects').equals(id).primaryKeys() as PromiseLike<string[]>),
  );
  const entries = await database.journal.bulkGet([...new Set(found.flat())]);
  return entries.filter((entry) => entry !== undefined).sort(byClock);
}

/** Writes a Change of this device; in a transaction over the three tables of the journal. */
export async function addOwnRecord(database: ArchiveDatabase, linked: LinkedRecord): Promise<void> {
  const { record } = linked;
  await putRecords(database, [linked]);
  const { device, at, hash } = record;
  await database.devices.put({ device, at, hash, newest: at });
}

/**
 * Takes records from elsewhere into the journal; those that are there are left, but that what was withheld is filled
 * in. In a transaction over the three tables of the journal.
 *
 * @returns the records that are new, or that say more than before
 * @throws RecordsDiffer where one of them says something else than the one that is there
 */
export async function takeIntoJournal(
  database: ArchiveDatabase,
  records: readonly ChangeRecord[],
): Promise<ChangeRecord[]> {
  const fresh = await freshAmong(database, records);
  await putRecords(
    database,
    fresh.map((record) => ({ record })),
  );
  for (const device of new Set(fresh.map((record) => record.device))) await extendChain(database, device);
  return fresh;
}

/**
 * Those of some records that the journal has not, or has less of: then with all that is known of them.
 *
 * @throws RecordsDiffer where one of them says something else than the one that is there
 */
export async function freshAmong(database: ArchiveDatabase, records: readonly ChangeRecord[]): Promise<ChangeRecord[]> {
  const standing = await recordsById(
    database,
    records.map(({ id }) => id),
  );
  const standingOf = new Map(standing.map((record) => [record.id, record]));
  return records.flatMap((record) => {
    const before = standingOf.get(record.id);
    const joined = before ? joinRecords(before, record) : record;
    return before && withheldCount(joined) === withheldCount(before) ? [] : [joined];
  });
}

function withheldCount({ patches }: ChangeRecord): number {
  return patches.filter(({ kind }) => kind === 'withheld').length;
}

type Putting = Pick<LinkedRecord, 'patchLines'> | { readonly patchLines?: undefined };

async function putRecords(
  database: ArchiveDatabase,
  records: readonly (Putting & { readonly record: ChangeRecord })[],
): Promise<void> {
  const first = (await lastSeq(database)) + 1;
  const entries: JournalEntry[] = [];
  const patches: JournalPatches[] = [];
  for (const [index, { record, patchLines }] of records.entries()) {
    const { reverts } = record;
    const subjects = reverts === null ? undefined : await subjectsOfGroup(database, reverts, entries);
    const rows = entryOf(record, first + index, subjects, patchLines);
    entries.push(rows.entry);
    patches.push(rows.patches);
  }
  await database.journal.bulkPut(entries);
  await database.patches.bulkPut(patches);
}

/** What a step was about; some of it may be about to be written itself. */
async function subjectsOfGroup(
  database: ArchiveDatabase,
  group: Change['group'],
  unwritten: readonly JournalEntry[],
): Promise<string[]> {
  const entries = [...(await entriesOfGroup(database, group)), ...unwritten.filter((entry) => entry.group === group)];
  return [...new Set(entries.flatMap(({ subjects }) => subjects))];
}

/** Follows a device's chain from where it was known to, as far as it now goes without a gap. */
async function extendChain(database: ArchiveDatabase, device: string): Promise<void> {
  const known = (await database.devices.get(device)) ?? { device, at: '', hash: null, newest: '' };
  const { head, newest } = await followChain(database, known);
  await database.devices.put({ device, ...head, newest });
}

async function followChain(database: ArchiveDatabase, { device, at, hash }: KnownDevice) {
  const head = { at, hash };
  const beyond = database.journal.where('[device+at]').between([device, at], [device, LAST], at === '', false);
  await beyond
    .until((entry) => !entry.isWhole || entry.previous !== head.hash)
    .each((entry) => {
      head.at = entry.at;
      head.hash = entry.hash;
    });
  const newest = await database.journal.where('[device+at]').between([device, ''], [device, LAST]).last();
  return { head, newest: newest?.at ?? '' };
}

/** What this archive knows of other devices' Changes: see Change.seen and Change.seenOf. */
export async function knownReadings(
  database: ArchiveDatabase,
  device: string,
  change: Pick<Change, 'patches'>,
): Promise<Pick<Change, 'seen' | 'seenOf'>> {
  const others = (await database.devices.toArray()).filter((known) => known.device !== device);
  const seen = Object.fromEntries(others.filter(({ at }) => at !== '').map((known) => [known.device, known.at]));
  const hasBeyond = others.some(({ at, newest }) => newest > at);
  return { seen, seenOf: hasBeyond ? await readingsBeyond(database, device, seen, subjectsOf(change)) : {} };
}

async function readingsBeyond(
  database: ArchiveDatabase,
  device: string,
  seen: Readonly<Record<string, string>>,
  subjects: readonly string[],
): Promise<Change['seenOf']> {
  const readings: Record<string, Record<string, string>> = {};
  const about = new Set(subjects);
  for (const entry of await entriesAbout(database, subjects)) {
    if (entry.device === device || entry.at <= (seen[entry.device] ?? '')) continue;
    for (const id of entry.subjects) if (about.has(id)) (readings[id] ??= {})[entry.device] = entry.at;
  }
  return readings;
}
