import { z } from 'zod';

/** The languages the archive reads, shows and reports in, by their BCP 47 primary subtag. */
export const LANGUAGES = ['ar', 'fr', 'en'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

export type Direction = 'rtl' | 'ltr';

/** The writing direction of a language. */
export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}
