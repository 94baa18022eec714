import { LANGUAGES, type Language } from '#shared/model/language.ts';

/**
 * The language until the page says which one its user has set.
 * @param preferred BCP 47 tags, most wanted first
 * @returns the first we speak; Arabic when we speak none
 */
export function firstLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = LANGUAGES.find((candidate) => candidate === tag.split('-', 1)[0]?.toLowerCase());
    if (language) return language;
  }
  return 'ar';
}
