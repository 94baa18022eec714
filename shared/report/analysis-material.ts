import type { Analysis } from '../model/analysis.ts';
import type { Language } from '../model/language.ts';
import { arabicShare } from '../text/script.ts';
import type { ReportClipping, ReportMaterial, ReportPerson } from './report-material.ts';

/**
 * The material of a press review straight from analyses, with nobody having looked: the names are suggestions, told
 * apart by how they are written alone, and no event is taken for granted.
 */
export function analysisMaterial(analyses: readonly Analysis[]): ReportMaterial {
  const people = new Map<string, ReportPerson & { readonly clippingIds: Set<string> }>();
  const clippings = analyses.map(({ raw, blocks, language, metadata, suggestions }, index): ReportClipping => {
    const id = String(index);
    const speakers = new Map<string, string>();
    for (const { type, key, canonical } of suggestions.entities) {
      if (type !== 'person') continue;
      speakers.set(key, canonical);
      const known = people.get(key);
      if (known) known.clippingIds.add(id);
      else people.set(key, { id: key, names: [nameIn(canonical, language)], clippingIds: new Set([id]) });
    }
    const quotations = suggestions.quotations.flatMap(({ speakerKey, words, manner }) => {
      const speaker = speakerKey === null ? undefined : speakers.get(speakerKey);
      return speaker === undefined ? [] : [{ personId: speakerKey, speaker, words: words.quote, manner }];
    });
    return { id, language, text: raw.text, blocks, metadata, topics: [], quotations, tones: [], note: '', copies: [] };
  });
  return { clippings, people: [...people.values()], events: [], origin: 'analysis' };
}

/** A name in Latin letters within an Arabic text is in no language we can tell; French is the likeliest. */
function nameIn(text: string, language: Language): { readonly text: string; readonly language: Language } {
  const isArabic = arabicShare(text) > 0.5;
  if (isArabic) return { text, language: 'ar' };
  return { text, language: language === 'ar' ? 'fr' : language };
}
