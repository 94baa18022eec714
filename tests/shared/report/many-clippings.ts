import type { Language } from '#shared/model/language.ts';
import type { ReportMaterial } from '#shared/report/report-material.ts';
import { clippingOf, known, metadataWith } from './sample-material.ts';

const SENTENCE: Readonly<Record<Language, string>> = {
  ar: 'أكد المتدخلون أن البرنامج يسير وفق ما سطر له، وأن نتائجه الأولى ستعرض قبل متم السنة.',
  fr: 'Les intervenants ont souligné que le programme suivait son cours et que ses résultats seraient publiés.',
  en: 'Speakers said that the programme was on course and that its results would be published.',
};

/** As many clippings as a heavy month brings: 25 sentences each, over thirty days and twenty outlets. */
export function manyClippings(count: number): ReportMaterial {
  const languages: readonly Language[] = ['ar', 'fr', 'ar', 'en'];
  const clippings = Array.from({ length: count }, (_, index) => {
    const language = languages[index % languages.length] ?? 'ar';
    const body = Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => SENTENCE[language]).join(' ')).join(
      '\n',
    );
    return clippingOf(String(index), body, {
      language,
      metadata: metadataWith({
        title: known(`${SENTENCE[language].slice(0, 50)} ${index}`),
        outlet: known(`${language === 'ar' ? 'منبر' : 'Média'} ${index % 20}`),
        publishedOn: known(`2025-09-${String((index % 30) + 1).padStart(2, '0')}`),
      }),
      quotations: [{ personId: String(index % 50), speaker: '', words: SENTENCE[language], manner: 'direct' }],
    });
  });
  const people = Array.from({ length: 50 }, (_, person) => ({
    id: String(person),
    names: [{ text: `اسم ${person}`, language: 'ar' as const }],
    clippingIds: new Set(clippings.filter((_clipping, index) => index % 50 === person).map(({ id }) => id)),
  }));
  return { clippings, people, events: [], origin: 'archive' };
}
