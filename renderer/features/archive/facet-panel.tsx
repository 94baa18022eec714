import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetCount, Facets } from '#shared/search/columns/facets.ts';
import type { SearchFilters } from '#shared/search/columns/filters.ts';
import type { Timeline } from '#shared/search/columns/timeline.ts';
import { FacetGroup, type FacetValue } from '../../ui/facet-group.tsx';
import { chosenValues, toggleValue, type ChoiceFilter } from './archive-view.ts';
import { PeriodFilter } from './period-filter.tsx';
import type { NameOfValue } from './use-value-names.ts';

interface FacetPanelProps {
  readonly facets: Facets;
  /** Counts by month, whatever the period chosen; null until they are there. */
  readonly timeline: Timeline | null;
  readonly filters: SearchFilters;
  readonly nameOf: NameOfValue;
  readonly onFilters: (filters: SearchFilters) => void;
}

const TAG_KINDS = ['person', 'organisation', 'place', 'event'] as const;

/** Everything a list can be narrowed by, each with how many clippings it would leave. */
export const FacetPanel = memo(function FacetPanel({ facets, timeline, filters, nameOf, onFilters }: FacetPanelProps) {
  const { t } = useTranslation();
  const group = (title: string, name: ChoiceFilter, counts: readonly FacetCount[]) => {
    const chosen = chosenValues(filters, name);
    // What was chosen stays to be unticked, though nothing of it is left.
    const gone = name === 'tagIds' ? [] : chosen.filter((value) => !counts.some((count) => count.value === value));
    const all = [...counts, ...gone.map((value) => ({ value, count: 0 }))];
    // One value that all have, or that none has, narrows nothing.
    if (all.length === 0 || (all.length === 1 && all[0]?.value === null && chosen.length === 0)) return null;
    const values = all.map(({ value, count }): FacetValue => {
      return {
        key: value ?? '\0',
        name: nameOf(name, value),
        count,
        isChosen: chosen.includes(value),
        onToggle: () => onFilters(toggleValue(filters, name, value)),
      };
    });
    return <FacetGroup key={title} title={title} values={values} />;
  };
  return (
    <>
      {group(t('archive.status'), 'statuses', facets.statuses)}
      {group(t('archive.language'), 'languages', facets.languages)}
      <PeriodFilter timeline={timeline} filters={filters} onFilters={onFilters} />
      {group(t('archive.outlet'), 'outlets', facets.outlets)}
      {group(t('filters.topics'), 'topics', facets.topics)}
      {group(t('filters.tones'), 'tones', facets.tones)}
      {TAG_KINDS.map((kind) => group(t(`types.plural.${kind}`), 'tagIds', facets.tags[kind]))}
    </>
  );
});
