import { boilerplateVocabulary } from '../gazetteer/boilerplate.ts';
import type { PageLine } from '../text/page-lines.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import { tokens as tokensOf, type Token } from '../text/tokens.ts';
import { isMenuRule } from './clean-rules.ts';

const GLUED = /^\p{L}[\p{L}' ]{3,30}?\p{Ll}(?=\p{Lu}\p{Ll})/u;
const LONGEST_GLUED = 40;

const SHORTEST_LABEL = 3;
const LONGEST_LABEL = 16;
const MOST_LABELS = 3;

/** Lire aussiSardine : …: the label and the headline behind it are copied as one. */
export function startsGlued({ text }: PageLine): boolean {
  const glued = GLUED.exec(text.slice(0, LONGEST_GLUED))?.[0];
  if (glued === undefined) return false;
  const label = tokensOf(glued);
  const match = matchPhrase(boilerplateVocabulary().starting, label, 0);
  return match?.value === 'related' && match.length === label.length;
}

/** مجتمعسلايدر, SociétéPolitique: two labels that the page has side by side and the copy has as one word. */
export function isGluedLabels(tokens: readonly Token[]): boolean {
  if (tokens.length > MOST_LABELS) return false;
  const { covering } = boilerplateVocabulary();
  const isLabel = (token: Token, folded: string) => {
    const match = matchPhrase(covering, [{ ...token, folded }], 0);
    return match !== null && match.value.match === 'line' && isMenuRule(match.value.rule);
  };
  let glued = 0;
  for (const token of tokens) {
    if (isLabel(token, token.folded)) continue;
    if (!isInTwo(token.folded, (part) => isLabel(token, part))) return false;
    glued += 1;
  }
  return glued > 0;
}

function isInTwo(word: string, fits: (part: string) => boolean): boolean {
  for (let at = SHORTEST_LABEL; at <= Math.min(word.length - SHORTEST_LABEL, LONGEST_LABEL); at += 1) {
    if (fits(word.slice(0, at)) && fits(word.slice(at))) return true;
  }
  return false;
}
