import { directionOf, LANGUAGES, type Direction, type Language } from '#shared/model/language.ts';

/** What the interface needs to know of a language. */
export interface InterfaceLanguage {
  readonly code: Language;
  /** Its name in itself. */
  readonly label: string;
  /** BCP 47 tag for dates, numbers and sorting: the Moroccan forms. */
  readonly locale: string;
  readonly direction: Direction;
}

const LABELS: Record<Language, { readonly label: string; readonly locale: string }> = {
  ar: { label: 'العربية', locale: 'ar-MA' },
  fr: { label: 'Français', locale: 'fr-MA' },
  en: { label: 'English', locale: 'en-GB' },
};

/** The languages of the interface, in the order in which they are offered. */
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = LANGUAGES.map((code) => ({
  code,
  ...LABELS[code],
  direction: directionOf(code),
}));

/** The interface language of a BCP 47 tag (`fr-FR`), or null if it is none of ours. */
export function languageOfTag(tag: string | null | undefined): Language | null {
  const code = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** The language's entry in the table. */
export function interfaceLanguage(code: Language): InterfaceLanguage {
  return { code, ...LABELS[code], direction: directionOf(code) };
}
