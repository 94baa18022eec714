import i18next from 'i18next';
import type { Language } from '#shared/model/language.ts';
import { formatCivilDate, todayOf } from './format-date.ts';
import { interfaceLanguage } from './languages.ts';

/** The title of a press review that nobody has named, in the review's own language: that of the day it was begun. */
export function automaticTitle(language: Language, begunAt: Date): string {
  const date = formatCivilDate(todayOf(begunAt), interfaceLanguage(language).locale);
  return i18next.t('report.defaultTitle', { lng: language, date });
}
