import { memo } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NO_FILTERS, type SearchFilters } from '#shared/search/columns/filters.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { CHOICE_FILTERS, chosenValues, isNarrowed, toggleValue } from './archive-view.ts';
import styles from './filter-chips.module.css';
import { dateName } from './periods.ts';
import type { NameOfValue } from './use-value-names.ts';

interface FilterChipsProps {
  readonly filters: SearchFilters;
  readonly nameOf: NameOfValue;
  readonly onFilters: (filters: SearchFilters) => void;
}

/** A filter that narrows the list, in words, and the filters without it. */
export interface NamedFilter {
  readonly key: string;
  readonly name: string;
  readonly without: SearchFilters;
}

/** All that narrows a list, one by one. */
export function useNamedFilters(filters: SearchFilters, nameOf: NameOfValue): NamedFilter[] {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const choices = CHOICE_FILTERS.flatMap((filter) =>
    chosenValues(filters, filter).map((value) => ({
      key: `${filter} ${value}`,
      name: nameOf(filter, value),
      without: toggleValue(filters, filter, value),
    })),
  );
  const ends = (['from', 'to'] as const).flatMap((end) => {
    const day = filters[end];
    if (day === null) return [];
    const name = t(`filters.${end}`, { date: dateName(day, locale) });
    return [{ key: end, name, without: { ...filters, [end]: null } }];
  });
  return [...choices, ...ends];
}

/** What narrows the list, each to be taken away by itself. */
export const FilterChips = memo(function FilterChips({ filters, nameOf, onFilters }: FilterChipsProps) {
  const { t } = useTranslation();
  const named = useNamedFilters(filters, nameOf);
  if (!isNarrowed(filters)) return null;
  return (
    <div className={styles['chips']} role="group" aria-label={t('filters.active')}>
      {named.map(({ key, name, without }) => (
        <button
          key={key}
          type="button"
          className={styles['chip']}
          aria-label={t('filters.remove', { name })}
          onClick={() => onFilters(without)}
        >
          <bdi>{name}</bdi>
          <X size={14} aria-hidden />
        </button>
      ))}
      <Button size="small" look="quiet" onPress={() => onFilters(NO_FILTERS)}>
        {t('filters.clear')}
      </Button>
    </div>
  );
});
