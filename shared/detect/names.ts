import { outletIndex } from '../gazetteer/outlets.ts';
import { placeNames } from '../gazetteer/place-names.ts';
import { pressWords } from '../gazetteer/press-words.ts';
import { nameTokens } from '../gazetteer/name-tokens.ts';
import { matchPhrase, type PhraseIndex } from '../text/phrase-index.ts';
import { joinedWords, type Token } from '../text/tokens.ts';

/**
 * A part of a line that names an outlet: known to the gazetteer, a domain, made as such names are, or said again in the
 * foot of the page.
 */
export interface OutletName {
  readonly basis: 'gazetteer' | 'domain' | 'shape' | 'repeated';
  /** The gazetteer's own name for it. */
  readonly canonical: string | null;
}

const LONGEST_OUTLET = 6;
/** A bare domain in small letters: a name of three letters or more, and an ending of the usual kind. */
const DOMAIN =
  /^(?:www\.)?[\p{L}\d][\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,30})?\.(?:\p{L}{2,4}|press|news|media|online|site|africa|كوم|نت)$/u;

/** What outlet all of `tokens` name, or null. */
export function outletOf(text: string, tokens: readonly Token[]): OutletName | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > LONGEST_OUTLET) return null;
  const known = matchPhrase(outletIndex(), tokens, 0);
  const isEdition = known && isWhole(pressWords().edition, tokens.slice(known.length));
  if (known && (isEdition || known.length === tokens.length)) {
    return { basis: 'gazetteer', canonical: known.value.name };
  }
  if (isDomain(text.slice(first.start, last.end))) return { basis: 'domain', canonical: null };
  return isShapedAsOutlet(tokens) ? { basis: 'shape', canonical: null } : null;
}

/** Whether one phrase of `index` is all of `tokens`. */
export function isWhole(index: PhraseIndex<unknown>, tokens: readonly Token[]): boolean {
  return tokens.length > 0 && matchPhrase(index, tokens, 0)?.length === tokens.length;
}

/** Whether `text` is nothing but a domain. */
export function isDomain(text: string): boolean {
  return text.length <= 80 && text.includes('.') && !text.includes(' ') && DOMAIN.test(text.toLowerCase());
}

/** Made as outlets are called, and no first name at its head: صوت الشمال, الريف بريس, Rif Post, La Gazette du Rif. */
function isShapedAsOutlet(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > 5 || nameTokens().given.has(tokens[0]?.folded ?? '')) return false;
  if (tokens.some(({ folded }) => /^(?:avec|with|مع|من|par|by)$/.test(folded))) return false;
  const words = pressWords();
  const last = tokens.length - 1;
  // جريدة يومية مستقلة: nothing but what outlets are.
  if (tokens.every((token) => !token.folded.startsWith('ال') && isArabicSlogan(token))) return false;
  return (
    (matchPhrase(words['outlet-prefix'], tokens, 0)?.length ?? tokens.length) < tokens.length ||
    matchPhrase(words['outlet-suffix'], tokens, last)?.length === 1
  );
}

function isArabicSlogan(token: Token): boolean {
  return token.script === 'arabic' && matchPhrase(pressWords().slogan, [token], 0) !== null;
}

/** Whether all of `tokens` name a place, with من, ب, à or "from" before it at most. */
export function isPlaceName(tokens: readonly Token[]): boolean {
  return placeTokens(tokens) !== null;
}

const BEFORE_PLACE = /^(?:من|a|de|from|le|la)$/;

/** The tokens of the place that all of `tokens` name, without a preposition before it; null where they name none. */
export function placeTokens(tokens: readonly Token[]): readonly Token[] | null {
  const [first, ...rest] = tokens;
  if (!first || tokens.length > LONGEST_OUTLET) return null;
  const isName = (words: readonly Token[]) => placeNames().has(joinedWords(words));
  if (isName(tokens)) return tokens;
  if (rest.length > 0) {
    return BEFORE_PLACE.test(first.folded) && isName(rest) ? rest : null;
  }
  // بالرباط: the preposition is written on to the name.
  const isPrefixed = first.folded.startsWith('ب') && first.folded.length >= 5;
  return isPrefixed && placeNames().has(first.folded.slice(1)) ? [{ ...first, start: first.start + 1 }] : null;
}
