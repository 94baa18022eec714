import { fold } from '../text/fold.ts';
import { cellValues, readTable } from './read-table.ts';
import classesCsv from './word-classes.csv?raw';

/** What a single word can be to the passes that look for names. A word may be of several classes. */
const WORD_CLASSES = [
  // What is no name: function words, verbs of reporting and doing, nouns of the press, words of time.
  'function',
  'verb',
  'noun',
  'time',
  /** Adjectives and nouns that make no name of what they stand with (المجلس الحالي, le parti). */
  'plain',
  'generic',
  /** Adjectives of nation and of field, shaped like family names (المغربي, العسكري). */
  'demonym',
  'adjective',
  /** Names that are words too (الأمين, صباح, نضال). */
  'name_word',
  /** Acronyms of things that are no organisation (TVA, MDH). */
  'acronym',
  // Parts of people's names.
  'particle',
  'kunya',
  'name_second',
  'ordinal',
  'regnal_name',
  'blessing',
  'latin_particle',
  'european_particle',
  'name_article',
  'name_prefix',
  'numeral',
  /** Titles that are said with a surname alone. */
  'honorific',
  // What joins words.
  'connective',
  'article',
  'opener',
  'conjunction',
  'list_joint',
  'clause',
  /** Names of places that are everyday words or people's names too (مالي, Réunion, Florence). */
  'place_word',
  'place_preposition',
  /** Adjectives that go on a place's name (القصر القديم). */
  'place_adjective',
  // What certain heads do.
  'outlet_head',
  'party_head',
  /** Heads whose complement may be a bare name (جمعية أفق, Pôle structuration). */
  'naming_head',
  /** Heads in whose complement an everyday adjective may be part of the name (تحالف العهد الجديد). */
  'alliance_head',
  'bare_head',
  /** Adjectives of a body that is somewhere's (المجلس الجماعي), and of what parties are (الشيوعي). */
  'local',
  'party_adjective',
  /** What only describes a body of no name (شبكة تجمع …), and whom bodies are for, who are people elsewhere (الطفل). */
  'describing_verb',
  'beneficiary',
  /** Nouns that a body's verb has for its object, and that are no adjective of its name (تصدر الحزب الترتيب). */
  'object',
  /** French heads: that stand against something, that bear numbers, that are named by their fields, that are one of many. */
  'opposing_head',
  'numbered_head',
  'committee_head',
  'school_head',
  /** Heads of institutions that are named after people (مؤسسة علال الفاسي). */
  'person_named_head',
  /** Definite heads that ل and what they are for go on (الجمعية … لمناهضة العنف), and what bodies only meet for (لمناقشة). */
  'purposeful_head',
  'meeting_act',
  /** Bodies named by the place they are in (الجماعة الحضرية بسلا), and such places unsaid (مجلس المدينة). */
  'seated_head',
  'seat',
  /** Heads that the press writes in small letters before a name. */
  'named_in_small',
  'named_directly',
  /** Heads that announce a name and are no part of it (le quotidien X, le groupe Y). */
  'announcing_head',
  'definite_place_head',
  'part_of_town',
  /** Feminine adjectives without ة. */
  'feminine',
  /** Nouns before which a party's short name is a common noun (عيد الاستقلال). */
  'unspeaking',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** The classes of each folded word of the list, all languages together: one look-up tells all that a word can be. */
export type WordClasses = ReadonlyMap<string, ReadonlySet<WordClass>>;

/** What a word is that is not on the list: most are not. */
export const NO_CLASSES: ReadonlySet<WordClass> = new Set();

let classesOnce: WordClasses | null = null;

/**
 * The classes of word-classes.csv, read once a process.
 *
 * @throws if the list has a class that is not named here, or lacks one that is: both are bugs
 */
export function loadWordClasses(): WordClasses {
  classesOnce ??= readWordClasses();
  return classesOnce;
}

/** The folded words of one class. */
export function wordsOfClass(words: WordClasses, name: WordClass): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word, classes] of words) if (classes.has(name)) found.add(word);
  return found;
}

function readWordClasses(): WordClasses {
  const words = new Map<string, Set<WordClass>>();
  const missing = new Set<string>(WORD_CLASSES);
  for (const { kind, forms } of readTable(classesCsv, ['kind', 'lang', 'forms'])) {
    if (!isWordClass(kind)) throw new Error(`Word list: no class ${kind}`);
    for (const form of cellValues(forms)) {
      const word = fold(form);
      const classes = words.get(word);
      if (classes) classes.add(kind);
      else words.set(word, new Set([kind]));
      missing.delete(kind);
    }
  }
  if (missing.size > 0) throw new Error(`Word list: no word of the class ${[...missing].join(', ')}`);
  return words;
}

function isWordClass(kind: string): kind is WordClass {
  return (WORD_CLASSES as readonly string[]).includes(kind);
}
