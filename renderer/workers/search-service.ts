import type { Change } from '#shared/model/change.ts';
import { aliasBook, expandAliases } from '#shared/search/expand-aliases.ts';
import { hitsIn, matchesDocument, prepareDocument, type PreparedDocument } from '#shared/search/match-document.ts';
import type { QueryNotice } from '#shared/search/query/notices.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { entityTag, eventTag, searchDocument, type Tag } from '#shared/search/search-document.ts';
import { snippetOf, type Snippet } from '#shared/search/snippet.ts';
import type { ArchiveDatabase } from '../store/database.ts';

/** What a search found: by clipping id, where it was found. */
export interface SearchAnswer {
  readonly found: ReadonlyMap<string, Snippet>;
  readonly notices: readonly QueryNotice[];
}

/** The search as the renderer asks for it; runs in a worker. */
export interface SearchService {
  /** @param query as typed; it may still be being typed */
  search(query: string): Promise<SearchAnswer>;
}

/**
 * Searches the archive's texts as they stand. Documents are split into words once and kept; the journal tells which
 * have changed since.
 */
export function createSearchService(archive: ArchiveDatabase): SearchService {
  const documents = new Map<string, PreparedDocument>();
  let head = '';
  return {
    async search(query) {
      head = await catchUp(archive, documents, head);
      const { query: read, notices } = parseQuery(query, { typing: true });
      const expanded = expandAliases(read, aliasBook(await archive.entities.toArray()));
      const found = new Map<string, Snippet>();
      for (const [id, prepared] of documents) {
        if (!matchesDocument(expanded.query, prepared)) continue;
        const { document } = prepared;
        const hits = hitsIn(expanded.query, prepared).filter(({ field }) => field === 'body');
        found.set(id, snippetOf(document.text, document.body, hits));
      }
      return { found, notices: [...notices, ...expanded.notices] };
    },
  };
}

/** Prepares what has changed since the journal's reading `head`. @returns the journal's newest reading */
async function catchUp(
  archive: ArchiveDatabase,
  documents: Map<string, PreparedDocument>,
  head: string,
): Promise<string> {
  const changes = await archive.journal.where('at').above(head).sortBy('at');
  const ids = await touchedClippings(archive, changes);
  const fresh = await readDocuments(archive, [...ids]);
  for (const id of ids) {
    const document = fresh.get(id);
    if (document) documents.set(id, document);
    else documents.delete(id);
  }
  return changes.at(-1)?.at ?? head;
}

/** The clippings whose text, row or tags the Changes touch. */
async function touchedClippings(archive: ArchiveDatabase, changes: readonly Change[]): Promise<Set<string>> {
  const clippings = new Set<string>();
  const targets = new Set<string>();
  for (const patch of changes.flatMap(({ patches }) => patches)) {
    if (patch.table === 'clippings' || patch.table === 'texts') clippings.add(patch.id);
    if (patch.table === 'entities' || patch.table === 'events') targets.add(patch.id);
    if (patch.table !== 'mentions') continue;
    if (patch.kind !== 'update' && typeof patch.row['clippingId'] === 'string') clippings.add(patch.row['clippingId']);
    if (patch.kind === 'update') targets.add(patch.id);
  }
  const mentions = await archive.mentions
    .where('target.id')
    .anyOf([...targets])
    .toArray();
  const moved = await archive.mentions.bulkGet([...targets]);
  for (const mention of [...mentions, ...moved]) if (mention) clippings.add(mention.clippingId);
  return clippings;
}

async function readDocuments(archive: ArchiveDatabase, ids: string[]): Promise<Map<string, PreparedDocument>> {
  const [clippings, texts, mentions] = await Promise.all([
    archive.clippings.bulkGet(ids),
    archive.texts.bulkGet(ids),
    archive.mentions.where('clippingId').anyOf(ids).toArray(),
  ]);
  const targetIds = [...new Set(mentions.map(({ target }) => target.id))];
  const [entities, events] = await Promise.all([
    archive.entities.bulkGet(targetIds),
    archive.events.bulkGet(targetIds),
  ]);
  const tagOf = new Map<string, Tag>();
  for (const entity of entities) if (entity) tagOf.set(entity.id, entityTag(entity));
  for (const event of events) if (event) tagOf.set(event.id, eventTag(event));
  const tagsOf = new Map<string, Set<Tag>>();
  for (const { clippingId, target } of mentions) {
    const tag = tagOf.get(target.id);
    if (tag) tagsOf.set(clippingId, (tagsOf.get(clippingId) ?? new Set()).add(tag));
  }
  const documents = new Map<string, PreparedDocument>();
  clippings.forEach((clipping, index) => {
    const text = texts[index];
    if (!clipping || !text || clipping.trashedAt !== null) return;
    const tags = [...(tagsOf.get(clipping.id) ?? [])];
    documents.set(clipping.id, prepareDocument(searchDocument({ clipping, text }, tags)));
  });
  return documents;
}
