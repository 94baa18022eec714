import { expect, it } from 'vitest';
import { LANGUAGE_VERSION } from '#shared/search/language/language-version.ts';
import { stemOf, WHOLE_WORDS } from '#shared/search/language/word-forms.ts';
import { foldUnit } from '#shared/text/fold.ts';
import { hashOfText } from '#shared/text/hash-of-text.ts';
import { scriptOf } from '#shared/text/script.ts';

/** The letters that our languages are written in, presentation forms included. */
const LETTERS: readonly (readonly [number, number])[] = [
  [0x0020, 0x024f],
  [0x0600, 0x06ff],
  [0xfb50, 0xfeff],
];
const LATIN = ['elections', 'nationaux', 'nationale', 'conseillere', 'parties', 'driss', 'temps'];

function* letters(): Generator<string> {
  for (const [first, last] of LETTERS)
    for (let code = first; code <= last; code += 1) yield `${foldUnit(code)}${scriptOf(code)}`;
}

function* stems(): Generator<string> {
  for (const word of WHOLE_WORDS) yield stemOf(`وبال${word}يه`) + stemOf(word);
  for (const word of LATIN) yield stemOf(word);
}

/** In hexadecimal. Each text ends in a 0: it counts where one ends and the next begins. */
function checksum(texts: Iterable<string>): string {
  let hash = hashOfText('');
  for (const text of texts) hash = hashOfText(`${text}\0`, hash);
  return hash.toString(16);
}

it('names the rules for words as they are, so that an index made by others is built anew', () => {
  // Does this fail, the rules have changed: write the new name into language-version.ts.
  expect(LANGUAGE_VERSION).toBe(checksum([...letters(), ...stems()]));
});
