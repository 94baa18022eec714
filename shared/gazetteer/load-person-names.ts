import familyCsv from './family-names.csv?raw';
import givenCsv from './given-names.csv?raw';
import foreignCsv from './given-names-foreign.csv?raw';
import { foldedWords } from '../text/tokens.ts';
import { cellValues, readTable } from './read-table.ts';
import { addToTrie, newTrie, type TokenTrie } from './token-trie.ts';

/** A given or family name, in one script. */
export interface PersonName {
  /** Also an everyday word (الأمين, صباح, نضال): a name only where more speaks for it. */
  readonly isWord: boolean;
}

/** The names people go by, by their folded words. */
export interface PersonNames {
  readonly given: TokenTrie<PersonName>;
  readonly family: TokenTrie<PersonName>;
}

/** @param words names that are everyday words too, folded */
export function loadPersonNames(words: ReadonlySet<string>): PersonNames {
  const given = readTable(givenCsv, ['name_ar', 'alt_ar', 'latin', 'alt_latin', 'other_latin_wikidata']).map((row) => [
    row.name_ar,
    row.alt_ar,
    row.latin,
    row.alt_latin,
    row.other_latin_wikidata,
  ]);
  const family = readTable(familyCsv, ['name_ar', 'alt_ar', 'latin', 'alt_latin']).map((row) => [
    row.name_ar,
    row.alt_ar,
    row.latin,
    row.alt_latin,
  ]);
  const foreign = readTable(foreignCsv, ['names']).map((row) => [row.names]);
  return { given: namesTrie([...given, ...foreign], words), family: namesTrie(family, words) };
}

/** A name is either a word too or not, wherever it is listed. */
const always = () => true;

function namesTrie(rows: readonly (readonly string[])[], everyday: ReadonlySet<string>): TokenTrie<PersonName> {
  const trie = newTrie<PersonName>();
  for (const name of rows.flat().flatMap(cellValues)) {
    const words = foldedWords(name);
    addToTrie(trie, words, { isWord: everyday.has(words.join(' ')) }, always);
  }
  return trie;
}
