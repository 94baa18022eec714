import { fold } from '../text/fold.ts';
import familyCsv from './family-names.csv?raw';
import givenCsv from './given-names.csv?raw';
import pairsCsv from './name-pairs-wikidata.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/** What the lists know of two spellings of one word of a name, in whichever scripts. */
export interface NamePairs {
  /**
   * `same` where a list has both as spellings of one name, `different` where it has each, of different names; `unknown`
   * where it lacks one of them. Forms are folded.
   */
  listed(one: string, other: string): 'same' | 'different' | 'unknown';
  /** How often the two were paired on labels of people in Wikidata; 0 where never. Forms are folded. */
  paired(arabic: string, latin: string): number;
}

/** Builds the table on the first question: only linking needs it, and it is the largest list by far. */
export function loadNamePairs(): NamePairs {
  let rows: Map<string, number[]> | undefined;
  let segments: Map<string, number[]> | undefined;
  return {
    listed(one, other) {
      rows ??= rowsByForm();
      const [rowsOfOne, rowsOfOther] = [rows.get(one), rows.get(other)];
      if (!rowsOfOne || !rowsOfOther) return 'unknown';
      return rowsOfOne.some((row) => rowsOfOther.includes(row)) ? 'same' : 'different';
    },
    paired(arabic, latin) {
      segments ??= segmentsByArabic();
      for (const start of segments.get(arabic) ?? []) {
        const line = pairsCsv.slice(start, lineEnd(start));
        const [, spelling, count] = line.split(',');
        if (spelling === latin) return Number(count);
      }
      return 0;
    },
  };
}

/** The rows of the lists of given and family names that each folded form stands in. */
function rowsByForm(): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  const columns = ['name_ar', 'alt_ar', 'latin', 'alt_latin'] as const;
  for (const [index, row] of [...readTable(givenCsv, columns), ...readTable(familyCsv, columns)].entries()) {
    for (const form of columns.flatMap((column) => cellValues(row[column]))) {
      const key = listKey(form);
      const known = rows.get(key);
      if (known) known.push(index);
      else rows.set(key, [index]);
    }
  }
  return rows;
}

/** Folded, without spaces and hyphens: عبد الله and عبدالله, El Amrani and El-Amrani are one form. */
export function listKey(form: string): string {
  return fold(form).replace(/[\s\-']+/g, '');
}

/** Where the lines of each Arabic word begin, by the folded word. */
function segmentsByArabic(): Map<string, number[]> {
  const segments = new Map<string, number[]>();
  let start = lineEnd(0) + 1;
  while (start < pairsCsv.length) {
    const arabic = fold(pairsCsv.slice(start, pairsCsv.indexOf(',', start)));
    const known = segments.get(arabic);
    if (known) known.push(start);
    else segments.set(arabic, [start]);
    start = lineEnd(start) + 1;
  }
  return segments;
}

function lineEnd(start: number): number {
  const end = pairsCsv.indexOf('\n', start);
  return end < 0 ? pairsCsv.length : end;
}
