import { fold } from '../../text/fold.ts';
import type { Language } from '../../model/language.ts';
import type { WordField } from '../search-document.ts';

export type DateField = 'published' | 'imported';
export type FieldName = WordField | DateField | 'from' | 'to' | 'status' | 'language' | 'tone';

/** What a field's value is read as: words, a date, or one of a short list. */
export type FieldKind = 'words' | 'date' | 'value';

interface FieldEntry {
  readonly kind: FieldKind;
  /** What it may be called, in each language; the first is the one shown. Compared folded, whatever language is used. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

/** The fields by the names a person may give them. */
export const FIELDS: Readonly<Record<FieldName, FieldEntry>> = {
  outlet: words(
    ['outlet', 'newspaper', 'media'],
    ['journal', 'média', 'source'],
    ['المنبر', 'الجريدة', 'الصحيفة', 'الموقع', 'المصدر'],
  ),
  person: words(
    ['person', 'people', 'who'],
    ['personne', 'personnes', 'qui'],
    ['الشخص', 'شخصية', 'الشخصيات', 'الأشخاص'],
  ),
  organisation: words(
    ['organisation', 'organization', 'org'],
    ['organisme', 'orga'],
    ['المنظمة', 'هيئة', 'المنظمات', 'مؤسسة'],
  ),
  place: words(['place', 'where'], ['lieu', 'lieux', 'où'], ['المكان', 'الأمكنة', 'الأماكن']),
  event: words(['event', 'events'], ['événement', 'évènement'], ['الحدث', 'الأحداث', 'التظاهرة']),
  topic: words(['topic', 'topics', 'tag'], ['thème', 'sujet'], ['الموضوع', 'المواضيع', 'وسم']),
  title: words(['title', 'headline'], ['titre'], ['العنوان']),
  kicker: words(['kicker'], ['surtitre'], ['التمهيد']),
  byline: words(['byline', 'author'], ['auteur', 'signature'], ['الكاتب', 'الكاتبة', 'بقلم', 'التوقيع']),
  section: words(['section'], ['rubrique'], ['الركن', 'القسم', 'الباب']),
  dateline: words(['dateline'], ['origine'], ['مصدر-الخبر']),
  body: words(['body', 'text'], ['texte', 'corps'], ['النص', 'المتن']),
  notes: words(['notes', 'note'], ['remarques', 'remarque'], ['ملاحظات', 'ملاحظة']),
  url: words(['url', 'link'], ['lien', 'adresse'], ['الرابط', 'رابط']),
  published: date(['date', 'published', 'on'], ['publié', 'paru', 'le'], ['التاريخ', 'النشر', 'نشر']),
  from: date(['from', 'since', 'after'], ['depuis', 'du', 'dès', 'après'], ['من', 'منذ', 'ابتداء', 'بعد']),
  to: date(['to', 'until', 'before'], ["jusqu'au", 'jusque', 'au', 'avant'], ['إلى', 'حتى', 'قبل']),
  imported: date(['imported', 'added'], ['importé', 'ajouté'], ['الاستيراد', 'الإضافة']),
  status: value(['status'], ['statut', 'état'], ['الحالة']),
  language: value(['lang', 'language'], ['langue'], ['اللغة']),
  tone: value(['tone'], ['ton', 'tonalité'], ['النبرة', 'الموقف']),
};

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];

function words(en: readonly string[], fr: readonly string[], ar: readonly string[]): FieldEntry {
  return { kind: 'words', names: { en, fr, ar } };
}
function date(en: readonly string[], fr: readonly string[], ar: readonly string[]): FieldEntry {
  return { kind: 'date', names: { en, fr, ar } };
}
function value(en: readonly string[], fr: readonly string[], ar: readonly string[]): FieldEntry {
  return { kind: 'value', names: { en, fr, ar } };
}

/** A name as it is compared: folded, and in Arabic with or without the article. */
function key(name: string): string {
  const folded = fold(name.trim());
  return folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded;
}

const BY_NAME: ReadonlyMap<string, FieldName> = new Map(
  FIELD_NAMES.flatMap((field) =>
    Object.values(FIELDS[field].names).flatMap((names) => names.map((name) => [key(name), field] as const)),
  ),
);

/** The field that somebody calls `name`, in any of the languages; null if none is called so. */
export function fieldCalled(name: string): FieldName | null {
  return BY_NAME.get(key(name)) ?? null;
}

/** What a field is called in a language. */
export function nameOfField(field: FieldName, language: Language): string {
  return FIELDS[field].names[language][0] ?? field;
}
