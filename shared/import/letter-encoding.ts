/**
 * Tells windows-1256 (Arabic) from windows-1252 (French) by what the bytes above ASCII make of words. Written as French,
 * Arabic words are runs of accented capitals; written as Arabic, the accented capitals of a French word are Arabic letters
 * inside it. Small é, è, à, ç are the same byte in both.
 */

const ARABIC = /[\u0621-\u0652]/;
const FRENCH = /[àâäæçèéêëîïôöœùûüÿñÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸÑ]/;
const OTHER_LETTER = /[\p{L}\p{Co}\ufffd]/u;
const ASCII_LETTER = /[A-Za-z]/;
/** Fewer sensible letters than this, and the text is in neither encoding. */
const ENOUGH = 0.8;

/**
 * @param as1252 the bytes decoded as windows-1252
 * @param as1256 the same bytes decoded as windows-1256
 * @returns the encoding in which the letters above ASCII make sense, or null if they do in neither
 */
export function letterEncodingOf(as1252: string, as1256: string): 'windows-1252' | 'windows-1256' | null {
  const french = sensibleShare(as1252, isSensibleFrench);
  const arabic = sensibleShare(as1256, isSensibleArabic);
  if (Math.max(french, arabic) < ENOUGH) return null;
  return arabic > french ? 'windows-1256' : 'windows-1252';
}

/** The share of the letters above ASCII that stand where such letters stand; 1 where there are none. */
function sensibleShare(text: string, isSensible: (letter: string, before: string, after: string) => boolean): number {
  let letters = 0;
  let sensible = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter < '\u0080' || !(ARABIC.test(letter) || OTHER_LETTER.test(letter) || isC1(letter))) continue;
    letters += 1;
    if (isSensible(letter, text.charAt(index - 1), text.charAt(index + 1))) sensible += 1;
  }
  return letters === 0 ? 1 : sensible / letters;
}

/** Bytes that windows-1252 does not define come out as C1 controls. */
function isC1(letter: string): boolean {
  return letter >= '\u0080' && letter <= '\u009f';
}

/** A French letter beside a plain one, or alone in its word (à, É). */
function isSensibleFrench(letter: string, before: string, after: string): boolean {
  if (!FRENCH.test(letter)) return false;
  if (ASCII_LETTER.test(before) || ASCII_LETTER.test(after)) return true;
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}

/** An Arabic letter beside another (or و by itself) and no Latin one; or a small French letter beside a Latin one. */
function isSensibleArabic(letter: string, before: string, after: string): boolean {
  const isBesideLatin = /\p{Script=Latin}/u.test(before) || /\p{Script=Latin}/u.test(after);
  if (!ARABIC.test(letter)) return FRENCH.test(letter) && isBesideLatin;
  return !isBesideLatin && (letter === 'و' || ARABIC.test(before) || ARABIC.test(after));
}
