import { childOf, type TokenTrie } from '../../gazetteer/token-trie.ts';
import { GAP, type Reading } from './reading.ts';

/** A name of a trie found in the text. */
export interface NameMatch<Value> {
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** Where it starts in the text: after any particle that is attached to its first word. */
  readonly start: number;
  readonly end: number;
  /** The first word as the name has it, without particles. */
  readonly folded: string;
  readonly values: readonly Value[];
}

/** What may stand between the words of a name. */
const WITHIN_NAME = GAP.space | GAP.hyphen | GAP.apostrophe | GAP.comma;

/**
 * The longest name of `trie` that starts at the word `at`, with or without attached particles; of two equally long ones
 * that with fewer particles taken off. A conjunction written apart (العدالة و التنمية) counts as attached.
 */
export function longestMatch<Value>(
  reading: Reading,
  trie: TokenTrie<Value>,
  at: number,
): NameMatch<Value> | undefined {
  let known = reading.matches.get(trie) as (NameMatch<Value> | null | undefined)[] | undefined;
  if (!known) {
    known = [];
    reading.matches.set(trie, known);
  }
  const before = known[at];
  if (before !== undefined) return before ?? undefined;
  const match = lookUp(reading, trie, at);
  known[at] = match ?? null;
  return match;
}

function lookUp<Value>(reading: Reading, trie: TokenTrie<Value>, at: number): NameMatch<Value> | undefined {
  const word = reading.words[at];
  if (!word) return undefined;
  let best = follow(reading, trie, at, word.folded, 0);
  for (const stem of reading.stemsOf(at)) {
    const match = follow(reading, trie, at, stem.folded, stem.skip);
    if (match && (!best || match.last > best.last)) best = match;
  }
  return best;
}

function follow<Value>(
  reading: Reading,
  trie: TokenTrie<Value>,
  at: number,
  folded: string,
  skip: number,
): NameMatch<Value> | undefined {
  const { words } = reading;
  const first = words[at];
  let node = childOf(trie, folded);
  let last = at;
  let found: { last: number; values: readonly Value[] } | undefined;
  while (node) {
    if (node.values) found = { last, values: node.values };
    const step: { node: TokenTrie<Value>; last: number } | undefined = nextWord(reading, node, last);
    if (!step) break;
    ({ node, last } = step);
  }
  const end = found && words[found.last]?.end;
  if (!found || end === undefined || !first) return undefined;
  return { first: at, last: found.last, start: first.start + skip, end, folded, values: found.values };
}

function nextWord<Value>(
  reading: Reading,
  node: TokenTrie<Value>,
  last: number,
): { node: TokenTrie<Value>; last: number } | undefined {
  const word = reading.words[last + 1];
  if (!word || (word.gap & ~WITHIN_NAME) !== 0) return undefined;
  const child = childOf(node, word.folded);
  if (child) return { node: child, last: last + 1 };
  if (word.folded !== 'و') return undefined;
  const after = reading.words[last + 2];
  if (!after || (after.gap & ~WITHIN_NAME) !== 0) return undefined;
  const joined = childOf(node, `و${after.folded}`);
  return joined && { node: joined, last: last + 2 };
}
