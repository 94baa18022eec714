import { fold } from '../text/fold.ts';
import { firstWord, foldedWords } from '../text/tokens.ts';
import type { LexiconEntry, NameForm } from './lexicon-entry.ts';
import { addLater, addToTrie, type TokenTrie } from './token-trie.ts';

/** A row of a word list, read: the entry and all the ways its name is written. */
export interface LexiconName {
  readonly entry: LexiconEntry;
  readonly official: readonly string[];
  readonly variants: readonly string[];
  /** Whether a way of writing it is ambiguous. */
  readonly isAmbiguous: (form: string) => boolean;
}

/** Adds each way of writing a name to the tree, once; no sooner than a text has its first word. */
export function addForms(trie: TokenTrie<NameForm>, name: LexiconName): void {
  for (const text of name.official) {
    addLater(trie, firstWord(text), () => {
      addForm(trie, name, text, true);
    });
  }
  for (const text of name.variants) {
    addLater(trie, firstWord(text), () => {
      addForm(trie, name, text, false);
    });
  }
}

function addForm(trie: TokenTrie<NameForm>, name: LexiconName, text: string, isOfficial: boolean): void {
  const words = foldedWords(text);
  const script = /[\u0600-\u06ff]/.test(text) ? 'arabic' : 'latin';
  const isAcronym = words.length === 1 && text.length > 1 && script === 'latin' && text === text.toUpperCase();
  const form: NameForm = {
    entry: name.entry,
    script,
    isAmbiguous: name.isAmbiguous(text),
    isOfficial,
    isAcronym,
    hasComma: text.includes(','),
  };
  addToTrie(trie, words, form, (known) => known.entry === name.entry);
}

/** The folded words of a name in any spelling: a transcription's ʿ and ʾ stay with their word. */
export function nameWords(name: string): string[] {
  return fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const never = () => false;

/** Whether a form is in a list of ambiguous forms, whichever way it is written. */
export function inForms(forms: readonly string[]): (form: string) => boolean {
  if (forms.length === 0) return never;
  const folded = new Set(forms.map(fold));
  return (form) => folded.has(fold(form));
}
