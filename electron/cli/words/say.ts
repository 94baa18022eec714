import { createInstance } from 'i18next';
import type { Language } from '#shared/model/language.ts';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';

type Plain<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;
type Keys<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Plain<Key> : `${Plain<Key>}.${Keys<Words[Key]>}`;
}[keyof Words & string];

/** A sentence of the catalogue, by its key; one with plural forms without its form. */
export type Sentence = Keys<typeof en>;

/** Says a sentence in the language of whoever called the command line. */
export type Say = (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string;

/** The command line's words in a language, by the same library and in the same form as the interface's. */
export function sayIn(language: Language): Say {
  const words = createInstance();
  // The words are there already, so that nothing has to be waited for.
  void words.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { ar: { translation: ar }, fr: { translation: fr }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return (sentence, values = {}) => words.t(sentence, values);
}
