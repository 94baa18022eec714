import { childOf } from '../gazetteer/token-trie.ts';
import { bareWord, type PhraseForm, type PhraseTrie } from '../gazetteer/phrase-trie.ts';
import { knownWord, remembering, type KnownWord } from '../text/known-word.ts';
import { SCRIPT, scriptOf } from '../text/script.ts';
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

/** What may stand between two words of a phrase. */
const WITHIN = GAP.space | GAP.hyphen | GAP.apostrophe;

/**
 * The longest phrase of the list that begins at each word, with all its values. A single pass; the work for each word is
 * bounded by the length of the longest phrase.
 */
export function findPhrases<Value>(reading: Reading, trie: PhraseTrie<Value>): FoundPhrase<Value>[] {
  const found: FoundPhrase<Value>[] = [];
  const startsOf = startsIn(trie);
  for (let at = 0; at < reading.words.length; at += 1) {
    for (const phrase of phrasesAt(reading, startsOf, at)) found.push(phrase);
  }
  return found;
}

/** At most words no phrase begins. */
const NO_PHRASES: readonly never[] = [];

/** The words of a phrase, as far as it goes, and how its first word was read. */
interface Best<Value> {
  readonly form: Form;
  /** How many code units of the first word its particles take up. */
  readonly skip: number;
  readonly last: number;
  readonly values: readonly PhraseForm<Value>[];
}

function phrasesAt<Value>(reading: Reading, startsOf: StartsOf<Value>, at: number): readonly FoundPhrase<Value>[] {
  const word = reading.words[at];
  if (!word) return NO_PHRASES;
  let best = longer(null, reading, startsOf(word.known), at, 0);
  for (const { known, skip } of reading.stemsOf(at)) best = longer(best, reading, startsOf(known), at, skip);
  const end = reading.words[best?.last ?? at]?.end;
  if (!best || end === undefined) return NO_PHRASES;
  const { form, skip, last, values } = best;
  const prefix = word.folded.slice(0, skip);
  // Written out: of all that a text has, these objects are made most often, and a spread takes ten times as long.
  return values.map(({ value, tense, hasObject }) => ({
    value,
    tense,
    hasObject,
    first: at,
    last,
    start: word.start + skip,
    end,
    prefix,
    isDefinite: form.isDefinite,
    isPlural: form.isPlural,
  }));
}

/** The best so far, or a longer phrase that starts at the word. */
function longer<Value>(
  best: Best<Value> | null,
  reading: Reading,
  starts: readonly Start<Value>[],
  at: number,
  skip: number,
): Best<Value> | null {
  let found = best;
  for (const { form, node } of starts) {
    const match = follow(reading, node, at);
    if (match && (!found || match.last > found.last)) {
      found = { form, skip, last: match.last, values: match.values };
    }
  }
  return found;
}

/** A form of a word with which phrases start, and where the list goes on from it. */
interface Start<Value> {
  readonly form: Form;
  readonly node: PhraseTrie<Value>;
}
type StartsOf<Value> = (word: KnownWord) => readonly Start<Value>[];

/** What starts with a word, by the list: most words start nothing, and that is known after the first time. */
const starts = new WeakMap<object, unknown>();

function startsIn<Value>(trie: PhraseTrie<Value>): StartsOf<Value> {
  const known = starts.get(trie) as StartsOf<Value> | undefined;
  if (known) return known;
  const startsOf = remembering((folded: string) =>
    formsOf(knownWord(folded)).flatMap((form): Start<Value>[] => {
      const node = childOf(trie, form.bare);
      return node ? [{ form, node }] : [];
    }),
  );
  starts.set(trie, startsOf);
  return startsOf;
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
  for (const { bare } of formsOf(word.known)) {
    const child = childOf(node, bare);
    if (child) return child;
  }
  return undefined;
}

/** The forms under which the lists may have a word. */
interface Form {
  readonly bare: string;
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
}

/** Arabic words without their article, also without an ending; others as they are, also in the singular. */
const formsOf = remembering((folded: string): readonly Form[] => {
  const bare = bareWord(folded);
  const isDefinite = bare.length < folded.length;
  const forms = [{ bare, isDefinite, isPlural: false }];
  if (scriptOf(folded.charCodeAt(0)) !== SCRIPT.arabic) {
    if (folded.length >= 5 && folded.endsWith('s'))
      forms.push({ bare: folded.slice(0, -1), isDefinite, isPlural: true });
  } else if (!isDefinite) {
    // لقاءا, اجتماعا: the alef of the indefinite accusative.
    if (folded.length >= 4 && folded.endsWith('ا'))
      forms.push({ bare: folded.slice(0, -1), isDefinite, isPlural: false });
    for (const noun of withoutOwner(folded)) forms.push({ bare: noun, isDefinite, isPlural: false });
  }
  return forms;
});

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
