import { useTranslation } from 'react-i18next';
import { interfaceLanguage, languageOfTag, type InterfaceLanguage } from './languages.ts';

/** The interface's language now. */
export function useLanguage(): InterfaceLanguage {
  const { i18n } = useTranslation();
  return interfaceLanguage(languageOfTag(i18n.language) ?? 'en');
}
