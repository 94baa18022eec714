import type { Language } from '../model/language.ts';
import speechWordsCsv from './speech-words.csv?raw';
import { addArabicParticiple, addArabicVerb, addPhrase, newPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { cellValues, readTable } from './read-table.ts';

/**
 * What a word does in telling who said what: a finite verb of speaking, one that means other things as often (weak: it
 * needs its speaker beside it), the past participle of one (a déclaré); a participle that goes on with the last speaker's
 * words (مؤكدا, soulignant), a verbal noun; what leads in the words said (أن, que); whose view something is (selon); the
 * occasion of speaking; speakers who are nobody in particular (المتدخلون, les participants, a source), the last one
 * again (المتحدث ذاته, l'intéressé), or whoever was named last (هذا الأخير, ce dernier); what rounds words off (على حد قوله).
 */
export interface SpeechWord {
  readonly group:
    | 'verb'
    | 'weak'
    | 'spoken'
    | 'participle'
    | 'infinitive'
    | 'content'
    | 'coda'
    | 'according'
    | 'words'
    | 'plural'
    | 'same'
    | 'latter';
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
      if (lang === 'ar' && (group === 'verb' || group === 'weak')) addArabicVerb(root, form, word);
      else if (lang === 'ar' && group === 'participle') addArabicParticiple(root, form, word);
      else addPhrase(root, form, word);
    }
  }
  return root;
}
