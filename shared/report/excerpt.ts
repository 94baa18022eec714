import { tokens } from '../text/tokens.ts';

/** The first words of a text. `isShortened` if there are more than these. */
export interface Excerpt {
  readonly paragraphs: readonly string[];
  readonly isShortened: boolean;
}

/**
 * The first words of `paragraphs`, at most `limit` of them whichever way they are counted: as stretches between white
 * space, or as words proper (`l’eau` is two). What is left out is marked with an ellipsis.
 */
export function firstWords(paragraphs: readonly string[], limit: number): Excerpt {
  const kept: string[] = [];
  let left = limit;
  for (const paragraph of paragraphs) {
    const end = endOfWords(paragraph, left);
    if (end.offset < paragraph.length) {
      const start = paragraph.slice(0, end.offset).replace(/[\s,;:،؛.…]+$/, '');
      // Nothing of this paragraph fits: the mark goes to the one before it.
      kept.push(start === '' && kept.length > 0 ? `${kept.pop() ?? ''} […]` : `${start}…`);
      return { paragraphs: kept, isShortened: true };
    }
    kept.push(paragraph);
    left -= end.words;
  }
  return { paragraphs: kept, isShortened: false };
}

/** Where the first `limit` words of `text` end (its length if they are all of it), and how many they are. */
function endOfWords(text: string, limit: number): { readonly offset: number; readonly words: number } {
  let words = 0;
  let offset = 0;
  for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
    const inside = tokens(text, index, index + chunk.length);
    const cost = Math.max(1, inside.length);
    if (words + cost > limit) {
      // A long run without spaces is cut inside, lest nothing be left of the text.
      const last = inside[limit - words - 1];
      return { offset: words === 0 && last ? last.end : offset, words };
    }
    words += cost;
    offset = index + chunk.length;
  }
  return { offset: text.length, words };
}
