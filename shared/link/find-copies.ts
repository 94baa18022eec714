import type { TextKeys } from './clipping-keys.ts';
import { duplicates } from './duplicates.ts';

/**
 * The clippings that are copies of another, exactly or nearly: by their ids, that of the one to keep. A copy is always
 * one of what is kept, never of another copy, so what is left out was compared with what is printed.
 *
 * @param clippings the one to keep before its copies: as they were published
 */
export function findCopies(clippings: readonly TextKeys[]): ReadonlyMap<string, string> {
  const alike = new Map<string, Set<string>>();
  for (const { ids } of duplicates(clippings)) {
    for (const id of ids) alike.set(id, new Set([...(alike.get(id) ?? []), ...ids]));
  }
  const copies = new Map<string, string>();
  const kept: string[] = [];
  for (const { id } of clippings) {
    const original = kept.find((other) => alike.get(id)?.has(other));
    if (original === undefined) kept.push(id);
    else copies.set(id, original);
  }
  return copies;
}
