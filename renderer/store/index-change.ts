import type { Patch } from '#shared/model/change.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Mention } from '#shared/model/mention.ts';
import { buildSegment, type IndexedDocument } from '#shared/search/index/segment-builder.ts';
import type { BuiltSegment } from '#shared/search/index/segment.ts';
import { searchDocument } from '#shared/search/search-document.ts';
import type { ArchiveDatabase } from './database.ts';
import { addSegment, segmentTables } from './segment-storage.ts';

/** A segment that was built before the transaction, in a worker, of just the clippings that it writes. */
export interface PreparedSegment {
  readonly segment: BuiltSegment;
  /** The clippings whose words it has. */
  readonly ids: readonly string[];
}

/** Builds the segment of clippings before they are written. */
export function prepareSegment(
  rows: readonly { readonly clipping: Clipping; readonly text: ClippingText }[],
): PreparedSegment {
  const segment = buildSegment(rows.map((row) => searchDocument(row)));
  return { segment, ids: rows.map(({ clipping }) => clipping.id) };
}

/** The fields of a clipping whose words are in the index; the others are in the columns alone. */
const INDEXED_FIELDS: readonly (keyof Clipping)[] = [
  'title',
  'kicker',
  'byline',
  'agency',
  'section',
  'dateline',
  'notes',
  'url',
];
const INDEXED_TEXT_FIELDS: readonly (keyof ClippingText)[] = ['text', 'blocks'];

/** A note lists no more ids than fit into a small record. */
const IDS_PER_NOTE = 500;

/** The tables that a Change writes for the search. */
export function searchTables(database: ArchiveDatabase) {
  return [...segmentTables(database), database.searchNotes];
}

/**
 * Writes, in the transaction of a Change and after its patches, what the search has to know of it: the words that came,
 * changed or went as one small segment, and a note of what else was touched, for the columns.
 */
export async function indexChange(
  database: ArchiveDatabase,
  patches: readonly Patch[],
  prepared?: PreparedSegment,
): Promise<void> {
  const changed = [...new Set(patches.filter(changesWords).map(({ id }) => id))];
  if (changed.length > 0) await addSegment(database, await segmentOf(database, patches, changed, prepared));
  const clippings = [...new Set(await touchedClippings(database, patches))];
  const tags = patches.filter(({ table }) => table === 'entities' || table === 'events').map(({ id }) => id);
  const notes = Math.ceil(Math.max(clippings.length, tags.length) / IDS_PER_NOTE);
  for (let note = 0; note < notes; note += 1) {
    const [start, end] = [note * IDS_PER_NOTE, (note + 1) * IDS_PER_NOTE];
    await database.searchNotes.add({ clippings: clippings.slice(start, end), tags: tags.slice(start, end) });
  }
}

function changesWords(patch: Patch): boolean {
  if (patch.table !== 'clippings' && patch.table !== 'texts') return false;
  if (patch.kind !== 'update') return true;
  const fields: readonly string[] = patch.table === 'clippings' ? INDEXED_FIELDS : INDEXED_TEXT_FIELDS;
  return fields.some((field) => field in patch.fields);
}

async function segmentOf(
  database: ArchiveDatabase,
  patches: readonly Patch[],
  changed: readonly string[],
  prepared: PreparedSegment | undefined,
): Promise<BuiltSegment> {
  const covered = new Set(prepared?.ids);
  if (prepared && covered.size === changed.length && changed.every((id) => covered.has(id))) return prepared.segment;
  const documents = await documentsNow(database, patches, changed);
  const there = new Set(documents.map(({ id }) => id));
  return buildSegment(
    documents,
    changed.filter((id) => !there.has(id)),
  );
}

/** The clippings as they stand after the patches; an import's rows need not be read back. */
async function documentsNow(
  database: ArchiveDatabase,
  patches: readonly Patch[],
  ids: readonly string[],
): Promise<IndexedDocument[]> {
  const inserted = (table: Patch['table']) =>
    new Map(
      patches.flatMap((patch) => (patch.kind === 'insert' && patch.table === table ? [[patch.id, patch.row]] : [])),
    );
  const [newClippings, newTexts] = [inserted('clippings'), inserted('texts')];
  const isNew = (id: string) => newClippings.has(id) && newTexts.has(id);
  const toRead = ids.filter((id) => !isNew(id));
  const [clippings, texts] = await Promise.all([database.clippings.bulkGet(toRead), database.texts.bulkGet(toRead)]);
  const read = toRead.flatMap((_, index) => documentOf(clippings[index], texts[index]));
  // What a patch inserts is the row of its table, checked when the patch was made.
  const made = ids
    .filter(isNew)
    .flatMap((id) =>
      documentOf(newClippings.get(id) as unknown as Clipping, newTexts.get(id) as unknown as ClippingText),
    );
  return [...read, ...made];
}

function documentOf(clipping: Clipping | undefined, text: ClippingText | undefined): IndexedDocument[] {
  return clipping && text ? [searchDocument({ clipping, text })] : [];
}

async function touchedClippings(database: ArchiveDatabase, patches: readonly Patch[]): Promise<string[]> {
  const own = patches.filter(({ table }) => table === 'clippings' || table === 'texts').map(({ id }) => id);
  const mentions = patches.filter(({ table }) => table === 'mentions');
  const known = mentions.flatMap((patch) =>
    patch.kind === 'update' ? [] : [(patch.row as unknown as Mention).clippingId],
  );
  const updated = mentions.filter(({ kind }) => kind === 'update').map(({ id }) => id);
  const rows = updated.length === 0 ? [] : await database.mentions.bulkGet(updated);
  return [...own, ...known, ...rows.flatMap((row) => (row ? [row.clippingId] : []))];
}
