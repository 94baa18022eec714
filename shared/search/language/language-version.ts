import { foldUnit } from '../../text/fold.ts';
import { hashOfText } from '../../text/hash-of-text.ts';
import { scriptOf } from '../../text/script.ts';
import { stemOf, WHOLE_WORDS } from './word-forms.ts';

/** The letters that our languages are written in, presentation forms included. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0x0020, 0x024f],
  [0x0600, 0x06ff],
  [0xfb50, 0xfeff],
];
const LATIN = ['elections', 'nationaux', 'nationale', 'conseillere', 'parties', 'driss', 'temps'];

/**
 * Tells one state of the rules for words from another: how letters fold, what is a word, what stems come out. An index
 * that was built by others is built anew, without anybody having to remember it.
 */
export const LANGUAGE_VERSION = checksum([...letters(), ...stems()]);

function* letters(): Generator<string> {
  for (const [first, last] of LETTERS)
    for (let code = first; code <= last; code += 1) yield `${foldUnit(code)}${scriptOf(code)}`;
}

function* stems(): Generator<string> {
  for (const word of WHOLE_WORDS) yield stemOf(`وبال${word}يه`) + stemOf(word);
  for (const word of LATIN) yield stemOf(word);
}

/** In hexadecimal. */
function checksum(texts: readonly string[]): string {
  let hash = hashOfText('');
  // Each ends in a 0: it counts where one ends and the next begins.
  for (const text of texts) hash = hashOfText(`${text}\0`, hash);
  return hash.toString(16);
}
