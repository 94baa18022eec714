import { hitsIn, isOnRoute, matchesDocument, prepareDocument, type PreparedDocument } from '../match-document.ts';
import type { AliasQuery, Query } from '../query/query.ts';
import type { SearchDocument } from '../search-document.ts';
import { markHits, snippetOf } from '../snippet.ts';
import type { FoundClipping } from './search-request.ts';

/** How a clipping is shown in a list: its title and a stretch of its text, with what was found marked. */
export function describeFound(query: Query, document: SearchDocument): FoundClipping {
  const prepared = prepareDocument(document);
  const hits = hitsIn(query, prepared);
  const inBody = hits.filter(({ field }) => field === 'body');
  const inTitle = hits.filter(({ field }) => field === 'title');
  return {
    id: document.id,
    title: markHits(document.lines.title, inTitle),
    snippet: snippetOf(document.text, document.body, inBody),
    alias: aliasOf(query, prepared),
  };
}

/** The first of an entity's other names that a document was found through, where the words typed do not stand in it. */
function aliasOf(query: Query, prepared: PreparedDocument): string | null {
  for (const { part, routes } of aliasesIn(query)) {
    if (matchesDocument(part, prepared)) continue;
    const route = routes.find((candidate) => isOnRoute(candidate, prepared));
    if (route) return route.alias;
  }
  return null;
}

function aliasesIn(query: Query): readonly AliasQuery[] {
  if (query.kind === 'alias') return [query];
  return query.kind === 'and' || query.kind === 'or' ? query.parts.flatMap(aliasesIn) : [];
}
