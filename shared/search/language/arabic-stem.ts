/**
 * Endings that light stemming takes off, in this order, each at most once (after Larkey, Ballesteros and Connell,
 * "Light stemming for Arabic information retrieval", 2007, with the possessive endings). Spelt as `fold` leaves them: ة is ه.
 */
const ENDINGS = ['هما', 'ها', 'هم', 'هن', 'كم', 'نا', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

const SHORTEST_STEM = 3;

/** The light stem of a folded Arabic word to which nothing is attached. Always a beginning of the word. */
export function arabicStem(base: string): string {
  let stem = base;
  for (const ending of ENDINGS) {
    if (stem.length >= ending.length + SHORTEST_STEM && stem.endsWith(ending)) stem = stem.slice(0, -ending.length);
  }
  return stem;
}
