import { fold } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';
import familyNamesCsv from './family-names.csv?raw';
import givenNamesCsv from './given-names.csv?raw';
import namePairsCsv from './name-pairs-wikidata.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/** Folded words that people's names are made of. */
export interface NameTokens {
  /** First names used in Morocco, in both scripts. */
  readonly given: ReadonlySet<string>;
  /** Every word that is part of some name: first names, family names, and those of people in Wikidata. */
  readonly any: ReadonlySet<string>;
}

let names: NameTokens | null = null;

/** The words of given-names.csv, family-names.csv and name-pairs-wikidata.csv. Built once a process. */
export function nameTokens(): NameTokens {
  names ??= build();
  return names;
}

function build(): NameTokens {
  const given = wordsOf(readTable(givenNamesCsv, ['name_ar', 'alt_ar', 'latin', 'alt_latin']));
  const family = wordsOf(readTable(familyNamesCsv, ['name_ar', 'alt_ar', 'latin', 'alt_latin']));
  const any = new Set([...given, ...family]);
  // 61,000 rows of two bare words and a number: no quotes to mind, and a full reader takes ten times as long.
  for (const row of namePairsCsv.split('\n')) {
    const [arabic = '', latin = ''] = row.split(',', 2);
    any.add(fold(arabic)).add(fold(latin));
  }
  return { given, any };
}

function wordsOf(rows: readonly Readonly<Record<'name_ar' | 'alt_ar' | 'latin' | 'alt_latin', string>>[]): Set<string> {
  const words = new Set<string>();
  for (const row of rows) {
    for (const name of [row.name_ar, row.alt_ar, row.latin, row.alt_latin].flatMap(cellValues)) {
      for (const { folded } of tokens(name)) words.add(folded);
    }
  }
  return words;
}
