import { describe, expect, it } from 'vitest';
import cliAr from '#electron/cli/words/ar.json';
import cliEn from '#electron/cli/words/en.json';
import cliFr from '#electron/cli/words/fr.json';
import ar from '#renderer/i18n/ar.json';
import en from '#renderer/i18n/en.json';
import fr from '#renderer/i18n/fr.json';

type Catalogue = { readonly [key: string]: string | Catalogue };
type Catalogues = Readonly<Record<'ar' | 'fr' | 'en', Catalogue>>;
const SPOKEN = ['ar', 'fr', 'en'] as const;
const TRANSLATED = ['ar', 'fr'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/u;

/** All sentences of a catalogue by their whole key. */
function sentences(catalogue: Catalogue, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [inner, sentence] of sentences(value, `${prefix}${key}.`)) found.set(inner, sentence);
  }
  return found;
}

const keysWithoutPlural = (catalogue: Catalogue) =>
  [...new Set([...sentences(catalogue).keys()].map((key) => key.replace(PLURAL, '')))].sort();
const placeholders = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

describe.each<[string, Catalogues]>([
  ['the interface', { ar, fr, en }],
  ['the command line', { ar: cliAr, fr: cliFr, en: cliEn }],
])('the catalogues of %s', (_, catalogues) => {
  it.each(TRANSLATED)('hold the same sentences in %s as in English', (language) => {
    expect(keysWithoutPlural(catalogues[language])).toEqual(keysWithoutPlural(catalogues.en));
  });

  it.each(SPOKEN)('have every plural form that %s needs, and no other', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const forms = new Map<string, string[]>();
    for (const key of sentences(catalogues[language]).keys()) {
      const form = PLURAL.exec(key)?.[1];
      if (form) forms.set(key.replace(PLURAL, ''), [...(forms.get(key.replace(PLURAL, '')) ?? []), form]);
    }

    expect(forms.size).toBeGreaterThan(4);
    for (const [key, present] of forms) expect([key, present.sort()]).toEqual([key, [...needed].sort()]);
  });

  it.each(TRANSLATED)('fill the same places in %s as in English, but for counts that a word says', (language) => {
    const english = sentences(catalogues.en);
    for (const [key, sentence] of sentences(catalogues[language])) {
      const model = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      const [filled, expected] = [placeholders(sentence), placeholders(model)];
      const isSpelledOut = PLURAL.test(key) && !filled.includes('count');
      const wanted = isSpelledOut ? expected.filter((name) => name !== 'count' && name !== 'done') : expected;
      expect([key, filled.filter((name) => !isSpelledOut || name !== 'done')]).toEqual([key, wanted]);
    }
  });

  it.each(SPOKEN)('leave no sentence empty in %s', (language) => {
    for (const [key, sentence] of sentences(catalogues[language]))
      expect([key, sentence.trim()]).not.toEqual([key, '']);
  });
});
