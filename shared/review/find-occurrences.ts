import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { foldedWords, tokens, type Token } from '../text/tokens.ts';

/**
 * Every place in the title and body where the words of `quote` stand, whichever way they are written (folded alike),
 * as whole words. A word of the text may carry clitics before it, which are left out of the span.
 *
 * @returns spans in order, not overlapping
 */
export function findOccurrences(text: string, blocks: readonly Block[], quote: string): Span[] {
  const wanted = foldedWords(quote);
  const first = wanted[0];
  if (first === undefined) return [];
  const found: Span[] = [];
  for (const { start, end, part } of blocks) {
    if (part !== 'body' && part !== 'title' && part !== 'kicker') continue;
    const words = tokens(text, start, end);
    for (let index = 0; index + wanted.length <= words.length; index += 1) {
      const offset = matchLength(words, index, wanted);
      if (offset === null) continue;
      const [head, tail] = [words[index], words[index + wanted.length - 1]];
      if (!head || !tail) continue;
      found.push({ start: head.start + offset, end: tail.end });
      index += wanted.length - 1;
    }
  }
  return found;
}

/** Arabic particles that are written together with the word after them. */
const CLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'];

/** How many characters of clitics stand before the wanted words at `index`; null where they do not stand there. */
function matchLength(words: readonly Token[], index: number, wanted: readonly string[]): number | null {
  for (let offset = 1; offset < wanted.length; offset += 1) {
    if (words[index + offset]?.folded !== wanted[offset]) return null;
  }
  const head = words[index];
  const first = wanted[0] ?? '';
  if (!head) return null;
  if (head.folded === first) return 0;
  if (head.script !== 'arabic') return null;
  const clitic = CLITICS.find((particle) => head.folded === particle + first);
  return clitic === undefined ? null : clitic.length;
}
