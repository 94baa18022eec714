import { fold } from '../text/fold.ts';
import wordsCsv from './everyday-words.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/**
 * What a word can be besides a name:
 * function words; verbs of reporting and doing; nouns and adjectives of the press; name particles (بن, آيت); names that
 * are words too; words of time; adjectives and nouns that make no name of what they stand with (المجلس الحالي, le parti);
 * acronyms of things that are no organisation; adjectives of nation and of field, which look like family names.
 */
const WORD_KINDS = [
  'function',
  'verb',
  'noun',
  'particle',
  'name_word',
  'time',
  'plain',
  'generic',
  'acronym',
  'demonym',
  'adjective',
] as const;
type WordKind = (typeof WORD_KINDS)[number];

/** Folded words by kind, all languages together. */
export type EverydayWords = Readonly<Record<WordKind, ReadonlySet<string>>>;

export function loadEverydayWords(): EverydayWords {
  const words = Object.fromEntries(WORD_KINDS.map((kind) => [kind, new Set<string>()])) as Record<
    WordKind,
    Set<string>
  >;
  for (const { kind, forms } of readTable(wordsCsv, ['kind', 'lang', 'forms'])) {
    const set = words[kind as WordKind];
    for (const form of cellValues(forms)) set.add(fold(form));
  }
  return words;
}
