import { tokens, type Token } from '../../text/tokens.ts';
import { occurrencesOf, placesNear, testOfWord } from '../match-words.ts';
import type { WordsQuery } from '../query/query.ts';

/** One value's names, each as its words. */
type NameWords = readonly (readonly Token[])[];

/**
 * Values that many clippings share (outlets, topics, what they are tagged with), each by the names it goes by, numbered
 * from 0. Answers which of them the words of a query name, by the same tests as the texts' words.
 */
export class NameTable {
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #names: (readonly string[])[] = [];
  /** The names' words, and for each word the values that have it; made when a query first asks. */
  #words: { readonly ofValue: NameWords[]; readonly byForm: Map<string, Set<number>> } | null = null;

  get size(): number {
    return this.#ids.length;
  }

  idOf(number: number): string {
    return this.#ids[number] ?? '';
  }

  namesOf(number: number): readonly string[] {
    return this.#names[number] ?? [];
  }

  /** The number of a value; undefined if it has none. */
  find(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** The number of a value; a new one for a new value, which then goes by its id. */
  numberOf(id: string, names: readonly string[] = [id]): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.push(id) - 1;
    this.#numbers.set(id, number);
    this.#names.push(names);
    this.#index(number);
    return number;
  }

  /** Gives a value other names. */
  rename(number: number, names: readonly string[]): void {
    this.#names[number] = names;
    for (const { folded } of (this.#words?.ofValue[number] ?? []).flat())
      this.#words?.byForm.get(folded)?.delete(number);
    this.#index(number);
  }

  /** Whether a value has words at all. */
  isNamed(number: number): boolean {
    return this.namesOf(number).some((name) => tokens(name).length > 0);
  }

  /** 1 at the number of each value that a query's words name, in one and the same of its names. */
  named(query: WordsQuery): { readonly marks: Uint8Array; readonly count: number } {
    const { ofValue, byForm } = this.#allWords();
    const marks = new Uint8Array(this.size);
    let count = 0;
    const mark = (number: number) => {
      if (marks[number] === 0) count += 1;
      marks[number] = 1;
    };
    if (query.kind === 'word') {
      const test = testOfWord(query);
      for (const [form, values] of byForm) if (values.size > 0 && test(form)) values.forEach(mark);
    } else {
      for (const [number, names] of ofValue.entries()) if (names.some((words) => standsIn(query, words))) mark(number);
    }
    return { marks, count };
  }

  #allWords() {
    if (this.#words) return this.#words;
    const words = { ofValue: [], byForm: new Map<string, Set<number>>() };
    this.#words = words;
    for (const number of this.#names.keys()) this.#index(number);
    return words;
  }

  /** Takes in the words of a value's names, where words are at hand at all. */
  #index(number: number): void {
    if (!this.#words) return;
    const words = this.namesOf(number).map((name) => tokens(name));
    this.#words.ofValue[number] = words;
    for (const { folded } of words.flat()) {
      const values = this.#words.byForm.get(folded) ?? new Set();
      this.#words.byForm.set(folded, values.add(number));
    }
  }
}

function standsIn(query: Exclude<WordsQuery, { kind: 'word' }>, words: readonly Token[]): boolean {
  return query.kind === 'near' ? placesNear(query, words).length > 0 : occurrencesOf(query, words).length > 0;
}
