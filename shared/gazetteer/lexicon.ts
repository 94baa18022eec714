import outletsCsv from './outlets.csv?raw';
import { readTable, type TableRow } from './read-table.ts';

type Outlet = TableRow<'name_ar' | 'name_fr' | 'domain'>;

/** The word lists, built into what the stages look names up in. */
export interface Lexicon {
  readonly outlets: readonly Outlet[];
}

/** Builds the lexicon from the word lists. Done once a process. */
export function loadLexicon(): Lexicon {
  return { outlets: readTable(outletsCsv, ['name_ar', 'name_fr', 'domain']) };
}
