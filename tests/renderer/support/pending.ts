import type { PendingSource } from '#renderer/workers/import-service.ts';

/** A text as something to import. */
export function pending(name: string, text: string): PendingSource {
  return { name, kind: 'file', content: new Blob([text]) };
}

export const FRENCH_ARTICLE = `Un forum de la lecture à Ifrane

La ville d’Ifrane a accueilli samedi 4 octobre 2025 un forum de la lecture. La présidente de l’association, Mme Salwa Bennouna, a remercié les bénévoles venus de toute la région.

Salwa Bennouna a annoncé une seconde édition au printemps.`;

export const ARABIC_ARTICLE = `منتدى القراءة بإفران

احتضنت مدينة إفران يوم السبت 4 أكتوبر 2025 منتدى القراءة. وشكرت رئيسة الجمعية السيدة سلوى بنونة المتطوعين القادمين من مختلف أنحاء الجهة.`;
