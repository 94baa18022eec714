import { fold } from '../text/fold.ts';
import type { LexiconEntry } from './lexicon-entry.ts';
import type { LexiconName } from './name-forms.ts';
import { moroccoRows, worldRows } from './place-rows.ts';
import wideCsv from './places-wide.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/**
 * Morocco's places, the world's cities, its countries and the parts of the world. Each row becomes a place.
 *
 * @param everyday names of places that are everyday words too, folded
 */
export function loadPlaces(everyday: ReadonlySet<string>): LexiconName[] {
  return [...moroccanPlaces(), ...countries(), ...cities()].map((name) => ({
    ...name,
    isAmbiguous: (form) => name.isAmbiguous(form) || everyday.has(fold(form)),
  }));
}

function moroccanPlaces(): LexiconName[] {
  return moroccoRows().map((row) => {
    const marks = new Set(cellValues(row.ambiguous));
    return {
      entry: place(`ma-${row.code || slug(row.name_fr)}`, row.type, row.name_ar, row.name_fr, ''),
      official: [row.name_ar, row.name_fr],
      variants: [...spellings(row.name_ar), ...cellValues(row.alt_ar), ...cellValues(row.alt_fr)],
      isAmbiguous: (form) => isAmbiguousPlace(form, row.type, marks),
    };
  });
}

/** How the press spells a name beside the list: ابن for بن, the article in full for the ل of speech (العونات). */
function spellings(name: string): string[] {
  if (name.startsWith('بن ')) return [`ا${name}`];
  if (name.startsWith('ابن ')) return [name.slice(1)];
  return /^ل[^لا]..../.test(name) ? [`ا${name}`] : [];
}

/**
 * The list marks its entries: words of one script (`word_ar`), personal names; or single forms by writing them out.
 * Beyond its marks, the one-word name of a rural commune is seldom meant where nothing says so.
 */
function isAmbiguousPlace(form: string, type: string, marks: ReadonlySet<string>): boolean {
  if (marks.has(form)) return true;
  const isOneWord = !/[\s-]/.test(form);
  if (type === 'commune_rural' && isOneWord) return true;
  if (!isOneWord) return false;
  const script = /[\u0600-\u06ff]/.test(form) ? 'ar' : 'fr';
  return marks.has(`word_${script}`) || marks.has(`name_${script}`);
}

/**
 * Countries and parts of the world by the names the Unicode locale data gives them (`Intl.DisplayNames`, ISO 3166 and
 * UN M49 codes); the list adds what the press calls them besides, and regions that have no code.
 */
function countries(): LexiconName[] {
  const columns = ['kind', 'code', 'name_ar', 'name_fr', 'name_en', 'alt', 'ambiguous'] as const;
  const listed = new Map(readTable(wideCsv, columns).map((row) => [row.code, row]));
  const codes = new Set(worldRows().map((row) => row.country_code));
  const names = (['ar', 'fr', 'en'] as const).map((language) => displayNames(language));
  const found: LexiconName[] = [];
  for (const code of new Set([...codes, ...listed.keys()])) {
    // Jerusalem stands under no country's code.
    if (code === '') continue;
    const row = listed.get(code);
    const [ar, fr, en] = row?.name_ar ? [row.name_ar, row.name_fr, row.name_en] : names.map((name) => name(code));
    const ambiguous = new Set(cellValues(row?.ambiguous ?? ''));
    found.push({
      entry: place(code, row?.kind ?? 'country', ar ?? '', fr ?? '', en ?? ''),
      official: [ar, fr, en].filter((name): name is string => name !== undefined && name !== '' && name !== code),
      variants: cellValues(row?.alt ?? ''),
      isAmbiguous: (form) => ambiguous.has(form),
    });
  }
  return found;
}

/** The locale's name of a region code; '' where it has none. */
function displayNames(language: string): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (code) => (/^([A-Z]{2}|\d{3})$/.test(code) ? (names.of(code) ?? '') : '');
}

/** Towns abroad, and the regions they lie in. */
function cities(): LexiconName[] {
  return worldRows().map((row) => {
    const marks = new Set(cellValues(row.ambiguous));
    return {
      entry: place(`${row.country_code || 'city'}-${slug(row.name_fr)}`, row.kind, row.name_ar, row.name_fr, ''),
      official: [row.name_ar, row.name_fr].filter(isWrittenSo),
      variants: [...cellValues(row.alt_ar), ...cellValues(row.alt_latin)],
      isAmbiguous: (form) => form.length < 4 || isAmbiguousPlace(form, row.kind, marks),
    };
  });
}

/** A name with its country in brackets tells the reader namesakes apart; a text has none such, or not as one name. */
function isWrittenSo(name: string): boolean {
  return name !== '' && !name.includes('(');
}

function place(id: string, kind: string, ar: string, fr: string, en: string): LexiconEntry {
  const canonical = { ...(ar ? { ar } : {}), ...(fr ? { fr } : {}), ...(en ? { en } : {}) };
  return { id: `place:${id}`, type: 'place', kind, canonical };
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
}
