import { fold, foldUnit } from '../text/fold.ts';
import { foldedWords } from '../text/tokens.ts';
import familyNamesCsv from './family-names.csv?raw';
import givenNamesCsv from './given-names.csv?raw';
import namePairsCsv from './name-pairs-wikidata.csv?raw';
import { cellValues, readTable } from './read-table.ts';

/** Folded words that people's names are made of. */
export interface NameTokens {
  /** First names used in Morocco, in both scripts. */
  readonly given: ReadonlySet<string>;
  /** Whether a word is part of some name: a first name, a family name, or (in Arabic) one of a person in Wikidata. */
  readonly isPart: (folded: string) => boolean;
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
  const inPairs = arabicWordsOfPairs();
  return { given, isPart: (folded) => given.has(folded) || family.has(folded) || inPairs(folded) };
}

function wordsOf(rows: readonly Readonly<Record<'name_ar' | 'alt_ar' | 'latin' | 'alt_latin', string>>[]): Set<string> {
  const words = new Set<string>();
  for (const row of rows) {
    for (const name of [row.name_ar, row.alt_ar, row.latin, row.alt_latin].flatMap(cellValues)) {
      for (const word of foldedWords(name)) words.add(word);
    }
  }
  return words;
}

/**
 * Looks up the Arabic column of the pairs. It has 49,000 words, sorted, and a page asks for few of them: only those with
 * the first letter asked for are read, so that no first page waits for all.
 */
function arabicWordsOfPairs(): (folded: string) => boolean {
  const stretches = stretchesByLetter();
  const words = new Map<string, ReadonlySet<string>>();
  return (folded) => {
    const letter = folded.charAt(0);
    let known = words.get(letter);
    if (!known) {
      known = new Set((stretches.get(letter) ?? []).flatMap(arabicWordsIn));
      words.set(letter, known);
    }
    return known.has(folded);
  };
}

type Stretch = readonly [from: number, to: number];

/** Where the rows of each first letter, folded, begin and end: each letter as written is one stretch. */
function stretchesByLetter(): Map<string, Stretch[]> {
  const stretches = new Map<string, Stretch[]>();
  let from = namePairsCsv.indexOf('\n') + 1;
  while (from > 0 && from < namePairsCsv.length) {
    const first = namePairsCsv.charCodeAt(from);
    const to = endOfLetter(from, first);
    const letter = foldUnit(first).charAt(0);
    stretches.set(letter, [...(stretches.get(letter) ?? []), [from, to]]);
    from = to;
  }
  return stretches;
}

/** Halving the rest again and again finds where the letter ends, since the rows are sorted. */
function endOfLetter(from: number, letter: number): number {
  let [low, high] = [from, namePairsCsv.length];
  while (low < high) {
    const line = lineStart(Math.floor((low + high) / 2), from);
    if (namePairsCsv.charCodeAt(line) === letter) low = nextLine(line);
    else high = line;
  }
  return low;
}

const lineStart = (at: number, from: number) => Math.max(from, namePairsCsv.lastIndexOf('\n', at - 1) + 1);

function nextLine(line: number): number {
  const end = namePairsCsv.indexOf('\n', line);
  return end < 0 ? namePairsCsv.length : end + 1;
}

function arabicWordsIn([from, to]: Stretch): string[] {
  // Two bare words and a number: no quotes to mind, and a full reader takes ten times as long.
  return namePairsCsv
    .slice(from, to)
    .split('\n')
    .map((row) => fold(row.slice(0, row.indexOf(','))));
}
