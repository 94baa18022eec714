import { phraseIndex, type PhraseIndex } from '../text/phrase-index.ts';
import pressWordsCsv from './press-words.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/**
 * Words with which pages introduce their own data: a byline (`بقلم`, `par`), names of a newsroom and of accounts that are
 * nobody's, the date of publication or of a change, press agencies, words that name a source, nouns that names of
 * outlets are made with and editions they come in; what an outlet disclaims (after its name) and whose opinion a text is not (before it), what
 * outlets say of themselves, words that stand before the outlet where a text first appeared, how long ago it did,
 * how outlets describe themselves (after their name), and nouns that names of parties and other publishers begin with.
 */
type PressWordKind =
  | 'byline'
  | 'newsroom'
  | 'account-name'
  | 'published'
  | 'updated'
  | 'agency'
  | 'source'
  | 'outlet-prefix'
  | 'outlet-suffix'
  | 'edition'
  | 'disclaims'
  | 'stands-for'
  | 'slogan'
  | 'published-in'
  | 'ago'
  | 'self-description'
  | 'publisher-prefix';
export type PressWords = Readonly<Record<PressWordKind, PhraseIndex<string>>>;

let words: PressWords | null = null;

/** The lists of press-words.csv, each an index of phrases whose value is the phrase as the list writes it. */
export function pressWords(): PressWords {
  words ??= build();
  return words;
}

function build(): PressWords {
  const rows = readTable(pressWordsCsv, ['kind', 'lang', 'phrases']);
  const list = (kind: PressWordKind) =>
    phraseIndex(
      rows
        .filter((row) => row.kind === kind)
        .flatMap((row) => cellValues(row.phrases).map((phrase) => [phrase, phrase] as const)),
    );
  return {
    byline: list('byline'),
    newsroom: list('newsroom'),
    'account-name': list('account-name'),
    published: list('published'),
    updated: list('updated'),
    agency: list('agency'),
    source: list('source'),
    'outlet-prefix': list('outlet-prefix'),
    'outlet-suffix': list('outlet-suffix'),
    edition: list('edition'),
    disclaims: list('disclaims'),
    'stands-for': list('stands-for'),
    slogan: list('slogan'),
    'published-in': list('published-in'),
    ago: list('ago'),
    'self-description': list('self-description'),
    'publisher-prefix': list('publisher-prefix'),
  };
}
