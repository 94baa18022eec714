import { directionOf, type Direction, type Language } from '../model/language.ts';
import { directionOfText } from '../text/script.ts';

/**
 * Words that run in one direction and are set apart from what stands around them. `language` is null where it is not
 * known (a French name in an Arabic article may be Spanish).
 */
export interface Phrase {
  readonly text: string;
  readonly direction: Direction;
  readonly language: Language | null;
}

/**
 * A line of running text: the report's own words as strings, and what stands in them as phrases. Each phrase is
 * isolated, so that a name in another script never disturbs its surroundings.
 */
export type Line = readonly (string | Phrase)[];

/**
 * What XML 1.0 cannot hold (control characters, lone surrogates, non-characters), and the invisible marks that force a
 * direction on all that follows: the report sets directions itself, and a stray mark would undo them.
 */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ufeff]|\p{Cs}/gu;

/** The text as it can be printed and written as XML or HTML; white space within it is kept. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/**
 * A phrase of one line. Its direction is that of its first strong letter; without one, that of `language`.
 *
 * @param language what the words are thought to be in: kept only if they run in that language's direction
 */
export function phrase(text: string, language: Language): Phrase {
  const clean = printable(text).replace(/\s+/g, ' ').trim();
  const own = directionOf(language);
  const direction = directionOfText(clean, own);
  return { text: clean, direction, language: direction === own ? language : null };
}
