import { Search, X } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#shared/model/language.ts';
import { STATUSES, type Clipping } from '#shared/model/clipping.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { filterClippings, outletsOf, type ClippingFilters } from './filter-clippings.ts';
import styles from './filters.module.css';

interface FiltersProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly filters: ClippingFilters;
  readonly onFilters: (filters: ClippingFilters) => void;
  /** What the search found, to be counted for each choice. */
  readonly clippings: readonly Clipping[];
  /** What of the query could not be read, in words. */
  readonly notices: readonly string[];
  readonly isFocused: boolean;
}

/** The search box and the filters beside it. */
export function Filters(props: FiltersProps) {
  const { query, onQuery, filters, onFilters, clippings, notices, isFocused } = props;
  const { t } = useTranslation();
  const set = (changed: Partial<ClippingFilters>) => onFilters({ ...filters, ...changed });
  /** How many there would be with this choice, all other filters kept. */
  const countOf = (changed: Partial<ClippingFilters>) =>
    String(filterClippings(clippings, { ...filters, ...changed }).length);
  const any = { value: 'all' as const, label: t('archive.any') };
  return (
    <search className={styles['filters']}>
      <SearchField
        aria-label={t('archive.search')}
        className={styles['search'] ?? ''}
        value={query}
        onChange={onQuery}
        autoFocus={isFocused}
      >
        <Search size={18} aria-hidden className={styles['icon']} />
        <Input className={styles['input'] ?? ''} dir="auto" placeholder={t('archive.searchHint')} />
        {query !== '' && (
          <Button className={styles['clear'] ?? ''} aria-label={t('archive.clear')}>
            <X size={16} aria-hidden />
          </Button>
        )}
      </SearchField>
      {notices.map((notice) => (
        <p key={notice} className={styles['notice']} role="status">
          {notice}
        </p>
      ))}
      <div className={styles['choices']}>
        <Select
          label={t('archive.language')}
          options={[
            any,
            ...LANGUAGES.map((value) => ({
              value,
              label: t(`languages.${value}`),
              hint: countOf({ language: value }),
            })),
          ]}
          value={filters.language}
          onChange={(language) => set({ language })}
        />
        <Select
          label={t('archive.outlet')}
          options={[
            { value: 'all', label: t('archive.any') },
            ...outletsOf(clippings).map(({ key, name }) => ({
              value: key,
              label: name,
              hint: countOf({ outlet: key }),
            })),
          ]}
          value={filters.outlet}
          onChange={(outlet) => set({ outlet })}
        />
        <Select
          label={t('archive.status')}
          options={[
            any,
            ...STATUSES.map((value) => ({ value, label: t(`status.${value}`), hint: countOf({ status: value }) })),
          ]}
          value={filters.status}
          onChange={(status) => set({ status })}
        />
        <TextField
          label={t('archive.from')}
          value={filters.from}
          onChange={(from) => set({ from: from.trim() })}
          placeholder="2025-09-01"
        />
        <TextField
          label={t('archive.to')}
          value={filters.to}
          onChange={(to) => set({ to: to.trim() })}
          placeholder="2025-09-30"
        />
      </div>
    </search>
  );
}
