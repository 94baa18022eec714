import type { Clipping, Status } from '#shared/model/clipping.ts';
import type { Language } from '#shared/model/language.ts';
import { fold } from '#shared/text/fold.ts';

/** What a list of clippings is narrowed to; `all` and '' leave it as it is. */
export interface ClippingFilters {
  readonly language: Language | 'all';
  readonly status: Status | 'all';
  /** An outlet's name, folded. */
  readonly outlet: string;
  /** Civil dates of any precision; both days are included. */
  readonly from: string;
  readonly to: string;
}

export const NO_FILTERS: ClippingFilters = { language: 'all', status: 'all', outlet: 'all', from: '', to: '' };

/** The latest string that a date of reduced precision covers: `2025` ends with `2025-12-31`, `2025-09` with `2025-09-31`. */
function latest(date: string): string {
  return date + '-12-31'.slice(date.length - 4);
}

/** The clippings that fit all filters. An undated clipping fits no period. */
export function filterClippings(clippings: readonly Clipping[], filters: ClippingFilters): readonly Clipping[] {
  const { language, status, outlet, from, to } = filters;
  return clippings.filter(
    (clipping) =>
      (language === 'all' || clipping.language === language) &&
      (status === 'all' || clipping.status === status) &&
      (outlet === 'all' || fold(clipping.outlet ?? '') === outlet) &&
      (from === '' || (clipping.publishedOn !== null && clipping.publishedOn >= from)) &&
      (to === '' || (clipping.publishedOn !== null && clipping.publishedOn <= latest(to))),
  );
}

/** An outlet of the clippings, with how many there are of it; written as most of them write it. */
export interface OutletCount {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** The outlets of the clippings, the most frequent first; one written in different ways (case, hamza) counts as one. */
export function outletsOf(clippings: readonly Clipping[]): OutletCount[] {
  const counts = new Map<string, OutletCount>();
  for (const { outlet } of clippings) {
    if (outlet === null) continue;
    const key = fold(outlet);
    const known = counts.get(key);
    counts.set(key, { key, name: known?.name ?? outlet, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count);
}
