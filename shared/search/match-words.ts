import { assertNever } from '../model/assert-never.ts';
import type { Token } from '../text/tokens.ts';
import { isSpeltLike, spellingOf } from './language/spelling.ts';
import { baseOf, mayHaveAttached, readingsOf, stemOf, wordsWithin } from './language/word-forms.ts';
import type { NearQuery, PhraseQuery, WordQuery } from './query/query.ts';

/** Where a word or phrase stands among the words of a text: the number of its first and of its last. */
export interface Occurrence {
  readonly first: number;
  readonly last: number;
}

/** What is asked of one folded word. */
export type FormTest = (form: string) => boolean;

/** The test that a single word of a query is. */
export function testOfWord({ match, form }: Pick<WordQuery, 'match' | 'form'>): FormTest {
  switch (match) {
    case 'forms': {
      const stem = stemOf(form);
      return (other) => stemOf(other) === stem;
    }
    case 'prefix':
      return (other) => beginsWith(other, form);
    case 'typing': {
      const isWord = testOfWord({ match: 'forms', form });
      const isPrefix = testOfWord({ match: 'prefix', form });
      return (other) => isWord(other) || isPrefix(other);
    }
    case 'alike': {
      const spelling = spellingOf(form);
      return (other) => isSpeltLike(spelling, baseOf(other));
    }
    default:
      return assertNever(match);
  }
}

/**
 * Whether a word, or what is left of it with less and less attached, begins so; what is attached alone does not count,
 * or ال would begin half of all words.
 */
function beginsWith(word: string, prefix: string): boolean {
  // Thousands of words are asked, and to most nothing is attached, or nothing begins so: those are not taken apart.
  if (!mayHaveAttached(word)) return word.startsWith(prefix);
  // What is left of a word is its end, but that ال is read for لل.
  if (!word.includes(prefix) && !word.includes('لل')) return false;
  const readings = readingsOf(word);
  const base = readings.at(-1) ?? word;
  return readings.some((reading) => reading.startsWith(prefix) && prefix.length > reading.length - base.length);
}

/** The tests of a phrase's words, one after the other. */
export function testsOfPhrase({ forms, unfinished }: Pick<PhraseQuery, 'forms' | 'unfinished'>): readonly FormTest[] {
  return forms.map((form, index): FormTest => {
    if (unfinished && index === forms.length - 1) return (other) => beginsWith(other, form);
    if (index === 0) return (other) => other === form || begins(other, form);
    return (other) => other === form;
  });
}

/** Whether a word is this one with something attached. Its end tells most words apart sooner than taking it apart. */
function begins(word: string, form: string): boolean {
  return word.length >= form.length && word.at(-1) === form.at(-1) && wordsWithin(word).includes(form);
}

/** Every place where a word or phrase stands in a text's words, in order. */
export function occurrencesOf(query: WordQuery | PhraseQuery, words: readonly Token[]): Occurrence[] {
  const tests = query.kind === 'phrase' ? testsOfPhrase(query) : [testOfWord(query)];
  const found: Occurrence[] = [];
  for (let first = 0; first + tests.length <= words.length; first += 1) {
    const fits = tests.every((test, index) => test(words[first + index]?.folded ?? ''));
    if (fits) found.push({ first, last: first + tests.length - 1 });
  }
  return found;
}

/**
 * The places where all parts of a near condition stand within its distance.
 *
 * @returns for each place, one occurrence a part
 */
export function placesNear({ parts, distance }: NearQuery, words: readonly Token[]): Occurrence[][] {
  return nearby(
    parts.map((part) => occurrencesOf(part, words)),
    distance,
  );
}

/** The same from occurrences that are known: `lists` has those of each part, in order. */
export function nearby(lists: readonly (readonly Occurrence[])[], distance: number): Occurrence[][] {
  const places: Occurrence[][] = [];
  const starts = lists.flat().map(({ first }) => first);
  for (const start of [...new Set(starts)].sort((one, other) => one - other)) {
    // From this word on, the next of each part is the nearest; all of a part are equally long.
    const place = lists.map((list) => list.find(({ first }) => first >= start));
    const whole = place.filter((occurrence) => occurrence !== undefined);
    if (whole.length < lists.length) break;
    if (Math.max(...whole.map(({ last }) => last)) - start <= distance) places.push(whole);
  }
  return places;
}
