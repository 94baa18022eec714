import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchFilters } from '#shared/search/columns/filters.ts';
import type { Facets } from '#shared/search/columns/facets.ts';
import { useTagNames } from '../../store/queries/entities.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { ChoiceFilter } from './archive-view.ts';

/** What a value of a filter is called on the screen. */
export type NameOfValue = (filter: ChoiceFilter, value: string | null) => string;

/** Names the values of filters and facets in the interface's language; entities and events by their own names. */
export function useValueNames(filters: SearchFilters, facets: Facets | null): NameOfValue {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const counted = facets ? Object.values(facets.tags).flatMap((tags) => tags.map(({ value }) => value)) : [];
  const names = useTagNames([...new Set([...filters.tagIds, ...counted])], code);
  // The same as long as it names the same, so that what shows names is not drawn anew.
  return useCallback((filter, value) => nameOf(t, names, filter, value), [t, names]);
}

function nameOf(
  t: TFunction,
  tagNames: ReadonlyMap<string, string> | undefined,
  filter: ChoiceFilter,
  value: string | null,
): string {
  if (value === null) return t(`filters.none.${filter === 'outlets' || filter === 'tones' ? filter : 'topics'}`);
  switch (filter) {
    case 'statuses':
      return value === 'trash' ? t('nav.trash') : t(`status.${value as 'inbox'}`);
    case 'languages':
      return t(`languages.${value as 'ar'}`);
    case 'tones':
      return t(`tones.${value as 'neutral'}`);
    case 'tagIds':
      return tagNames?.get(value) ?? '…';
    case 'outlets':
    case 'topics':
      return value;
  }
}
