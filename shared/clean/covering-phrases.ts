import { boilerplateVocabulary, numbersAsOne } from '../gazetteer/boilerplate.ts';
import { matchPhrases } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';

/** A phrase of the vocabulary as it stands in a line. */
export interface Phrase {
  readonly rule: string;
  readonly match: string;
  readonly length: number;
}

/**
 * The phrases that together make up all of `tokens`, numbers left out; null where something else stands among them. The
 * longest phrase is tried first; a shorter one counts where only with it the rest is made of phrases too.
 */
export function phrasesOf(tokens: readonly Token[]): Phrase[] | null {
  if (!isCovered(tokens)) return null;
  const { covering } = boilerplateVocabulary();
  // From the end: whether and how the rest from each token on is covered.
  const rest: (Phrase[] | null)[] = new Array<Phrase[] | null>(tokens.length + 1).fill(null);
  rest[tokens.length] = [];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    for (const { value, length } of matchPhrases(covering, tokens, at)) {
      const after = rest[at + length];
      if (after) rest[at] ??= [{ ...value, length }, ...after];
    }
    if (tokens[at]?.folded === '0') rest[at] ??= rest[at + 1] ?? null;
  }
  return rest[0] ?? null;
}

/** Whether phrases lead from the first token past the last: of most lines none begins with the first, and all is said. */
function isCovered(tokens: readonly Token[]): boolean {
  const { covering } = boilerplateVocabulary();
  const isReached = new Array<boolean>(tokens.length + 1).fill(false);
  isReached[0] = true;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isReached[at]) continue;
    for (const { length } of matchPhrases(covering, tokens, at)) isReached[at + length] = true;
    if (tokens[at]?.folded === '0') isReached[at + 1] = true;
  }
  return isReached[tokens.length] === true;
}

/** Whether the vocabulary has all of `tokens`. */
export function isMadeOfPhrases(tokens: readonly Token[]): boolean {
  return phrasesOf(numbersAsOne(tokens)) !== null;
}
