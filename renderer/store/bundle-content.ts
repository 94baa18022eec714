import { rowKey, type RowKey } from '#shared/change/row-subjects.ts';
import { withholdOthers } from '#shared/change/withhold.ts';
import type { BundleContent } from '#shared/bundle/write-bundle.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import type { Original } from '#shared/model/clipping.ts';
import type { ArchiveDatabase } from './database.ts';
import { readRecords } from './journal.ts';
import type { JournalEntry } from './journal-entry.ts';

/** Entries without their patches are small. */
const ENTRIES_AT_ONCE = 50;
/** Records are read together until they are about so many rows; one that is about more stands alone. */
const ROWS_AT_ONCE = 50;
const HASHES_AT_ONCE = 64;
const ORIGINALS_AT_ONCE = 16;
const BYTES_AT_ONCE = 4 * 1024 ** 2;

interface BundleOptions {
  readonly app: string;
  /** ISO 8601 UTC. */
  readonly madeOn: string;
  /** The clippings to hand on, with all that is about them; null for the whole archive. */
  readonly clippingIds: readonly string[] | null;
}

/** The archive, or what it holds of some clippings, as a bundle is made of it: read piece by piece as it is written. */
export async function bundleContent(
  database: ArchiveDatabase,
  { app, madeOn, clippingIds }: BundleOptions,
): Promise<BundleContent> {
  if (clippingIds === null) {
    const originals = originalsOf(database, (after) => keysAfter(database, after));
    return { app, madeOn, scope: 'whole', records: allRecords(database), originals };
  }
  const chosen = await chosenRows(database, clippingIds);
  const clippings = await database.clippings.bulkGet([...clippingIds]);
  const hashes = [...new Set(clippings.flatMap((clipping) => clipping?.originalSha256 ?? []))].sort();
  const next = (after: string) => Promise.resolve(hashes.filter((sha256) => sha256 > after).slice(0, HASHES_AT_ONCE));
  const originals = originalsOf(database, next);
  return { app, madeOn, scope: 'selection', records: recordsAbout(database, chosen), originals };
}

async function* entriesInOrder(database: ArchiveDatabase): AsyncGenerator<JournalEntry[]> {
  for (let last = ''; ;) {
    const entries = await database.journal.where('at').above(last).limit(ENTRIES_AT_ONCE).toArray();
    yield entries;
    last = entries.at(-1)?.at ?? '';
    if (entries.length < ENTRIES_AT_ONCE) return;
  }
}

async function* allRecords(database: ArchiveDatabase): AsyncGenerator<ChangeRecord> {
  for await (const entries of entriesInOrder(database)) yield* recordsOf(database, entries);
}

/** An import may have written hundreds of texts in one record: what is held is a few rows, however many entries. */
async function* recordsOf(database: ArchiveDatabase, entries: readonly JournalEntry[]): AsyncGenerator<ChangeRecord> {
  let some: JournalEntry[] = [];
  let rows = 0;
  for (const entry of entries) {
    some.push(entry);
    rows += entry.subjects.length;
    if (rows < ROWS_AT_ONCE) continue;
    yield* await readRecords(database, some);
    [some, rows] = [[], 0];
  }
  yield* await readRecords(database, some);
}

/** What the journal says of some rows; steps that were taken back go along with what took them back. */
async function* recordsAbout(database: ArchiveDatabase, chosen: ReadonlySet<RowKey>): AsyncGenerator<ChangeRecord> {
  const ids = new Set([...chosen].map((key) => key.slice(key.indexOf('/') + 1)));
  for await (const entries of entriesInOrder(database)) {
    const concerned = entries.filter(({ subjects }) => subjects.some((id) => ids.has(id)));
    for await (const record of recordsOf(database, concerned)) {
      const sent = record.kind === 'do' ? withholdOthers(record, (key) => chosen.has(key)) : record;
      if (sent) yield sent;
    }
  }
}

/** Clippings with their texts, what was tagged and decided in them, and the entities and events that they name. */
async function chosenRows(database: ArchiveDatabase, clippingIds: readonly string[]): Promise<Set<RowKey>> {
  const ids = [...clippingIds];
  const chosen = new Set<RowKey>(ids.flatMap((id) => [rowKey('clippings', id), rowKey('texts', id)]));
  const mentions = await database.mentions.where('clippingId').anyOf(ids).toArray();
  for (const { id, target } of mentions) {
    chosen.add(rowKey('mentions', id));
    chosen.add(rowKey(target.kind === 'event' ? 'events' : 'entities', target.id));
  }
  for (const { id } of await database.decisions.where('clippingId').anyOf(ids).toArray()) {
    chosen.add(rowKey('decisions', id));
  }
  const events = mentions.filter(({ target }) => target.kind === 'event').map(({ target }) => target.id);
  for (const event of await database.events.bulkGet([...new Set(events)])) {
    for (const id of event?.participantIds ?? []) chosen.add(rowKey('entities', id));
  }
  return chosen;
}

async function keysAfter(database: ArchiveDatabase, after: string): Promise<string[]> {
  return database.originals.where('sha256').above(after).limit(HASHES_AT_ONCE).primaryKeys();
}

/** Originals in the order of their hashes; one that is not there is left out, and the bundle will say so. */
async function* originalsOf(
  database: ArchiveDatabase,
  next: (after: string) => Promise<readonly string[]>,
): AsyncGenerator<Original> {
  let together = 1;
  for (let hashes = await next(''); hashes.length > 0; hashes = await next(hashes.at(-1) ?? '')) {
    for (let from = 0; from < hashes.length;) {
      const originals = await database.originals.bulkGet(hashes.slice(from, from + together));
      from += together;
      for (const original of originals) if (original) yield original;
      together = howManyNext(originals);
    }
  }
}

/** So many originals as make a portion if they are as large as the last ones were: one may be of twenty megabytes. */
function howManyNext(last: readonly (Original | undefined)[]): number {
  const largest = Math.max(1, ...last.map((original) => original?.bytes.length ?? 0));
  return Math.max(1, Math.min(ORIGINALS_AT_ONCE, 2 * last.length, Math.floor(BYTES_AT_ONCE / largest)));
}
