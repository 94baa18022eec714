import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/model/language.ts';
import { MESSAGES } from '#shared/report/messages/messages.ts';

type Forms = Readonly<Record<string, string>>;

const placeholdersOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

/** Every message of a language with its plural forms; a message without any is its own only form. */
const formsOf = (language: Language) =>
  Object.entries(MESSAGES[language]).map(([key, message]): [string, Forms] => [
    key,
    typeof message === 'string' ? { only: message } : (message as Forms),
  ]);

describe('MESSAGES', () => {
  it.each(LANGUAGES)('gives every plural form that %s has, and no other', (language) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();

    for (const [key, forms] of formsOf(language)) {
      if ('only' in forms) continue;
      expect(Object.keys(forms).toSorted(), key).toEqual(categories);
    }
  });

  it('has the six forms of Arabic', () => {
    expect(Object.keys(MESSAGES.ar.clippings)).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  });

  it.each(LANGUAGES)('asks in %s for the same values as in Arabic', (language) => {
    const arabic = new Map(formsOf('ar'));

    for (const [key, forms] of formsOf(language)) {
      const wanted = placeholdersOf(Object.values(arabic.get(key)!).at(-1)!);
      expect(placeholdersOf(Object.values(forms).at(-1)!), key).toEqual(wanted);
    }
  });

  it.each(LANGUAGES)('names twelve months in %s, and leaves no message empty', (language) => {
    expect(new Set(MESSAGES[language].months.split('|')).size).toBe(12);
    for (const [key, forms] of formsOf(language)) {
      for (const form of Object.values(forms)) expect(form.trim(), key).not.toBe('');
    }
  });
});
