import { arabicVerbForms, type VerbTense } from '../text/arabic-verb-forms.ts';
import { foldedWords } from '../text/tokens.ts';
import { addToTrie, newTrie, type TokenTrie } from './token-trie.ts';

/** How a form of a phrase is inflected, where that tells something. */
export interface PhraseForm<Value> {
  readonly value: Value;
  /** Null for nouns and for languages whose forms are listed one by one. */
  readonly tense: VerbTense | null;
  readonly hasObject: boolean;
}

/** Phrases by their bare words (see `bareWord`), in whatever form a text has them. */
export type PhraseTrie<Value> = TokenTrie<PhraseForm<Value>>;

export function newPhraseTrie<Value>(): PhraseTrie<Value> {
  return newTrie();
}

/** Adds a phrase as it is listed: a noun, or words of a language that lists each of its forms. */
export function addPhrase<Value>(trie: PhraseTrie<Value>, phrase: string, value: Value): void {
  const words = foldedWords(phrase).map(bareWord);
  addToTrie(trie, words, { value, tense: null, hasObject: false });
}

/** Adds an Arabic verb, given in the past or the present, with what may follow it, in all its forms. */
export function addArabicVerb<Value>(trie: PhraseTrie<Value>, phrase: string, value: Value): void {
  const [verb = '', ...rest] = phrase.split(' ');
  const tail = rest.flatMap(foldedWords).map(bareWord);
  // The lists have presents in the masculine, so ت at the head is a past: ترأس, تدارس.
  const isPresent = verb.startsWith('ي');
  const seen = new Set<string>();
  for (const { form, tense, hasObject } of arabicVerbForms(verb, isPresent)) {
    if (seen.has(form) || (hasObject && tail.length > 0)) continue;
    seen.add(form);
    addToTrie(trie, [bareWord(form), ...tail], { value, tense, hasObject });
  }
}

/** Adds an Arabic active participle as the press continues a speaker's words with it: مؤكدا, مؤكدة, مؤكدين. */
export function addArabicParticiple<Value>(trie: PhraseTrie<Value>, phrase: string, value: Value): void {
  const [first = '', ...rest] = foldedWords(phrase).map(bareWord);
  const stem = first.replace(/ا$/, '');
  for (const ending of ['ا', 'ه', 'ين', 'تين', 'ات']) {
    addToTrie(trie, [`${stem}${ending}`, ...rest], { value, tense: null, hasObject: false });
  }
}

/**
 * An Arabic word without its article, so that phrases are found definite and indefinite alike; any other word as it is.
 * Short words are left alone: their ال is as often a part of them.
 */
export function bareWord(folded: string): string {
  return folded.length >= 5 && folded.startsWith('ال') ? folded.slice(2) : folded;
}
