import { outletIndex } from '../gazetteer/outlets.ts';
import { pressWords } from '../gazetteer/press-words.ts';
import type { PageLine } from '../text/page-lines.ts';
import { matchPhrase, type PhraseIndex } from '../text/phrase-index.ts';

/** So many words may follow one that introduces an author, unless a colon does; a headline may begin with it too. */
const LONGEST_BYLINE = 6;

/** Whether a line begins as a byline does: بقلم …, par …; not «بعثة …» or "Texte …" at the head of a headline. */
export function startsAsByline(line: PageLine): boolean {
  const match = matchPhrase(pressWords().byline, line.tokens, 0);
  if (!match) return false;
  const end = (line.tokens[match.length - 1]?.end ?? line.start) - line.start;
  return line.tokens.length - match.length <= LONGEST_BYLINE || /^\s?[:：]/.test(line.text.slice(end, end + 3));
}

/** Whether a phrase of `index` stands at the head of a line. */
export function startsWithPhrase(line: PageLine, index: PhraseIndex<unknown>): boolean {
  return matchPhrase(index, line.tokens, 0) !== null;
}

/** A site's name has no more words. */
const LONGEST_NAME = 6;

/** L’Écho du Moyen Atlas, جريدة نبض تادلة الإلكترونية: named as outlets are, and short. */
export function isSiteName(line: PageLine): boolean {
  return line.words > 1 && line.words <= LONGEST_NAME && startsWithPhrase(line, pressWords()['outlet-prefix']);
}

/** Whether a line is the name of an outlet that the gazetteer knows, and no everyday word. */
export function isKnownOutlet({ tokens }: PageLine): boolean {
  const match = matchPhrase(outletIndex(), tokens, 0);
  return match !== null && match.length === tokens.length && !match.value.isAmbiguous;
}
