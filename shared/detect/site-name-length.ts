import { pressWords } from '../gazetteer/press-words.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';

const LONGEST = 4;
/** Parties, unions and ministries have sites of their own, and long names: Parti du progrès et du socialisme. */
const LONGEST_PUBLISHER = 7;
/** Articles and the like do not make a name long: Le Phare de l'Atlantique. */
export const SMALL = 3;

/**
 * Whether a part of the head is as short as the names of sites are.
 *
 * @param words how many words it has
 * @param length how many that count where no publisher is named: figures too, if the caller has them count
 */
export function isShortForSite(tokens: readonly Token[], words: number, length = words): boolean {
  if (matchPhrase(pressWords()['publisher-prefix'], tokens, 0) !== null) return words <= LONGEST_PUBLISHER;
  const small = tokens.filter(({ folded, script }) => script === 'latin' && folded.length <= SMALL).length;
  return length - small <= LONGEST;
}
