import { SCRIPT, type Script } from './script.ts';
import { WordScanner } from './word-scanner.ts';

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

/** One for all texts: pages are tokenised line by line, and a buffer a line would cost more than the words. */
const scanner = new WordScanner();

/**
 * Splits `text` into words and numbers, folded. Apostrophes and hyphens divide (`l’Istiqlal`, `Souss-Massa`), marks and
 * tatweel stay with their letter, a change between Arabic letters and digits or Latin letters divides.
 * A single pass over code units; `from` and `to` limit it to a part of the text.
 */
export function tokens(text: string, from = 0, to = text.length): Token[] {
  const found: Token[] = [];
  scanner.scan(text, from, to);
  while (scanner.next())
    found.push({ start: scanner.start, end: scanner.end, folded: scanner.word(), script: nameOf(scanner.script) });
  return found;
}

/** The words of `text` alone, folded: what names and phrases of the lists are looked up by. */
export function foldedWords(text: string): string[] {
  const found: string[] = [];
  scanner.scan(text);
  while (scanner.next()) found.push(scanner.word());
  return found;
}

/** The words of `tokens`, folded, with a blank between: what names of several words are compared by. */
export function joinedWords(tokens: readonly Pick<Token, 'folded'>[]): string {
  return tokens.map(({ folded }) => folded).join(' ');
}

/** The first word of `text`, folded; '' where there is none. */
export function firstWord(text: string): string {
  return scanner.scan(text).next() ? scanner.word() : '';
}

function nameOf(script: Script): Token['script'] {
  return script === SCRIPT.none || script === SCRIPT.mark ? 'other' : NAME_OF_SCRIPT[script];
}
