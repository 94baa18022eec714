import { NO_FILTERS, type SearchFilters } from '#shared/search/columns/filters.ts';
import type { SearchSort } from '#shared/search/columns/sort-rows.ts';
import type { TimelineSeries } from '#shared/search/columns/timeline.ts';
import { usualSort, type SearchRequest } from '#shared/search/engine/search-request.ts';

/** What the archive shows and how; kept while the app is open, so that one comes back to the list one left. */
export interface ArchiveView {
  readonly query: string;
  readonly typing: boolean;
  readonly throughAliases: boolean;
  readonly filters: SearchFilters;
  /** Null for the usual order. */
  readonly sort: SearchSort | null;
  readonly showsFigures: boolean;
  readonly figuresBy: TimelineSeries;
  readonly showsFilters: boolean;
}

export const FIRST_VIEW: ArchiveView = {
  query: '',
  typing: false,
  throughAliases: true,
  filters: NO_FILTERS,
  sort: null,
  showsFigures: false,
  figuresBy: 'none',
  showsFilters: true,
};

/** What a view asks the search for. */
export function requestOf({ query, typing, throughAliases, filters, sort }: ArchiveView): SearchRequest {
  return { query, typing, throughAliases, filters, sort: sort ?? usualSort({ query }) };
}

/** The filters that are lists of values. */
export type ChoiceFilter = Exclude<keyof SearchFilters, 'from' | 'to'>;
export const CHOICE_FILTERS: readonly ChoiceFilter[] = [
  'statuses',
  'languages',
  'outlets',
  'tones',
  'topics',
  'tagIds',
];

export function chosenValues(filters: SearchFilters, name: ChoiceFilter): readonly (string | null)[] {
  return filters[name];
}

/** The filters with a value chosen that was not, or no longer chosen. */
export function toggleValue(filters: SearchFilters, name: ChoiceFilter, value: string | null): SearchFilters {
  const values = chosenValues(filters, name);
  const changed = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  // The values come from the facet of this very filter, so they are of its type.
  return { ...filters, [name]: changed };
}

export function isNarrowed(filters: SearchFilters): boolean {
  return filters.from !== null || filters.to !== null || CHOICE_FILTERS.some((name) => filters[name].length > 0);
}
