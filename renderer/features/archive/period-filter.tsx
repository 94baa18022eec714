import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchFilters } from '#shared/search/columns/filters.ts';
import type { Timeline } from '#shared/search/columns/timeline.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { FacetGroup } from '../../ui/facet-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './archive-screen.module.css';
import { countsByPeriod, firstDay, isPeriodChosen, lastDay, dateName, readDay } from './periods.ts';

interface PeriodFilterProps {
  /** Counts by month, whatever the period chosen; null until they are there. */
  readonly timeline: Timeline | null;
  readonly filters: SearchFilters;
  readonly onFilters: (filters: SearchFilters) => void;
}

/** The publication dates: the periods there are with their counts, and two fields for any other. */
export function PeriodFilter({ timeline, filters, onFilters }: PeriodFilterProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const periods = timeline ? countsByPeriod(timeline) : [];
  return (
    <div className={styles['period']}>
      <FacetGroup
        title={t('filters.period')}
        values={periods.map(({ period, count }) => {
          const isChosen = isPeriodChosen(filters, period);
          return {
            key: period,
            name: dateName(period, locale),
            count,
            isChosen,
            onToggle: () =>
              onFilters({
                ...filters,
                from: isChosen ? null : firstDay(period),
                to: isChosen ? null : lastDay(period),
              }),
          };
        })}
      />
      <DayField
        key={`from ${filters.from}`}
        label={t('archive.from')}
        day={filters.from}
        read={(text) => readDay(text, 'first')}
        onDay={(from) => onFilters({ ...filters, from })}
      />
      <DayField
        key={`to ${filters.to}`}
        label={t('archive.to')}
        day={filters.to}
        read={(text) => readDay(text, 'last')}
        onDay={(to) => onFilters({ ...filters, to })}
      />
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  /** The day that was typed; undefined if it is none. */
  readonly read: (text: string) => string | undefined;
  readonly onDay: (day: string | null) => void;
}

/** A field for a day, a month or a year; what is typed counts when the field is left or Enter is pressed. */
function DayField({ label, day, read, onDay }: DayFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(day ?? '');
  const [isWrong, setWrong] = useState(false);
  const commit = () => {
    const typed = text.trim();
    const value = typed === (day ?? '') ? day : typed === '' ? null : read(typed);
    setWrong(value === undefined);
    if (value !== undefined && value !== day) onDay(value);
  };
  return (
    <TextField
      label={label}
      value={text}
      onChange={setText}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
      placeholder="2025-09-28"
      {...(isWrong ? { error: t('review.dateError') } : {})}
    />
  );
}
