import { firstWord, foldedWords, type Token } from './tokens.ts';

/** A phrase found in a run of tokens: what it stands for and how many tokens it took. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly length: number;
}

/** Phrases to be found in a text by their folded tokens. */
export interface PhraseIndex<Value> {
  readonly byFirst: ReadonlyMap<string, Phrases<Value>>;
}

/** The phrases that begin with one token. Most lists are asked for few of theirs, so the rest of each is read when it is. */
interface Phrases<Value> {
  listed: (readonly [phrase: string, value: Value])[];
  /** Longest phrase first, so that the first that fits is the one; null until somebody asks. */
  read: readonly Phrase<Value>[] | null;
}

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Builds an index of phrases; where two fold to the same tokens, the first stands. */
export function phraseIndex<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> {
  const byFirst = new Map<string, Phrases<Value>>();
  for (const entry of entries) {
    const first = firstWord(entry[0]);
    if (first === '') continue;
    const phrases = byFirst.get(first);
    if (phrases) phrases.listed.push(entry);
    else byFirst.set(first, { listed: [entry], read: null });
  }
  return { byFirst };
}

/** The phrases that begin with a token, the longest first. */
function phrasesFrom<Value>({ byFirst }: PhraseIndex<Value>, first: string): readonly Phrase<Value>[] | undefined {
  const phrases = byFirst.get(first);
  if (!phrases) return undefined;
  // A stable sort keeps the order of phrases of one length.
  phrases.read ??= phrases.listed
    .map(([phrase, value]) => ({ words: foldedWords(phrase), value }))
    .sort((one, other) => other.words.length - one.words.length);
  return phrases.read;
}

const always = () => true;

/**
 * The longest phrase that begins at `list[at]`, or null. `first` replaces that token's word (for a clitic taken off);
 * `joins` says whether a token belongs with the one before it (default: always).
 */
export function matchPhrase<Value>(
  index: PhraseIndex<Value>,
  list: readonly Token[],
  at: number,
  first = list[at]?.folded ?? '',
  joins: (index: number) => boolean = always,
): PhraseMatch<Value> | null {
  const phrases = phrasesFrom(index, first);
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
  index: PhraseIndex<Value>,
  list: readonly Token[],
  at: number,
): readonly PhraseMatch<Value>[] {
  const phrases = phrasesFrom(index, list[at]?.folded ?? '');
  if (!phrases) return NO_MATCHES;
  return phrases
    .filter(({ words }) => words.every((word, place) => list[at + place]?.folded === word))
    .map(({ words, value }) => ({ value, length: words.length }));
}
