import type { ColumnStore } from '../columns/column-store.ts';
import { aliasBook, expandAliases, type AliasBook, type NamedEntity } from '../expand-aliases.ts';
import type { QueryNotice } from '../query/notices.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { Query } from '../query/query.ts';
import type { SearchRequest } from './search-request.ts';

/** A query as it was read. */
export interface ReadQuery {
  /** As it was typed. */
  readonly plain: Query;
  /** With the other names of what it names, where that was asked for. */
  readonly query: Query;
  readonly notices: readonly QueryNotice[];
}

/** Reads queries in the light of the archive's entities. */
export class QueryReader {
  readonly #columns: ColumnStore;
  #book: AliasBook | null = null;

  constructor(columns: ColumnStore) {
    this.#columns = columns;
  }

  /** Forgets the entities' names, which may have changed. */
  refresh(): void {
    this.#book = null;
  }

  read({ query: typed, typing, throughAliases }: SearchRequest): ReadQuery {
    const { query, notices } = parseQuery(typed, { typing });
    if (!throughAliases) return { plain: query, query, notices };
    this.#book ??= aliasBook(this.#entities());
    const expanded = expandAliases(query, this.#book);
    return { plain: query, query: expanded.query, notices: [...notices, ...expanded.notices] };
  }

  #entities(): NamedEntity[] {
    const { tags } = this.#columns;
    const entities: NamedEntity[] = [];
    for (let tag = 0; tag < tags.size; tag += 1) {
      const kind = this.#columns.kindOf(tag);
      if (kind !== null && kind !== 'event') entities.push({ id: tags.idOf(tag), names: tags.namesOf(tag) });
    }
    return entities;
  }
}

/** Whether a query itself says which statuses it wants; else the trash is left out. */
export function asksForStatus(query: Query): boolean {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.some(asksForStatus);
  if (query.kind === 'not') return asksForStatus(query.part);
  return query.kind === 'value' && query.field === 'status';
}
