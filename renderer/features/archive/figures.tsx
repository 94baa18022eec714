import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchFilters } from '#shared/search/columns/filters.ts';
import type { Timeline, TimelineSeries } from '#shared/search/columns/timeline.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Select } from '../../ui/select.tsx';
import { TimeChart, type TimeBar } from '../../ui/time-chart.tsx';
import { toggleValue, type ArchiveView, type ChoiceFilter } from './archive-view.ts';
import styles from './figures.module.css';
import { periodName } from './periods.ts';
import type { NameOfValue } from './use-value-names.ts';

interface FiguresProps {
  readonly filters: SearchFilters;
  /** What the chart is divided by. */
  readonly by: TimelineSeries;
  /** Counts over time whatever the period chosen. */
  readonly timeline: Timeline;
  readonly nameOf: NameOfValue;
  readonly onView: (changed: Partial<ArchiveView>) => void;
}

/** What the chart may be divided by, and the filter its parts stand for. */
const DIVISIONS: Readonly<Record<TimelineSeries, ChoiceFilter | null>> = {
  none: null,
  outlet: 'outlets',
  language: 'languages',
  tone: 'tones',
  tag: 'tagIds',
};
const SERIES = Object.keys(DIVISIONS) as TimelineSeries[];

/** How many clippings were published when, by outlet, language, tone or entity; what is pressed or brushed filters. */
export const Figures = memo(function Figures({ filters, by, timeline, nameOf, onView }: FiguresProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const bars = barsOf(timeline, locale);
  const choose = (range: readonly [number, number] | null) => {
    const [first, last] = range ? [timeline.periods[range[0]], timeline.periods[range[1]]] : [];
    onView({
      filters: { ...filters, from: first?.from ?? null, to: last?.to ?? null },
    });
  };
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <section className={styles['figures']} aria-label={t('figures.title')}>
      <div className={styles['head']}>
        <Select
          label={t('figures.by')}
          isInline
          options={SERIES.map((value) => ({ value, label: t(`figures.series.${value}`) }))}
          value={by}
          onChange={(figuresBy) => onView({ figuresBy })}
        />
        <Legend filters={filters} by={by} timeline={timeline} nameOf={nameOf} onView={onView} />
      </div>
      {first && last ? (
        <>
          <TimeChart
            label={t('figures.overTime')}
            bars={bars}
            chosen={chosenBars(filters, timeline)}
            onChoose={choose}
          />
          <p className={styles['axis']} aria-hidden>
            <span>{first.name}</span>
            {bars.length > 2 && <span>{last.name}</span>}
          </p>
        </>
      ) : (
        <p className={styles['none']}>{t('figures.none')}</p>
      )}
      {timeline.undated > 0 && <p className={styles['none']}>{t('figures.undated', { count: timeline.undated })}</p>}
    </section>
  );
});

/** What each colour stands for, with its count; pressing one filters by it. */
function Legend({ filters, by, timeline, nameOf, onView }: FiguresProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const filter = DIVISIONS[by];
  if (!filter) return null;
  const digits = new Intl.NumberFormat(locale);
  return (
    <ul className={styles['legend']}>
      {timeline.series.map(({ value, isRest, counts }, index) => {
        const name = isRest ? t('figures.rest') : nameOf(filter, value);
        const count = digits.format(counts.reduce((sum, one) => sum + one, 0));
        const words = (
          <>
            <span className={styles['swatch']} style={{ background: `var(--series-${index + 1})` }} aria-hidden />
            <bdi>{name}</bdi> <span className={styles['count']}>{count}</span>
          </>
        );
        return (
          <li key={isRest ? 'rest' : (value ?? '\0')}>
            {isRest ? (
              <span className={styles['entry']}>{words}</span>
            ) : (
              <button
                type="button"
                className={styles['entry']}
                aria-pressed={(filters[filter] as readonly unknown[]).includes(value)}
                onClick={() => onView({ filters: toggleValue(filters, filter, value) })}
              >
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A bar for every period, also for those without a clipping. */
function barsOf({ periods, unit, series }: Timeline, locale: string): TimeBar[] {
  return periods.map((period, index) => ({
    key: period.from,
    name: periodName(period, unit, locale),
    counts: series.map(({ counts }) => counts[index] ?? 0),
  }));
}

/** The bars that lie in the period chosen; null where it is open at both ends. */
function chosenBars({ from, to }: SearchFilters, { periods }: Timeline): [number, number] | null {
  if (from === null && to === null) return null;
  const within = periods.flatMap((period, index) =>
    (from === null || period.from >= from) && (to === null || period.to <= to) ? [index] : [],
  );
  return [within[0] ?? periods.length, within.at(-1) ?? -1];
}
