import { phraseIndex, type PhraseIndex } from '../text/phrase-index.ts';
import placesMoroccoCsv from './places-morocco.csv?raw';
import placesWorldCsv from './places-world.csv?raw';
import { cellValues, readTable } from './read-table.ts';

let index: PhraseIndex<string> | null = null;

/** Names of Moroccan places and of the world's large cities in both scripts, to their first name. Built once a process. */
export function placeIndex(): PhraseIndex<string> {
  index ??= build();
  return index;
}

function build(): PhraseIndex<string> {
  const morocco = readTable(placesMoroccoCsv, ['name_ar', 'name_fr', 'alt_ar', 'alt_fr']).map((row) =>
    [row.name_ar, row.name_fr, row.alt_ar, row.alt_fr].flatMap(cellValues),
  );
  const world = readTable(placesWorldCsv, ['name_ar', 'name_fr', 'alt_ar', 'alt_latin']).map((row) =>
    [row.name_ar, row.name_fr, row.alt_ar, row.alt_latin].flatMap(cellValues),
  );
  return phraseIndex(
    [...morocco, ...world].flatMap((forms) => forms.map((form): [string, string] => [form, forms[0] ?? form])),
  );
}
