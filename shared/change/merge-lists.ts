import type { FieldChange, Json } from '../model/change.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * What an edit of a list did, done to another list: what it took out is out, what it put in is in, and the rest stays.
 * The order is the edit's; what the edit did not know of follows in its own order.
 */
export function mergeLists(standing: readonly Json[], { before, after }: FieldChange): Json[] {
  const [known, wanted] = [keysOf(before), keysOf(after)];
  const present = keysOf(standing);
  const merged = new Map<string, Json>();
  for (const [key, element] of wanted) if (present.has(key) || !known.has(key)) merged.set(key, element);
  for (const [key, element] of present) if (!known.has(key)) merged.set(key, element);
  return [...merged.values()];
}

function keysOf(list: Json | readonly Json[]): Map<string, Json> {
  return new Map(
    (Array.isArray(list) ? (list as readonly Json[]) : []).map((element) => [canonicalJson(element), element]),
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The same for a list of spans that must stay in order and apart.
 *
 * @returns null where the two edits cut the text in ways that do not fit together
 */
export function mergePartitions(standing: readonly Json[], change: FieldChange): Json[] | null {
  const merged = mergeLists(standing, change).filter(isStretch);
  merged.sort((one, other) => one.start - other.start || one.end - other.end);
  const isApart = merged.every(({ start }, index) => index === 0 || (merged[index - 1]?.end ?? 0) <= start);
  return isApart ? merged : null;
}

function isStretch(value: Json): value is Json & Stretch {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['start'] === 'number';
}
