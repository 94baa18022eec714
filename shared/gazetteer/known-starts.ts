import { remembering, type KnownWord } from '../text/known-word.ts';
import { childOf, type TokenTrie } from './token-trie.ts';

/** Where a trie goes on from a word that names begin with; null where none does. */
export type StartOf<Value> = (word: KnownWord) => TokenTrie<Value> | null;

const starts = new WeakMap<object, unknown>();

/** Has it remembered which words names of the trie begin with: for a trie that is built once and asked of every text. */
export function rememberStarts<Value>(trie: TokenTrie<Value>): void {
  starts.set(
    trie,
    remembering((folded) => childOf(trie, folded) ?? null),
  );
}

/** Looks up what begins with a word: from memory, if the trie's starts are remembered. */
export function startsOf<Value>(trie: TokenTrie<Value>): StartOf<Value> {
  const known = starts.get(trie) as StartOf<Value> | undefined;
  return known ?? (({ folded }) => childOf(trie, folded) ?? null);
}
