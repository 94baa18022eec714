import type { Direction } from '../model/language.ts';

/** What a code unit is to the tokeniser. Numbers so that a table of bytes holds them. */
export const SCRIPT = { none: 0, arabic: 1, latin: 2, digit: 3, mark: 4, other: 5 } as const;
export type Script = (typeof SCRIPT)[keyof typeof SCRIPT];

const UNSEEN = 255;
const table = new Uint8Array(0x10000).fill(UNSEEN);

function classify(code: number): Script {
  if (code >= 0xd800 && code <= 0xdfff) return SCRIPT.none;
  const unit = String.fromCharCode(code);
  if (/\p{M}|\p{Cf}|\u0640/u.test(unit)) return SCRIPT.mark;
  if (/\p{Nd}/u.test(unit)) return SCRIPT.digit;
  if (/\p{Script=Arabic}/u.test(unit) && /\p{L}/u.test(unit)) return SCRIPT.arabic;
  if (/\p{Script=Latin}/u.test(unit)) return SCRIPT.latin;
  if (/\p{L}/u.test(unit)) return SCRIPT.other;
  return SCRIPT.none;
}

/** The script of a UTF-16 code unit; `none` for what stands between words. */
export function scriptOf(code: number): Script {
  const known = table[code];
  if (known !== undefined && known !== UNSEEN) return known as Script;
  const script = classify(code);
  table[code] = script;
  return script;
}

/**
 * The direction of a paragraph by its first strong letter, as `dir="auto"` has it (UAX #9, rules P2 and P3); `fallback`
 * where there is no letter.
 */
export function directionOfText(text: string, fallback: Direction = 'ltr'): Direction {
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf(text.charCodeAt(index));
    if (script === SCRIPT.arabic) return 'rtl';
    if (script === SCRIPT.latin || script === SCRIPT.other) return 'ltr';
  }
  return fallback;
}

/** The share of the letters of `text` that are Arabic, from 0 to 1; 0 where there is no letter. */
export function arabicShare(text: string): number {
  let arabic = 0;
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const script = scriptOf(text.charCodeAt(index));
    if (script === SCRIPT.arabic) arabic += 1;
    if (script === SCRIPT.arabic || script === SCRIPT.latin || script === SCRIPT.other) letters += 1;
  }
  return letters === 0 ? 0 : arabic / letters;
}
