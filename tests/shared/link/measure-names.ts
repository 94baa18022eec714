import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NamePairs } from '#shared/gazetteer/name-pairs.ts';
import { cellValues, readTable } from '#shared/gazetteer/read-table.ts';
import { matchPersonNames } from '#shared/link/match-person-names.ts';
import { fold } from '#shared/text/fold.ts';

/** A given or family name with its spellings. */
interface Name {
  readonly arabic: readonly string[];
  readonly latin: readonly string[];
}

export interface Names {
  readonly given: readonly Name[];
  readonly family: readonly Name[];
  /** How many spellings they have, both scripts together. */
  readonly forms: number;
}

/** Shares of the pairs drawn, from 0 to 1. */
export interface Measured {
  readonly recall: number;
  readonly falseLinks: number;
  /** Of pairs who share the given name and not the other. */
  readonly falseOfOneGivenName: number;
}

/** A matcher that knows nothing but sounds. */
export const NO_LISTS: NamePairs = { listed: () => 'unknown', paired: () => 0 };

const PAIRS = 4000;

/** The names of the lists' rows that `isTaken` takes: of every other one, unless it says otherwise. */
export function heldOutNames(isTaken = (row: number): boolean => row % 2 === 1): Names {
  const [given, family] = ['given-names.csv', 'family-names.csv'].map((list) =>
    namesOf(list).filter((_name, row) => isTaken(row)),
  ) as [Name[], Name[]];
  const forms = [...given, ...family].flatMap(({ arabic, latin }) => [...arabic, ...latin]);
  return { given, family, forms: new Set(forms).size };
}

/**
 * Puts full names together at random, from a fixed seed, in any of their spellings, and asks the matcher about one in
 * Arabic and one in Latin script. `pairsFor` makes the matcher's lists; what it is given says whether a pair of words is
 * the answer to a question asked here, for lists that are to be kept from knowing it.
 */
export function measureNames(
  { given, family }: Names,
  pairsFor: (isAnswer: (arabic: string, latin: string) => boolean) => NamePairs,
): Measured {
  const answers = answersOf([...given, ...family]);
  const pairs = pairsFor((arabic, latin) => answers.has(`${arabic} ${latin}`));
  const isMatch = (one: string, other: string) => matchPersonNames(one, other, pairs) !== null;
  const draw = (random: () => number) => ({ given: pick(given, random), family: pick(family, random) });
  const share = (seed: number, holds: (random: () => number) => boolean) => {
    const random = randomFrom(seed);
    return Array.from({ length: PAIRS }, () => holds(random)).filter(Boolean).length / PAIRS;
  };
  return {
    recall: share(1, (random) => {
      const one = draw(random);
      return isMatch(written(one, 'arabic', random), written(one, 'latin', random));
    }),
    falseLinks: share(2, (random) => {
      const [one, other] = [draw(random), draw(random)];
      if (shareForm(one.given, other.given) && shareForm(one.family, other.family)) return false;
      return isMatch(written(one, 'arabic', random), written(other, 'latin', random));
    }),
    falseOfOneGivenName: share(3, (random) => {
      const one = draw(random);
      const other = { given: one.given, family: pick(family, random) };
      if (shareForm(one.family, other.family)) return false;
      return isMatch(written(one, 'arabic', random), written(other, 'latin', random));
    }),
  };
}

/** Every Arabic spelling of a name with every Latin one, folded. */
function answersOf(names: readonly Name[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ arabic, latin }) => arabic.flatMap((one) => latin.map((other) => `${fold(one)} ${fold(other)}`))),
  );
}

function namesOf(list: string): Name[] {
  const csv = readFileSync(path.resolve(import.meta.dirname, '../../../shared/gazetteer', list), 'utf8');
  return readTable(csv, ['name_ar', 'alt_ar', 'latin', 'alt_latin', 'other_latin_wikidata']).map((row) => ({
    arabic: [row.name_ar, ...cellValues(row.alt_ar)],
    latin: [row.latin, ...cellValues(row.alt_latin), ...cellValues(row.other_latin_wikidata)],
  }));
}

/** A linear congruential generator (Numerical Recipes), so that every run draws the same. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)]!;
}

function written(
  { given, family }: { readonly given: Name; readonly family: Name },
  script: keyof Name,
  random: () => number,
): string {
  return `${pick(given[script], random)} ${pick(family[script], random)}`;
}

function shareForm(one: Name, other: Name): boolean {
  return one.arabic.some((form) => other.arabic.includes(form)) || one.latin.some((form) => other.latin.includes(form));
}
