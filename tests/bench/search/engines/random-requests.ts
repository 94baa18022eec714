import type { FacetCount, Facets } from '#shared/search/columns/facets.ts';
import { NO_FILTERS, type SearchFilters } from '#shared/search/columns/filters.ts';
import { SORT_FIELDS } from '#shared/search/columns/sort-rows.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import type { Language } from '#shared/model/language.ts';
import type { Tone } from '#shared/model/tone.ts';
import type { SearchStatus } from '#shared/search/search-document.ts';

/** How often each filter is set. */
const SHARE = 0.3;

/**
 * Lists narrowed and sorted in any way, each like no other.
 *
 * @param numbers from 0 to 1; drawn outside, from a seed
 */
export function randomRequests(facets: Facets, numbers: readonly number[], count: number): SearchRequest[] {
  let at = 0;
  const random = () => numbers[(at += 1) % numbers.length] ?? 0;
  return Array.from({ length: count }, () => ({
    query: '',
    typing: false,
    throughAliases: false,
    filters: randomFilters(facets, random),
    sort: { by: SORT_FIELDS[Math.floor(random() * SORT_FIELDS.length)] ?? 'published', descending: random() < 0.5 },
  }));
}

function randomFilters(facets: Facets, random: () => number): SearchFilters {
  const some = <T extends string | null>(counts: readonly FacetCount[]): T[] => {
    if (random() > SHARE) return [];
    const wanted = 1 + Math.floor(random() * 2);
    return Array.from({ length: wanted }, () => counts[Math.floor(random() * counts.length)]?.value as T);
  };
  const hasPeriod = random() < SHARE;
  const year = 2012 + Math.floor(random() * 10);
  return {
    ...NO_FILTERS,
    outlets: some(facets.outlets),
    languages: some<Language>(facets.languages),
    statuses: some<SearchStatus>(facets.statuses),
    topics: some(facets.topics),
    tones: some<Tone | null>(facets.tones),
    tagIds: some<string>(facets.tags.person),
    from: hasPeriod ? `${year}-03-01` : null,
    to: hasPeriod ? `${year + 2}-08-31` : null,
  };
}
