import { fold } from './fold.ts';
import { SCRIPT, scriptOf, type Script } from './script.ts';

/** A word or number of a text. `end` is excluded; `folded` is never empty. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly script: 'arabic' | 'latin' | 'number' | 'other';
}

const NAME_OF_SCRIPT = {
  [SCRIPT.arabic]: 'arabic',
  [SCRIPT.latin]: 'latin',
  [SCRIPT.digit]: 'number',
  [SCRIPT.other]: 'other',
} as const;

/** Whether a letter or digit of `script` goes on the word that `word` began. `M20F` is one word; `28مارس` is two. */
function continues(word: Script, script: Script): boolean {
  if (script === word) return true;
  const isLatinOrDigit = (side: Script) => side === SCRIPT.latin || side === SCRIPT.digit;
  return isLatinOrDigit(word) && isLatinOrDigit(script);
}

/**
 * Splits `text` into words and numbers, folded. Apostrophes and hyphens divide (`l’Istiqlal`, `Souss-Massa`), marks and
 * tatweel stay with their letter, a change between Arabic letters and digits or Latin letters divides.
 * A single pass over code units; `from` and `to` limit it to a part of the text.
 */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = [];
  let start = -1;
  let word: Script = SCRIPT.none;
  const close = (end: number) => {
    if (start < 0) return;
    const folded = fold(text.slice(start, end));
    if (folded !== '') found.push({ start, end, folded, script: nameOf(word) });
    start = -1;
  };
  for (let index = from; index < to; index += 1) {
    const script = scriptOf(text.charCodeAt(index));
    if (script === SCRIPT.mark) continue;
    if (script === SCRIPT.none) {
      close(endOfWord(text, index, start));
      continue;
    }
    if (start >= 0 && continues(word, script)) {
      if (word === SCRIPT.digit && script === SCRIPT.latin) word = script;
      continue;
    }
    close(endOfWord(text, index, start));
    start = index;
    word = script;
  }
  close(endOfWord(text, to, start));
  return found;
}

function nameOf(script: Script): Token['script'] {
  return script === SCRIPT.none || script === SCRIPT.mark ? 'other' : NAME_OF_SCRIPT[script];
}

/** A direction mark after a word is not part of it, a vowel mark is. */
function endOfWord(text: string, index: number, start: number): number {
  let end = index;
  while (end > start && end > 0 && /[\u200b-\u200f\u061c\u00ad]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
