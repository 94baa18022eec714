import { boilerplateVocabulary } from '../gazetteer/boilerplate.ts';
import { isPersonName } from '../gazetteer/person-names.ts';
import { pressWords } from '../gazetteer/press-words.ts';
import { isTitleLike, type PageLine } from '../text/page-lines.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { outletOf, type OutletName } from './names.ts';

/** A site's name at the head of a page, beside what it says of itself. */
export interface Banner {
  readonly tokens: readonly Token[];
  readonly outlet: OutletName;
}

const LONGEST_NAME = 4;
const LONGEST_SLOGAN = 8;
const HEADLINE_WORDS = 4;
/** A page's name stands among its first lines. */
const MOST_LINES = 12;

/**
 * La Vigie – le quotidien du Rif, منبر الواحة — كلمة حرة: before a dash or a bar the name of an outlet, or behind it
 * what outlets say of themselves. `lines` are those over the article; a headline must stand below.
 */
export function bannersOf(text: string, lines: readonly PageLine[]): Map<PageLine, Banner> {
  const found = new Map<PageLine, Banner>();
  const last = lines.findLastIndex((line) => line.words >= HEADLINE_WORDS && isTitleLike(line));
  for (const line of lines.slice(0, Math.min(last, MOST_LINES))) {
    const banner = bannerOf(text, line);
    if (banner) found.set(line, banner);
  }
  return found;
}

function bannerOf(text: string, line: PageLine): Banner | null {
  const { tokens, words } = line;
  if (words !== tokens.length || words > LONGEST_NAME + LONGEST_SLOGAN) return null;
  const sign = /\s[-–—|•]\s/.exec(line.text);
  if (!sign) return null;
  const name = tokens.filter(({ end }) => end <= line.start + sign.index);
  const slogan = tokens.slice(name.length);
  if (name.length === 0 || name.length > LONGEST_NAME || slogan.length === 0 || slogan.length > LONGEST_SLOGAN)
    return null;
  if (matchPhrase(boilerplateVocabulary().covering, name, 0)?.length === name.length) return null;
  const outlet = outletOf(text, name);
  const isSlogan = [0, 1, 2].some((at) => matchPhrase(pressWords().slogan, slogan, at) !== null);
  if (!outlet && (!isSlogan || isPersonName(text, name))) return null;
  return { tokens: name, outlet: outlet ?? { basis: 'repeated', canonical: null } };
}
