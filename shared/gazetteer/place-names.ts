import { foldedWords } from '../text/tokens.ts';
import placesMoroccoCsv from './places-morocco.csv?raw';
import placesWorldCsv from './places-world.csv?raw';
import { cellValues, readTable } from './read-table.ts';

let names: ReadonlySet<string> | null = null;

/** Names of Moroccan places and of the world's large cities in both scripts, as their folded words with a blank between. Built once a process. */
export function placeNames(): ReadonlySet<string> {
  names ??= build();
  return names;
}

function build(): ReadonlySet<string> {
  const cells = [
    ...readTable(placesMoroccoCsv, ['name_ar', 'name_fr', 'alt_ar', 'alt_fr']).map((row) => [
      row.name_ar,
      row.name_fr,
      row.alt_ar,
      row.alt_fr,
    ]),
    ...readTable(placesWorldCsv, ['name_ar', 'name_fr', 'alt_ar', 'alt_latin']).map((row) => [
      row.name_ar,
      row.name_fr,
      row.alt_ar,
      row.alt_latin,
    ]),
  ];
  const found = new Set<string>();
  for (const row of cells) {
    for (const cell of row) for (const name of cellValues(cell)) found.add(foldedWords(name).join(' '));
  }
  return found;
}
