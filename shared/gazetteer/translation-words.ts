import { fold } from '../text/fold.ts';
import type { Language } from '../model/language.ts';
import literalWordsCsv from './literal-words.csv?raw';
import { nameWords } from './name-forms.ts';
import { addPhrase, newPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { cellValues, readTable } from './read-table.ts';
import translationSignsCsv from './translation-signs.csv?raw';

/**
 * A phrase that a machine writes and hardly anybody else: a note that says so, a role rendered word by word, any other
 * calque. `weight` is how much it tells; `meant` is what a person would have written, '' where no one thing was meant.
 */
export interface TranslationPhrase {
  readonly sign: 'note' | 'role' | 'calque';
  readonly lang: Language;
  readonly weight: number;
  readonly meant: string;
}

/** The French and English words a dictionary has for an Arabic one; the odd ones are no part of the names that hold it. */
export interface LiteralWord {
  readonly arabic: string;
  readonly isOdd: boolean;
}

let phrases: PhraseTrie<TranslationPhrase> | null = null;

/** The phrases of translation-signs.csv (`sign`, `lang`, `weight`, `phrases`, `meant`). Built once a process. */
export function translationPhrases(): PhraseTrie<TranslationPhrase> {
  if (phrases) return phrases;
  phrases = newPhraseTrie<TranslationPhrase>();
  for (const row of readTable(translationSignsCsv, ['sign', 'lang', 'weight', 'phrases', 'meant'])) {
    const { sign, lang, weight, meant } = row;
    const value = { sign, lang, weight: Number(weight), meant } as TranslationPhrase;
    for (const phrase of cellValues(row.phrases)) addPhrase(phrases, phrase, value);
  }
  return phrases;
}

let literal: ReadonlyMap<string, readonly LiteralWord[]> | null = null;

/** The words of literal-words.csv (`arabic`, `plain`, `odd`) by their folded French or English rendering. */
export function literalWords(): ReadonlyMap<string, readonly LiteralWord[]> {
  if (literal) return literal;
  const found = new Map<string, LiteralWord[]>();
  for (const { arabic, plain, odd } of readTable(literalWordsCsv, ['arabic', 'plain', 'odd'])) {
    for (const [cell, isOdd] of [[plain, false] as const, [odd, true] as const]) {
      for (const rendering of cellValues(cell)) {
        const key = fold(rendering);
        found.set(key, [...(found.get(key) ?? []), { arabic: fold(arabic), isOdd }]);
      }
    }
  }
  literal = found;
  return found;
}

/** The words that carry an Arabic name, without articles, particles, and the country at its end: اتحاد عام شغالين. */
export function arabicNameWords(name: string): string[] {
  const words = nameWords(name).map((word) => word.replace(/^[وبلك]?(?:ال|لل)(?=..)/, ''));
  while (/^(?:ب?ال)?مغرب(?:يه?)?$/.test(words.at(-1) ?? '')) words.pop();
  return words;
}
