import ar from '#renderer/i18n/ar.json' with { type: 'json' };
import en from '#renderer/i18n/en.json' with { type: 'json' };
import fr from '#renderer/i18n/fr.json' with { type: 'json' };

/** The interface's own words, so that the tests look for what its users see, in each language. */
export const WORDS = { ar, fr, en } as const;
export type Language = keyof typeof WORDS;
export const LANGUAGES = ['ar', 'fr', 'en'] as const;
