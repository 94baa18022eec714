import { LANGUAGES } from '../../model/language.ts';
import { TONES } from '../../model/tone.ts';
import type { ColumnStore } from './column-store.ts';
import { periodFrom, periodStart, periodStarts, unitWithin, type TimelinePeriod } from './timeline-periods.ts';
import type { TimelineUnit } from './timeline-periods.ts';

/** What a timeline's bars may be divided by. */
export const TIMELINE_SERIES = ['none', 'outlet', 'language', 'tone', 'tag'] as const;
export type TimelineSeries = (typeof TIMELINE_SERIES)[number];

export interface TimelineRequest {
  /** Or as fine as it may be with no more than so many periods. */
  readonly unit: TimelineUnit | { readonly atMost: number };
  readonly by: TimelineSeries;
  /** For `tag`: the entities and events to show, by id. For the others the most frequent are shown. */
  readonly values: readonly string[];
}

export interface TimelineCounts {
  /** An outlet, a language, a tone, a tag's id; null for clippings that have none (or for all, where nothing divides them). */
  readonly value: string | null;
  /** Whether it is all values together that have no counts of their own. */
  readonly isRest: boolean;
  /** One a period. */
  readonly counts: readonly number[];
}

/** Clippings a period, in order, from the first that has any to the last. */
export interface Timeline {
  readonly unit: TimelineUnit;
  readonly periods: readonly TimelinePeriod[];
  /** Largest first; a clipping with two tones is counted in both. */
  readonly series: readonly TimelineCounts[];
  /** Clippings whose date is not known as exactly as that. */
  readonly undated: number;
}

/** So many series a chart can tell apart. */
const MOST_SERIES = 8;

/** The clippings of one period by the values they have. */
type Cells = ReadonlyMap<string | null, ReadonlyMap<number, number>>;

/** Counts rows over time. */
export function countTimeline(rows: Int32Array, request: TimelineRequest, columns: ColumnStore): Timeline {
  const unit = typeof request.unit === 'string' ? request.unit : fittingUnit(rows, columns, request.unit.atMost);
  const startOf = periodStart(unit);
  const valuesOf = seriesOf(request.by, columns, request.values);
  const cells = new Map<string | null, Map<number, number>>();
  const starts = new Set<number>();
  let undated = 0;
  for (const row of rows) {
    const start = periodOf(row, columns, startOf);
    if (start === null) {
      undated += 1;
      continue;
    }
    starts.add(start);
    for (const value of valuesOf(row)) {
      const counts = cells.get(value) ?? new Map<number, number>();
      counts.set(start, (counts.get(start) ?? 0) + 1);
      cells.set(value, counts);
    }
  }
  const own = [...starts].sort((one, other) => one - other);
  const drawn = periodStarts(own[0] ?? 1, own.at(-1) ?? 0, unit) ?? own;
  return { unit, periods: drawn.map((start) => periodFrom(start, unit)), series: series(cells, drawn), undated };
}

/** The first day of the period in which the whole of a clipping's date lies. */
function periodOf(row: number, columns: ColumnStore, startOf: (day: number) => number): number | null {
  const [first, last] = [columns.publishedFrom[row] ?? 0, columns.publishedTo[row] ?? 0];
  if (first === 0) return null;
  const start = startOf(first);
  return first === last || start === startOf(last) ? start : null;
}

function fittingUnit(rows: Int32Array, columns: ColumnStore, atMost: number): TimelineUnit {
  let [first, last] = [Infinity, 0];
  for (const row of rows) {
    const day = columns.publishedFrom[row] ?? 0;
    if (day === 0) continue;
    first = Math.min(first, day);
    last = Math.max(last, columns.publishedTo[row] ?? 0);
  }
  return last === 0 ? 'day' : unitWithin(first, last, atMost);
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

/** The largest series, and the rest as one. */
function series(cells: Cells, starts: readonly number[]): TimelineCounts[] {
  const all = [...cells].map(([value, counts]) => ({
    value,
    isRest: false,
    counts: starts.map((start) => counts.get(start) ?? 0),
  }));
  all.sort((one, other) => total(other.counts) - total(one.counts));
  if (all.length <= MOST_SERIES) return all;
  const rest = all.slice(MOST_SERIES - 1);
  const sums = starts.map((_, index) => total(rest.map(({ counts }) => counts[index] ?? 0)));
  return [...all.slice(0, MOST_SERIES - 1), { value: null, isRest: true, counts: sums }];
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
