import { boilerplateVocabulary } from '../gazetteer/boilerplate.ts';
import { pressWords } from '../gazetteer/press-words.ts';
import type { PageLine } from '../text/page-lines.ts';
import { matchPhrase, type PhraseIndex, type PhraseMatch } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { isNamed } from './outlet-in-furniture.ts';

const LONGEST_LINE = 60;
const LONGEST_NAME = 4;

interface Place extends PhraseMatch<string> {
  readonly at: number;
}

function find(index: PhraseIndex<string>, tokens: readonly Token[]): Place | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(index, tokens, at);
    if (match) return { ...match, at };
  }
  return null;
}

/** "La Vigie n’est pas responsable de …", "… لا تعبر بالضرورة عن رأي جريدة النهار": whoever disclaims what others
 * wrote or says what it is (La Vigie est édité par …). */
export function outletInDisclaimer(text: string, { tokens }: PageLine): readonly Token[] | null {
  if (tokens.length > LONGEST_LINE) return null;
  const words = pressWords();
  const disclaims = find(words.disclaims, tokens) ?? find(words['self-description'], tokens);
  if (disclaims) {
    const before = tokens.slice(0, disclaims.at);
    const sentence = before.slice(before.findLastIndex((token) => endsClause(text, token)) + 1);
    const name = named(text, sentence);
    if (name) return name;
  }
  const opinion = find(words['stands-for'], tokens);
  if (!opinion) return null;
  const rest = tokens.slice(opinion.at + opinion.length);
  const end = rest.findIndex((token) => endsClause(text, token));
  return named(text, end < 0 ? rest : rest.slice(0, end + 1));
}

const endsClause = (text: string, { end }: Token) => /[.!?؟،,;:؛]/.test(text.charAt(end));

/** "La Vigie : toute l’actualité du Rif": a name, a dividing sign, and what outlets say of themselves. */
export function outletBeforeSlogan(text: string, { tokens }: PageLine): readonly Token[] | null {
  if (tokens.length > LONGEST_LINE / 4 || matchPhrase(pressWords().source, tokens, 0)) return null;
  const end = tokens.findIndex((token, at) => {
    const next = tokens[at + 1];
    return next !== undefined && /^(?:\s?[:：|]\s?|\s[-–—•·]\s)$/.test(text.slice(token.end, next.start));
  });
  if (end < 0 || !find(pressWords().slogan, tokens.slice(end + 1))) return null;
  const name = tokens.slice(0, end + 1);
  return matchPhrase(boilerplateVocabulary().covering, name, 0) ? null : named(text, name);
}

/** Nouns that go before a name in a sentence: site, journal, إدارة, جريدة. */
const NOUN =
  /^(?:site|journal|magazine|portail|redaction|direction|editor|editors|le|la|l|les|the|du|de|of|ce|this|its|موقع|الموقع|جريده|الجريده|صحيفه|اداره|هييه|طاقم|تحرير|التحرير|ان|و)$/;

function named(text: string, tokens: readonly Token[]): readonly Token[] | null {
  const first = tokens.findIndex(({ folded }, at) => !NOUN.test(folded) || isArticleOfName(text, tokens, at));
  const name = first < 0 ? [] : tokens.slice(first);
  return name.length > 0 && name.length <= LONGEST_NAME && isNamed(text, name) ? name : null;
}

/** La Vigie, Le Matin: an article with a capital before a word with one. */
function isArticleOfName(text: string, tokens: readonly Token[], at: number): boolean {
  const isCapital = (token: Token | undefined) => token !== undefined && /\p{Lu}/u.test(text.charAt(token.start));
  return isCapital(tokens[at]) && isCapital(tokens[at + 1]);
}
