/**
 * A hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014): readings follow the wall clock, never go
 * back, and sort as strings in the order of cause and effect, across devices too.
 *
 * A reading is `<milliseconds, 15 digits>-<counter, 4 hexadecimal digits>-<device>`.
 */
export interface ClockState {
  readonly milliseconds: number;
  readonly counter: number;
}

const LARGEST_COUNTER = 0xffff;

/** The reading after `last`, not before the wall clock's `now` (milliseconds since 1970). */
export function tick(last: ClockState | null, now: number): ClockState {
  if (last === null || now > last.milliseconds) return { milliseconds: now, counter: 0 };
  if (last.counter < LARGEST_COUNTER) return { milliseconds: last.milliseconds, counter: last.counter + 1 };
  return { milliseconds: last.milliseconds + 1, counter: 0 };
}

/** Writes a reading so that strings sort as readings do. */
export function formatReading({ milliseconds, counter }: ClockState, device: string): string {
  return `${String(milliseconds).padStart(15, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
}

/** Reads a reading back; null if it is none. */
export function parseReading(reading: string): (ClockState & { readonly device: string }) | null {
  const match = /^(\d{15})-([0-9a-f]{4})-(.+)$/.exec(reading);
  if (!match) return null;
  const [, milliseconds = '', counter = '', device = ''] = match;
  return { milliseconds: Number(milliseconds), counter: Number.parseInt(counter, 16), device };
}
