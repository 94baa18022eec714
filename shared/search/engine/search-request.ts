import type { FacetCount, Facets } from '../columns/facets.ts';
import type { SearchFilters } from '../columns/filters.ts';
import type { SearchSort } from '../columns/sort-rows.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Language } from '../../model/language.ts';
import type { QueryNotice } from '../query/notices.ts';
import type { SearchStatus } from '../search-document.ts';
import type { Snippet, SnippetPart } from '../snippet.ts';

/** What a list is made of. Plain data, so that it can be kept as a saved search. */
export interface SearchRequest {
  readonly query: string;
  /** Whether the query is still being typed. */
  readonly typing: boolean;
  /** Whether entities are found by their other names too. */
  readonly throughAliases: boolean;
  readonly filters: SearchFilters;
  readonly sort: SearchSort;
}

/** Whether anything is searched for; else the filters alone make the list. */
export function hasQuery({ query }: Pick<SearchRequest, 'query'>): boolean {
  return query.trim() !== '';
}

/** The order a list has where none was chosen: the best first where something is searched, else the last imported. */
export function usualSort(request: Pick<SearchRequest, 'query'>): SearchSort {
  return { by: hasQuery(request) ? 'relevance' : 'imported', descending: true };
}

/** A page of a list: so many ids from the `offset`th on. */
export interface PageRequest {
  readonly offset: number;
  readonly count: number;
}

export interface SearchAnswer {
  readonly total: number;
  readonly ids: readonly string[];
  readonly offset: number;
  readonly facets: Facets;
  readonly notices: readonly QueryNotice[];
  /** The query as it was understood, written out in each language. */
  readonly understood: Readonly<Record<Language, string>>;
  /** Clippings whose words are not indexed yet, which a search for words may miss. */
  readonly unindexed: number;
}

/** What is at hand of a clipping without reading it: enough to know it by, in a list that flies past. */
export interface RowHead {
  readonly id: string;
  /** Folded, and cut where it is very long. */
  readonly title: string;
  readonly outlet: string | null;
  readonly language: Language;
  readonly status: SearchStatus;
  readonly publishedOn: CivilDate | null;
}

/** How a clipping is shown in a list of what was found. */
export interface FoundClipping {
  readonly id: string;
  readonly title: readonly SnippetPart[];
  readonly snippet: Snippet;
  /** The name it was found through, where the words themselves do not stand in it. */
  readonly alias: string | null;
}

/** Another spelling of a word of the query that stands in the archive. */
export interface SpellingHelp {
  readonly word: string;
  readonly spellings: readonly FacetCount[];
}

/** What may be typed next. `start` and `end` say what of the query it takes the place of. */
export interface Completion {
  readonly kind: 'field' | 'value' | 'word';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly count: number | null;
}

export interface IndexStatistics {
  readonly clippings: number;
  readonly unindexed: number;
  readonly segments: number;
  readonly terms: number;
  /** Bytes of the index as it is stored. */
  readonly size: number;
  /** Bytes of it that are held in memory. */
  readonly cached: number;
}
