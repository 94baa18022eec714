import { fold } from '../../text/fold.ts';
import type { Language } from '../../model/language.ts';
import type { ValueQuery } from './query.ts';

export type ValueField = ValueQuery['field'];
type Names = Readonly<Record<Language, readonly string[]>>;

/** What the values of the short lists may be called; the first of each language is the one shown. */
const NAMES: { readonly [F in ValueField]: Readonly<Record<Extract<ValueQuery, { field: F }>['value'], Names>> } = {
  status: {
    inbox: names(['inbox', 'new'], ['réception', 'boîte', 'nouveau'], ['الوارد', 'جديد', 'واردة']),
    archived: names(['archived', 'archive'], ['archivé', 'archives', 'archivée'], ['مؤرشف', 'الأرشيف', 'مؤرشفة']),
    trash: names(['trash', 'deleted'], ['corbeille', 'supprimé'], ['المهملات', 'سلة', 'محذوف']),
  },
  language: {
    ar: names(['ar', 'arabic'], ['arabe'], ['عربية', 'العربية', 'عربي']),
    fr: names(['fr', 'french'], ['français'], ['فرنسية', 'الفرنسية', 'فرنسي']),
    en: names(['en', 'english'], ['anglais'], ['إنجليزية', 'الإنجليزية', 'إنجليزي']),
  },
  tone: {
    positive: names(['positive', 'favourable', 'favorable'], ['positif', 'positive'], ['إيجابي', 'إيجابية']),
    neutral: names(['neutral'], ['neutre'], ['محايد', 'محايدة']),
    negative: names(['negative', 'unfavourable'], ['négatif', 'négative', 'défavorable'], ['سلبي', 'سلبية']),
    mixed: names(['mixed'], ['mitigé', 'mixte'], ['متباين', 'مختلط', 'مختلطة']),
  },
};

/** How one asks for clippings that have nothing in a field: `outlet:none`. */
const NO_VALUE: Names = names(['none', '?'], ['aucun', 'aucune'], ['بدون', 'لاشيء', '؟']);
const NONE = new Set(Object.values(NO_VALUE).flat().map(fold));

function names(en: readonly string[], fr: readonly string[], ar: readonly string[]): Names {
  return { en, fr, ar };
}

/** Whether `typed` asks for an empty field. */
export function meansNone(typed: string): boolean {
  return NONE.has(fold(typed.trim()));
}

/** What an empty field is called in a language. */
export function nameOfNone(language: Language): string {
  return NO_VALUE[language][0] ?? '';
}

/**
 * The value that somebody calls `typed`, in any language.
 *
 * @param unfinished whether `typed` may be no more than the beginning of the name, as long as it is clear which
 */
export function valueCalled(field: ValueField, typed: string, unfinished = false): ValueQuery | null {
  const wanted = fold(typed.trim());
  const found = new Set<string>();
  for (const [value, byLanguage] of Object.entries<Names>(NAMES[field])) {
    const called = Object.values(byLanguage).flat().map(fold);
    // The union of field and value is kept together by the table's type.
    if (called.includes(wanted)) return { kind: 'value', field, value } as ValueQuery;
    if (unfinished && called.some((name) => name.startsWith(wanted))) found.add(value);
  }
  const [only] = found;
  return found.size === 1 && wanted !== '' ? ({ kind: 'value', field, value: only } as ValueQuery) : null;
}

/** What the values of a field are called in a language. */
export function namesOfValues(field: ValueField, language: Language): readonly string[] {
  return Object.values<Names>(NAMES[field]).map((byLanguage) => byLanguage[language][0] ?? '');
}

/** What a value is called in a language. */
export function nameOfValue({ field, value }: ValueQuery, language: Language): string {
  const called = (NAMES[field] as Readonly<Record<string, Names>>)[value];
  return called?.[language][0] ?? value;
}
