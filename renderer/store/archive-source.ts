import type { Clipping } from '#shared/model/clipping.ts';
import type { Mention } from '#shared/model/mention.ts';
import { columnRow, type ColumnRow } from '#shared/search/columns/column-row.ts';
import { tellsAllSince, type ArchiveSource } from '#shared/search/engine/archive-source.ts';
import { entityTag, eventTag, searchDocument, type SearchDocument, type Tag } from '#shared/search/search-document.ts';
import type { ArchiveDatabase } from './database.ts';

const COLUMNS = 'columns';
const NO_TEXT = { text: '', blocks: [] };

/** The archive as the search reads it from the database. */
export function archiveSource(database: ArchiveDatabase): ArchiveSource {
  return {
    count: async () => database.clippings.count(),
    notesFrom: async (seq) => database.searchNotes.where('seq').aboveOrEqual(seq).toArray(),
    lastNote: async () => lastNote(database),
    rows: async (ids) => {
      const clippings = await present(database.clippings.bulkGet([...ids]));
      return columnRows(
        clippings,
        await database.mentions
          .where('clippingId')
          .anyOf([...ids])
          .toArray(),
      );
    },
    rowsAfter: async (id, count) => {
      const after = id === null ? database.clippings.orderBy('id') : database.clippings.where('id').above(id);
      const clippings = await after.limit(count).toArray();
      const [first, last] = [clippings[0]?.id, clippings.at(-1)?.id];
      if (first === undefined || last === undefined) return [];
      const mentions = database.mentions.where('clippingId').between(first, last, true, true);
      return columnRows(clippings, await mentions.toArray());
    },
    tags: async (ids) => tagsOf(database, ids),
    allTags: async () => {
      const [entities, events] = await Promise.all([database.entities.toArray(), database.events.toArray()]);
      return [...entities.map(entityTag), ...events.map(eventTag)];
    },
    documents: async (ids) => (await readDocuments(database, ids)).map(({ document }) => document),
    savedColumns: async () => (await database.searchColumns.get(COLUMNS)) ?? null,
    saveColumns: async (columns) =>
      database.transaction('rw', [database.searchColumns, database.searchNotes], async () => {
        const first = await database.searchNotes.where('seq').aboveOrEqual(columns.upTo).first();
        if (!tellsAllSince(first, columns.upTo)) return;
        await database.searchColumns.put(columns, COLUMNS);
        await database.searchNotes.where('seq').below(columns.upTo).delete();
      }),
  };
}

async function lastNote(database: ArchiveDatabase): Promise<number> {
  return (await database.searchNotes.orderBy('seq').last())?.seq ?? 0;
}

async function present<T>(rows: PromiseLike<readonly (T | undefined)[]>): Promise<T[]> {
  return (await rows).filter((row) => row !== undefined);
}

function columnRows(clippings: readonly Clipping[], mentions: readonly Mention[]): ColumnRow[] {
  const tagIds = new Map<string, Set<string>>();
  for (const { clippingId, target } of mentions)
    tagIds.set(clippingId, (tagIds.get(clippingId) ?? new Set()).add(target.id));
  return clippings.map((clipping) => ({
    ...columnRow(searchDocument({ clipping, text: NO_TEXT })),
    tagIds: [...(tagIds.get(clipping.id) ?? [])],
  }));
}

async function tagsOf(database: ArchiveDatabase, ids: readonly string[]): Promise<Tag[]> {
  const [entities, events] = await Promise.all([
    present(database.entities.bulkGet([...ids])),
    present(database.events.bulkGet([...ids])),
  ]);
  return [...entities.map(entityTag), ...events.map(eventTag)];
}

/** A clipping as it is kept, and as the search sees it. */
export interface ReadDocument {
  readonly clipping: Clipping;
  readonly document: SearchDocument;
}

/** Reads clippings with their words, in the order of their ids; those that are gone are left out. */
export async function readDocuments(database: ArchiveDatabase, ids: readonly string[]): Promise<ReadDocument[]> {
  const [clippings, texts, mentions] = await Promise.all([
    database.clippings.bulkGet([...ids]),
    database.texts.bulkGet([...ids]),
    // All at once: a cursor over many ids would wait for each in turn.
    Promise.all(ids.map(async (id) => database.mentions.where('clippingId').equals(id).toArray())),
  ]);
  const tags = await tagsOf(database, [...new Set(mentions.flat().map(({ target }) => target.id))]);
  return clippings.flatMap((clipping, index) => {
    if (!clipping) return [];
    const own = new Set(mentions[index]?.map(({ target }) => target.id));
    const source = { clipping, text: texts[index] ?? NO_TEXT };
    return {
      clipping,
      document: searchDocument(
        source,
        tags.filter(({ id }) => own.has(id)),
      ),
    };
  });
}
