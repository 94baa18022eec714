/**
 * One spelling for what a reader would call the same word, in Arabic and Latin script alike. Index and query, lexicon
 * and text are folded by this one function.
 *
 * Arabic: vowel marks, tatweel, alef and hamza seats, final yeh, teh marbuta, Persian and Maghrebi letter forms,
 * presentation forms, digits. Latin: case, accents, ligatures. Both: invisible format characters, apostrophes.
 */

/** Letters that Unicode's own decompositions leave apart. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ء: '',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  ڮ: 'ك',
  ک: 'ك',
  ڨ: 'ق',
  ڧ: 'ق',
  ڤ: 'ف',
  ڢ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '‐': '-',
  '‑': '-',
  '−': '-',
  '–': '-',
};

/** Marks that only colour a letter (accents, harakat), format characters and the tatweel. */
const DROPPED = /[\p{M}\p{Cf}\u0640]/gu;

/** Folds one UTF-16 code unit, from Unicode's tables and our own. Surrogates fold to themselves. */
function derive(code: number): string {
  const unit = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  // Compatibility decomposition takes presentation forms, ligatures, accents and hamza seats apart.
  const bare = unit.normalize('NFKD').replace(DROPPED, '').toLowerCase();
  let folded = '';
  for (const letter of bare) folded += EQUIVALENT[letter] ?? digit(letter) ?? letter;
  return folded;
}

/** Arabic-Indic and Persian digits as 0 to 9. */
function digit(letter: string): string | undefined {
  const code = letter.charCodeAt(0);
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return undefined;
}

/** Every code unit is folded once and remembered: the scanner then only looks up. */
const table: (string | undefined)[] = new Array<string | undefined>(0x10000);

/** What one UTF-16 code unit folds to: nothing, a letter, or the several letters of a ligature. */
export function foldUnit(code: number): string {
  let folded = table[code];
  if (folded === undefined) {
    folded = derive(code);
    table[code] = folded;
  }
  return folded;
}

/**
 * Folds `text`. Its length may change.
 *
 * @example fold('الإشتراكيُّ') === fold('الاشتراكي'); fold('Héjira’s') === "hejira's"
 */
export function fold(text: string): string {
  let index = 0;
  // Much of what is folded is folded already: up to the first letter that changes there is nothing to build.
  while (index < text.length && foldUnit(text.charCodeAt(index)) === text.charAt(index)) index += 1;
  if (index === text.length) return text;
  let folded = text.slice(0, index);
  for (; index < text.length; index += 1) folded += foldUnit(text.charCodeAt(index));
  return folded;
}
