import { tokens, type Token } from './tokens.ts';

/** A phrase found in a run of tokens: what it stands for and how many tokens it took. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Phrases to be found in a text by their folded tokens. */
export interface PhraseIndex<Value> {
  /** How many tokens the longest has. */
  readonly longest: number;
  /** By first token; longest phrase first, so that the first that fits is the one. */
  readonly byFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly value: Value }[]>;
}

/** Builds an index of phrases; where two fold to the same tokens, the first stands. */
export function phraseIndex<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> {
  const byFirst = new Map<string, { words: string[]; value: Value }[]>();
  for (const [phrase, value] of entries) {
    const words = tokens(phrase).map(({ folded }) => folded);
    const [first] = words;
    if (first === undefined) continue;
    const bucket = byFirst.get(first);
    if (bucket) bucket.push({ words, value });
    else byFirst.set(first, [{ words, value }]);
  }
  // A stable sort keeps the order of phrases of one length.
  for (const bucket of byFirst.values()) bucket.sort((a, b) => b.words.length - a.words.length);
  const longest = [...byFirst.values()].reduce((most, [first]) => Math.max(most, first?.words.length ?? 0), 0);
  return { byFirst, longest };
}

/**
 * The longest phrase that begins at `list[at]`, or null. `first` replaces that token's word (for a clitic taken off);
 * `joins` says whether a token belongs with the one before it (default: always).
 */
export function matchPhrase<Value>(
  { byFirst }: PhraseIndex<Value>,
  list: readonly Token[],
  at: number,
  first = list[at]?.folded ?? '',
  joins: (index: number) => boolean = () => true,
): PhraseMatch<Value> | null {
  const phrases = byFirst.get(first);
  if (!phrases) return null;
  for (const { words, value } of phrases) {
    let length = 1;
    while (length < words.length && list[at + length]?.folded === words[length] && joins(at + length)) length += 1;
    if (length === words.length) return { value, length };
  }
  return null;
}

/** At most tokens no phrase begins. */
const NO_MATCHES: readonly never[] = [];

/** Every phrase that begins at `list[at]`, the longest first. */
export function matchPhrases<Value>(
  { byFirst }: PhraseIndex<Value>,
  list: readonly Token[],
  at: number,
): readonly PhraseMatch<Value>[] {
  const phrases = byFirst.get(list[at]?.folded ?? '');
  if (!phrases) return NO_MATCHES;
  return phrases
    .filter(({ words }) => words.every((word, index) => list[at + index]?.folded === word))
    .map(({ words, value }) => ({ value, length: words.length }));
}
