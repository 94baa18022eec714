import { phraseIndex, type PhraseIndex } from '../text/phrase-index.ts';
import outletsCsv from './outlets.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/** An outlet that the gazetteer knows. */
export interface KnownOutlet {
  /** Its own name, Arabic where it has one. */
  readonly name: string;
  /** Whether its name is an everyday word too: then only a line of its own names it. */
  readonly isAmbiguous: boolean;
}

let index: PhraseIndex<KnownOutlet> | null = null;

/** Names, other spellings and domains of outlets.csv. Built once a process. */
export function outletIndex(): PhraseIndex<KnownOutlet> {
  index ??= build();
  return index;
}

function build(): PhraseIndex<KnownOutlet> {
  const columns = ['name_ar', 'name_fr', 'domain', 'alt_domains', 'alt_ar', 'alt_fr', 'ambiguous_forms'] as const;
  return phraseIndex(
    readTable(outletsCsv, columns).flatMap((row) => {
      const ambiguous = new Set(cellValues(row.ambiguous_forms));
      const forms = [row.name_ar, row.name_fr, row.domain, row.alt_domains, row.alt_ar, row.alt_fr].flatMap(cellValues);
      return forms.map((form): [string, KnownOutlet] => [
        form,
        { name: row.name_ar || row.name_fr, isAmbiguous: ambiguous.has(form) || form.length < 3 },
      ]);
    }),
  );
}
