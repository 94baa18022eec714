import type { PageLine } from '../text/page-lines.ts';
import type { CleanRule } from './clean-rules.ts';

/** What these shapes are told by stands on short lines. */
const LONGEST = 16;
const LONGEST_TEXT = 140;

/** The rule for a line whose signs, rather than its words, tell what it is; null for most lines. */
export function ruleOfShape({ text, tokens, words }: PageLine): CleanRule | null {
  if (tokens.length > LONGEST || text.length > LONGEST_TEXT) return null;
  if (isFontButtons(text)) return 'page-tools';
  if (words <= WEATHER_WORDS && (isTemperature(text) || isQuotation(text))) return 'ticker';
  return isPostCredit(text) ? 'share' : null;
}

const FONT_BUTTONS = /^[AaTtأا\s|/+−–±-]{2,30}$/;

/** A+ A-; T T; أ- أ أ+; TT: one letter again and again, in sizes. */
function isFontButtons(text: string): boolean {
  if (!FONT_BUTTONS.test(text)) return false;
  const letters = text.toLowerCase().replace(/[^atأا]/g, '');
  return letters.length > 1 && new Set(letters.replaceAll('أ', 'ا')).size === 1;
}

const WEATHER_WORDS = 4;

/** Rabat 18°C; °27 الرباط; 31°/17°. What is numbered (n° 5) has its sign right behind a letter. */
function isTemperature(text: string): boolean {
  return text.length <= 40 && /\d\s?[°º℃]|℃|(?:^|\s)[°º]\s?\d/.test(text);
}

/** MASI 12.345,67 +0,45 %: what a row of the stock exchange or of currencies ends in. */
function isQuotation(text: string): boolean {
  return text.length <= 60 && /(?:^|\s)[+−–▲▼-]\s?\d{1,3}[.,]\d{1,3}\s?%\s*\)?$/.test(text);
}

/** — Name (@handle) 1 mai 2024: what an embedded post ends in. */
function isPostCredit(text: string): boolean {
  return /^[—–-]/.test(text) && /\(@\w{1,40}\)/.test(text);
}
