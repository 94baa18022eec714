import { nameTokens } from './name-tokens.ts';
import { fold } from '../text/fold.ts';
import { SCRIPT, scriptOf } from '../text/script.ts';
import type { Token } from '../text/tokens.ts';

/** Parts of names that are no names by themselves. */
const PARTICLES: ReadonlySet<string> = new Set(
  'el al ben bin ibn bint abou abu ait ould oulad moulay sidi lalla de du la le van von et and و بن ابن بنت ابو ال ايت اولاد ولد مولاي سيدي لالة عبد'.split(
    ' ',
  ),
);
/** Small words between a name and something else: … من الناظور. */
const NEVER_IN_NAMES: ReadonlySet<string> = new Set(['من', 'في', 'على', 'الى', 'عن', 'مع'].map(fold));
const FEWEST = 2;
const MOST = 6;

/**
 * Whether all of `tokens` look like the name of a person, or of two joined by et, and, و: two to six words that names are
 * made of, at least one of them a first name; in Latin letters each with a capital. Initials count: ع. زروال, S. Tazi.
 */
export function isPersonName(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length < FEWEST || tokens.length > MOST) return false;
  if (tokens.some(({ script }) => script === 'number' || script === 'other')) return false;
  return tokens[0]?.script === 'arabic' ? isArabicName(tokens) : isLatinName(text, tokens);
}

function isArabicName(tokens: readonly Token[]): boolean {
  if (tokens.some(({ script, folded }) => script !== 'arabic' || NEVER_IN_NAMES.has(folded))) return false;
  const { given, isPart } = nameTokens();
  const isInitial = ({ folded }: Token) => folded.length === 1 && folded !== 'و';
  const isGiven = ({ folded }: Token) => folded.length > 2 && given.has(folded);
  const named = tokens.filter((token) => isInitial(token) || PARTICLES.has(token.folded) || isPart(bare(token)));
  const opens = tokens.slice(0, 2).some((token) => isGiven(token) || isInitial(token)) || tokens[0]?.folded === 'عبد';
  // One word may be a family name that no list has.
  return opens && named.length >= tokens.length - 1;
}

/** A family name with or without its article: الناجي, ناجي. */
function bare({ folded }: Token): string {
  return folded.startsWith('ال') && !nameTokens().isPart(folded) ? folded.slice(2) : folded;
}

function isLatinName(text: string, tokens: readonly Token[]): boolean {
  const { given } = nameTokens();
  const isCapital = ({ start }: Token) =>
    /\p{Lu}/u.test(text.charAt(start)) && scriptOf(text.charCodeAt(start)) === SCRIPT.latin;
  const isParticle = ({ folded }: Token) => PARTICLES.has(folded);
  if (!tokens.every((token) => isCapital(token) || isParticle(token))) return false;
  const isGiven = ({ folded }: Token) => folded.length > 2 && given.has(folded);
  const isInitial = ({ folded, end }: Token) => folded.length === 1 && text.charAt(end) === '.';
  return tokens.slice(0, 2).some((token) => isGiven(token) || isInitial(token));
}
