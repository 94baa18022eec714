import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/model/language.ts';
import ar from './ar.json';
import en from './en.json';
import fr from './fr.json';
import { interfaceLanguage } from './languages.ts';

/** Sets the translations up in a language. Bundled, so that nothing is ever fetched. */
export async function startTranslations(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { ar: { translation: ar }, fr: { translation: fr }, en: { translation: en } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  showLanguage(language);
}

/** Changes the interface's language and direction at once. */
export async function changeLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  showLanguage(language);
}

function showLanguage(language: Language): void {
  const { direction } = interfaceLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
}
