import { childOf } from '../gazetteer/token-trie.ts';
import { bareWord, type PhraseForm, type PhraseTrie } from '../gazetteer/phrase-trie.ts';
import { GAP, type Reading } from './entities/reading.ts';

/** A phrase of a list found among the words of an article. */
export interface FoundPhrase<Value> extends PhraseForm<Value> {
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** Where it stands in the text, without particles. */
  readonly start: number;
  readonly end: number;
  /** The Arabic particles written on to its first word: و, ب, ول … */
  readonly prefix: string;
  /** Its first word carries the Arabic article. */
  readonly isDefinite: boolean;
  /** Its first word was found by taking off the `s` of a plural. */
  readonly isPlural: boolean;
}

/** How a word may be read: particles off, article off, tanwin off, plural off. */
interface WordReading {
  readonly bare: string;
  readonly skip: number;
  readonly prefix: string;
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
}

/** What may stand between two words of a phrase. */
const WITHIN = GAP.space | GAP.hyphen | GAP.apostrophe;

/**
 * The longest phrase of the list that begins at each word, with all its values. A single pass; the work for each word is
 * bounded by the length of the longest phrase.
 */
export function findPhrases<Value>(reading: Reading, trie: PhraseTrie<Value>): FoundPhrase<Value>[] {
  const found: FoundPhrase<Value>[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    for (const phrase of phrasesAt(reading, trie, at)) found.push(phrase);
  }
  return found;
}

/** At most words no phrase begins. */
const NO_PHRASES: readonly never[] = [];

function phrasesAt<Value>(reading: Reading, trie: PhraseTrie<Value>, at: number): readonly FoundPhrase<Value>[] {
  let best: { read: WordReading; last: number; values: readonly PhraseForm<Value>[] } | null = null;
  for (const read of readingsOf(reading, at).all) {
    const child = childOf(trie, read.bare);
    const match = child && follow(reading, child, at);
    if (match && (!best || match.last > best.last)) best = { read, ...match };
  }
  const [word, last] = [reading.words[at], best && reading.words[best.last]];
  if (!best || !word || !last) return NO_PHRASES;
  const { read, values } = best;
  const { skip, prefix, isDefinite, isPlural } = read;
  // Written out: of all that a text has, these objects are made most often, and a spread takes ten times as long.
  return values.map(({ value, tense, hasObject }) => ({
    value,
    tense,
    hasObject,
    first: at,
    last: best.last,
    start: word.start + skip,
    end: last.end,
    prefix,
    isDefinite,
    isPlural,
  }));
}

function follow<Value>(
  reading: Reading,
  from: PhraseTrie<Value>,
  at: number,
): { last: number; values: readonly PhraseForm<Value>[] } | null {
  let [node, last] = [from, at];
  let found = node.values ? { last, values: node.values } : null;
  for (;;) {
    const child = nextNode(reading, node, last + 1);
    if (!child) break;
    [node, last] = [child, last + 1];
    if (node.values) found = { last, values: node.values };
  }
  return found;
}

function nextNode<Value>(reading: Reading, node: PhraseTrie<Value>, at: number): PhraseTrie<Value> | undefined {
  const word = reading.words[at];
  if (!word || (word.gap & ~WITHIN) !== 0) return undefined;
  for (const { bare } of readingsOf(reading, at).whole) {
    const child = childOf(node, bare);
    if (child) return child;
  }
  return undefined;
}

/** The readings of a word: of the word itself, and of it without its particles. */
interface Readings {
  readonly whole: readonly WordReading[];
  /** Those of the word itself come first. */
  readonly all: readonly WordReading[];
}

/** Several lists are looked for in one article, so each word's readings are worked out once. */
const known = new WeakMap<Reading, (Readings | undefined)[]>();
const NO_READINGS: Readings = { whole: [], all: [] };

function readingsOf(reading: Reading, at: number): Readings {
  let ofArticle = known.get(reading);
  if (!ofArticle) known.set(reading, (ofArticle = new Array<Readings | undefined>(reading.words.length)));
  return (ofArticle[at] ??= workOutReadings(reading, at));
}

function workOutReadings(reading: Reading, at: number): Readings {
  const word = reading.words[at];
  if (!word) return NO_READINGS;
  const whole: WordReading[] = [];
  addReadings(whole, word.folded, 0, '', word.script);
  const stems = reading.stemsOf(at);
  if (stems.length === 0) return { whole, all: whole };
  const all = [...whole];
  for (const { folded, skip } of stems) addReadings(all, folded, skip, word.folded.slice(0, skip), word.script);
  return { whole, all };
}

function addReadings(into: WordReading[], folded: string, skip: number, prefix: string, script: string): void {
  const bare = bareWord(folded);
  const isDefinite = bare.length < folded.length;
  const add = (form: string, isPlural: boolean) => into.push({ bare: form, skip, prefix, isDefinite, isPlural });
  add(bare, false);
  if (script === 'latin') {
    if (folded.length >= 5 && folded.endsWith('s')) add(folded.slice(0, -1), true);
  } else if (script === 'arabic' && !isDefinite) {
    // لقاءا, اجتماعا: the alef of the indefinite accusative.
    if (folded.length >= 4 && folded.endsWith('ا')) add(folded.slice(0, -1), false);
    for (const noun of withoutOwner(folded)) add(noun, false);
  }
}

const OWNERS = ['ه', 'ها', 'هم', 'هما'];
const NO_NOUNS: readonly string[] = [];

/** اجتماعه, زيارتها, لقائهم: a noun with its owner written on to it. */
function withoutOwner(folded: string): readonly string[] {
  const owner = folded.length < 5 ? undefined : OWNERS.find((ending) => folded.endsWith(ending));
  if (owner === undefined) return NO_NOUNS;
  const noun = folded.slice(0, -owner.length);
  if (noun.endsWith('ت')) return [`${noun.slice(0, -1)}ه`, noun];
  // The seat of a hamza at the end shows only with something after it.
  return /ا[يو]$/.test(noun) ? [noun.slice(0, -1)] : [noun];
}
