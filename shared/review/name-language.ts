import type { Language } from '../model/language.ts';
import { arabicShare } from '../text/script.ts';

/** The language to file a name under: Arabic for Arabic script, else the language of its clipping (French if that is Arabic). */
export function nameLanguage(name: string, clippingLanguage: Language): Language {
  if (arabicShare(name) > 0.5) return 'ar';
  return clippingLanguage === 'ar' ? 'fr' : clippingLanguage;
}
