const SHORTEST_STEM = 3;
/** Endings that tell adjectives, infinitives and plurals apart (nationale, nationaux), not words; only off long words. */
const LONG_ENDINGS = ['au', 'al', 'er'];
const SHORTEST_BEFORE_LONG_ENDING = 4;

/**
 * The light stem of a folded word in Latin script: plural and gender taken off (élections, national and nationaux),
 * French and English alike, since a query does not say which it is. Always a beginning of the word.
 */
export function latinStem(form: string): string {
  let end = form.length;
  if (end <= SHORTEST_STEM) return form;
  const last = form.charAt(end - 1);
  if ((last === 's' && form.charAt(end - 2) !== 's') || last === 'x') end -= 1;
  while (end > SHORTEST_STEM && form.charAt(end - 1) === 'e') end -= 1;
  const stem = form.slice(0, end);
  const ending = LONG_ENDINGS.find((candidate) => stem.endsWith(candidate));
  return ending && end >= ending.length + SHORTEST_BEFORE_LONG_ENDING ? stem.slice(0, -ending.length) : stem;
}
