import type { Language } from '../model/language.ts';
import speechWordsCsv from './speech-words.csv?raw';
import { addArabicVerb, addPhrase, newPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { cellValues, readTable } from './read-table.ts';

/**
 * What a word does in telling who said what: a finite verb of speaking, the past participle of one (a
 * déclaré), a participle that goes on with the last speaker's words (مؤكدا, soulignant), a verbal noun; whose view something is
 * (selon); the occasion of speaking; speakers who are nobody in particular (المتدخلون, les participants, a source).
 */
export interface SpeechWord {
  readonly group: 'verb' | 'spoken' | 'participle' | 'infinitive' | 'according' | 'words' | 'plural';
  readonly lang: Language;
}

let trie: PhraseTrie<SpeechWord> | null = null;

/** The words of speech-words.csv (`group`, `lang`, `forms`), Arabic verbs and participles in all their forms. Built once a process. */
export function speechWords(): PhraseTrie<SpeechWord> {
  trie ??= build();
  return trie;
}

function build(): PhraseTrie<SpeechWord> {
  const root = newPhraseTrie<SpeechWord>();
  for (const { group, lang, forms } of readTable(speechWordsCsv, ['group', 'lang', 'forms'])) {
    const word = { group, lang } as SpeechWord;
    for (const form of cellValues(forms)) {
      if (lang === 'ar' && group === 'verb') addArabicVerb(root, form, word);
      else addPhrase(root, form, word);
    }
  }
  return root;
}
