import { startsOf, type StartOf } from '../../gazetteer/known-starts.ts';
import { childOf, type TokenTrie } from '../../gazetteer/token-trie.ts';
import type { Stem } from '../../text/arabic-clitics.ts';
import { GAP, type Reading, type Word } from './reading.ts';

/** Words of the text that a trie has. */
export interface TrieMatch {
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** Where it starts in the text: after any particle that is attached to its first word. */
  readonly start: number;
  readonly end: number;
  /** The first word as the trie has it, without particles. */
  readonly folded: string;
}

/** A name of a trie found in the text. */
export interface NameMatch<Value> extends TrieMatch {
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
  return remembered(reading, trie, at, lookUp<Value>) ?? undefined;
}

/** The same, but only of what has the value; of one trie this is asked for several values. */
export function longestOfValue<Value>(
  reading: Reading,
  trie: TokenTrie<Value>,
  at: number,
  value: Value,
): TrieMatch | undefined {
  return remembered(reading, trie, at, lookUpByValue<Value>)?.get(value);
}

type LookUp<Value, Found> = (reading: Reading, startOf: StartOf<Value>, at: number) => Found | null;

/** What was looked up in a trie at the words of a text. */
interface Remembered<Value, Found> {
  readonly startOf: StartOf<Value>;
  readonly found: (Found | null | undefined)[];
}

/** What was found at a word before; each word is asked about many times. */
function remembered<Value, Found>(
  reading: Reading,
  trie: TokenTrie<Value>,
  at: number,
  find: LookUp<Value, Found>,
): Found | null {
  let known = reading.matches.get(trie) as Remembered<Value, Found> | undefined;
  if (!known) {
    known = { startOf: startsOf(trie), found: new Array<Found | null | undefined>(reading.words.length) };
    reading.matches.set(trie, known);
  }
  if (at < 0 || at >= known.found.length) return null;
  let found = known.found[at];
  if (found === undefined) {
    found = find(reading, known.startOf, at);
    known.found[at] = found;
  }
  return found;
}

function lookUp<Value>(reading: Reading, startOf: StartOf<Value>, at: number): NameMatch<Value> | null {
  let best: NameMatch<Value> | null = null;
  eachMatch(reading, startOf, at, (match) => {
    if (!best || match.last > best.last) best = match;
  });
  return best;
}

function lookUpByValue<Value>(
  reading: Reading,
  startOf: StartOf<Value>,
  at: number,
): ReadonlyMap<Value, TrieMatch> | null {
  let best: Map<Value, TrieMatch> | null = null;
  eachMatch(reading, startOf, at, (match) => {
    best ??= new Map();
    for (const value of match.values) if (match.last > (best.get(value)?.last ?? -1)) best.set(value, match);
  });
  return best;
}

type Tell<Value> = (match: NameMatch<Value>) => void;

/** Tells of everything in the trie that starts at the word, as it stands and then without its particles. */
function eachMatch<Value>(reading: Reading, startOf: StartOf<Value>, at: number, tell: Tell<Value>): void {
  const word = reading.words[at];
  if (!word) return;
  const whole = startOf(word.known);
  if (whole) follow(reading, whole, at, { folded: word.folded, skip: 0 }, tell);
  for (const stem of reading.stemsOf(at)) {
    const node = startOf(stem.known);
    if (node) follow(reading, node, at, stem, tell);
  }
}

function follow<Value>(
  { words }: Reading,
  from: TokenTrie<Value>,
  at: number,
  { folded, skip }: Stem,
  tell: Tell<Value>,
): void {
  const start = (words[at]?.start ?? 0) + skip;
  let node: TokenTrie<Value> | undefined = from;
  let last = at;
  while (node) {
    const { values } = node;
    if (values) tell({ first: at, last, start, end: words[last]?.end ?? start, folded, values });
    last += 1;
    const next = wordWithin(words, last);
    let child: TokenTrie<Value> | undefined = next && childOf(node, next.folded);
    if (!child && next?.folded === 'و') {
      last += 1;
      const after = wordWithin(words, last);
      child = after && childOf(node, `و${after.folded}`);
    }
    node = child;
  }
}

/** The word, if nothing before it ends a name. */
function wordWithin(words: Reading['words'], at: number): Word | undefined {
  const word = words[at];
  return word && (word.gap & ~WITHIN_NAME) === 0 ? word : undefined;
}
