import { LANGUAGES } from '../../model/language.ts';
import { TONES } from '../../model/tone.ts';
import type { ColumnStore } from './column-store.ts';

export const TIMELINE_UNITS = ['day', 'month', 'year'] as const;
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];
/** What a timeline's bars may be divided by. */
export const TIMELINE_SERIES = ['none', 'outlet', 'language', 'tone', 'tag'] as const;
export type TimelineSeries = (typeof TIMELINE_SERIES)[number];

export interface TimelineRequest {
  readonly unit: TimelineUnit;
  readonly by: TimelineSeries;
  /** For `tag`: the entities to show, by id. For the others the most frequent are shown. */
  readonly values: readonly string[];
}

/** Clippings a period (`2025`, `2025-09`, `2025-09-28`), in order; periods without any are left out. */
export interface Timeline {
  readonly periods: readonly string[];
  readonly series: readonly { readonly value: string | null; readonly counts: readonly number[] }[];
  /** Clippings whose date is not known as exactly as that. */
  readonly undated: number;
}

/** So many series a chart can tell apart; the rest is one (value ''). */
const MOST_SERIES = 8;
/** What is cut off a day's number (see day-number.ts). */
const CUT: Readonly<Record<TimelineUnit, number>> = { day: 1, month: 100, year: 10_000 };

/** Counts rows over time. */
export function countTimeline(rows: Int32Array, { unit, by, values }: TimelineRequest, columns: ColumnStore): Timeline {
  const cut = CUT[unit];
  const valuesOf = seriesOf(by, columns, values);
  const cells = new Map<string | null, Map<number, number>>();
  const periods = new Set<number>();
  let undated = 0;
  for (const row of rows) {
    const period = Math.floor((columns.publishedFrom[row] ?? 0) / cut);
    if (period === 0 || period !== Math.floor((columns.publishedTo[row] ?? 0) / cut)) {
      undated += 1;
      continue;
    }
    periods.add(period);
    for (const value of valuesOf(row)) {
      const counts = cells.get(value) ?? new Map<number, number>();
      counts.set(period, (counts.get(period) ?? 0) + 1);
      cells.set(value, counts);
    }
  }
  const order = [...periods].sort((one, other) => one - other);
  return { periods: order.map((period) => periodName(period, unit)), series: drawn(cells, order), undated };
}

function seriesOf(
  by: TimelineSeries,
  columns: ColumnStore,
  values: readonly string[],
): (row: number) => readonly (string | null)[] {
  switch (by) {
    case 'none':
      return () => [null];
    case 'outlet':
      return (row) => [columns.outletOf[row] ? columns.outlets.idOf((columns.outletOf[row] ?? 1) - 1) : null];
    case 'language':
      return (row) => [LANGUAGES[columns.languages[row] ?? 0] ?? null];
    case 'tone':
      return (row) => (columns.tones[row] ? TONES.filter((_, bit) => (columns.tones[row] ?? 0) & (1 << bit)) : [null]);
    case 'tag': {
      const wanted = new Map(values.map((id) => [columns.tags.find(id) ?? -1, id]));
      return (row) => [...columns.tagsOf.valuesOf(row)].flatMap((tag) => wanted.get(tag) ?? []);
    }
  }
}

function periodName(period: number, unit: TimelineUnit): string {
  const digits = String(period);
  if (unit === 'year') return digits;
  const month = `${digits.slice(0, 4)}-${digits.slice(4, 6)}`;
  return unit === 'month' ? month : `${month}-${digits.slice(6)}`;
}

/** The largest series, and the rest as one. */
function drawn(cells: ReadonlyMap<string | null, ReadonlyMap<number, number>>, periods: readonly number[]) {
  const series = [...cells].map(([value, counts]) => ({
    value,
    counts: periods.map((period) => counts.get(period) ?? 0),
  }));
  series.sort((one, other) => total(other.counts) - total(one.counts));
  if (series.length <= MOST_SERIES) return series;
  const rest = series.slice(MOST_SERIES - 1);
  const sums = periods.map((_, index) => total(rest.map(({ counts }) => counts[index] ?? 0)));
  return [...series.slice(0, MOST_SERIES - 1), { value: '', counts: sums }];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
