import type { PageLine } from './page-lines.ts';
import type { Token } from './tokens.ts';

const FEWEST = 2;
const LONGEST = 4;
/** Titles of columns and boxes begin with an article, names do not. */
const ARTICLES: ReadonlySet<string> = new Set([
  'le',
  'la',
  'les',
  'un',
  'une',
  'des',
  'nos',
  'vos',
  'the',
  'our',
  'plus',
  'more',
]);
/** Words in small letters that stand within names. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'el',
  'al',
  'ben',
  'bin',
  'ibn',
  'ait',
  'van',
  'von',
  'd',
  'l',
]);

/**
 * Whether `tokens` of `text`, in Latin letters, look like the name of somebody no list knows: two to four words, each
 * with a capital and not all in capitals, or a particle between them.
 */
export function isNameShaped(text: string, tokens: readonly Token[]): boolean {
  if (tokens.length < FEWEST || tokens.length > LONGEST || ARTICLES.has(tokens[0]?.folded ?? '')) return false;
  const named = tokens.filter((token) => isCapitalised(text, token));
  const isRest = tokens.every((token, at) => named.includes(token) || (at > 0 && PARTICLES.has(token.folded)));
  return isRest && named.length >= FEWEST && named.includes(tokens.at(-1) as Token);
}

function isCapitalised(text: string, { start, end, script }: Token): boolean {
  return script === 'latin' && end - start > 1 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2));
}

/** Whether a line is nothing but words that look like a name: Élodie Ferrand; not a line with marks or figures. */
export function isNameLine({ text, start, tokens, words }: PageLine): boolean {
  if (words !== tokens.length || !/^[\p{L}\p{M}'’. -]+$/u.test(text.slice(0, 80)) || text.length > 60) return false;
  return isNameShaped(
    text,
    tokens.map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
  );
}
