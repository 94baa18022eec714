import { foldedWords } from '../text/tokens.ts';
import { moroccoRows, worldRows } from './place-rows.ts';
import { cellValues } from './read-table.ts';

let names: ReadonlySet<string> | null = null;

/** Names of Moroccan places and of towns abroad in both scripts, as their folded words with a blank between. Built once a process. */
export function placeNames(): ReadonlySet<string> {
  names ??= build();
  return names;
}

function build(): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (...cells: readonly string[]) => {
    for (const cell of cells) for (const name of cellValues(cell)) found.add(foldedWords(name).join(' '));
  };
  for (const { name_ar, name_fr, alt_ar, alt_fr } of moroccoRows()) add(name_ar, name_fr, alt_ar, alt_fr);
  for (const { name_ar, name_fr, alt_ar, alt_latin } of worldRows()) add(name_ar, name_fr, alt_ar, alt_latin);
  return found;
}
