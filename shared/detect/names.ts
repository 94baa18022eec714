import { outletIndex } from '../gazetteer/outlets.ts';
import { placeIndex } from '../gazetteer/place-names.ts';
import { pressWords } from '../gazetteer/press-words.ts';
import { nameTokens } from '../gazetteer/name-tokens.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';

/** A part of a line that names an outlet: known to the gazetteer, a domain, or made as such names are. */
export interface OutletName {
  readonly basis: 'gazetteer' | 'domain' | 'shape';
  /** The gazetteer's own name for it. */
  readonly canonical: string | null;
}

const LONGEST_OUTLET = 6;
/** A bare domain: a name of three letters or more, and an ending of the usual kind. */
const DOMAIN =
  /^(?:www\.)?[\p{L}\d][\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,30})?\.(?:\p{L}{2,4}|press|news|media|online|site|africa|كوم|نت)$/iu;

/** What outlet all of `tokens` name, or null. */
export function outletOf(text: string, tokens: readonly Token[]): OutletName | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > LONGEST_OUTLET) return null;
  const known = matchPhrase(outletIndex(), tokens, 0);
  if (known?.length === tokens.length) return { basis: 'gazetteer', canonical: known.value.name };
  if (isDomain(text.slice(first.start, last.end))) return { basis: 'domain', canonical: null };
  return isShapedAsOutlet(tokens) ? { basis: 'shape', canonical: null } : null;
}

/** Whether `text` is nothing but a domain. */
export function isDomain(text: string): boolean {
  return text.length <= 80 && DOMAIN.test(text);
}

/** Made as outlets are called, and no first name at its head: صوت الشمال, الريف بريس, Rif Post, La Gazette du Rif. */
function isShapedAsOutlet(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > 5 || nameTokens().given.has(tokens[0]?.folded ?? '')) return false;
  const words = pressWords();
  const last = tokens.length - 1;
  return (
    (matchPhrase(words['outlet-prefix'], tokens, 0)?.length ?? tokens.length) < tokens.length ||
    matchPhrase(words['outlet-suffix'], tokens, last)?.length === 1
  );
}

/** Whether all of `tokens` name a place, with من, ب, à or "from" before it at most. */
export function isPlaceName(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > LONGEST_OUTLET) return false;
  const places = placeIndex();
  if (matchPhrase(places, tokens, 0)?.length === tokens.length) return true;
  const [first, ...rest] = tokens;
  if (!first || rest.length === 0) return isPrefixed(first);
  return /^(?:من|a|de|from|le|la)$/.test(first.folded) && matchPhrase(places, rest, 0)?.length === rest.length;
}

/** بالرباط: the preposition is written on to the name. */
function isPrefixed(token: Token | undefined): boolean {
  if (!token || !token.folded.startsWith('ب') || token.folded.length < 5) return false;
  return matchPhrase(placeIndex(), [token], 0, token.folded.slice(1))?.length === 1;
}
