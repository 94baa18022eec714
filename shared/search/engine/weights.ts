import { baseOf, stemOf } from '../language/word-forms.ts';
import { testOfWord, testsOfPhrase } from '../match-words.ts';
import type { Beginning, TermsWanted } from '../index/segment-reader.ts';
import type { PhraseQuery, WordQuery } from '../query/query.ts';
import { PLAIN_FIELDS, TEXT_FIELDS, type TextField, type WordField } from '../search-document.ts';

/** How much a word counts by where it stands, in the order of TEXT_FIELDS. */
const WEIGHT_OF_FIELD: Readonly<Record<TextField, number>> = {
  title: 4,
  kicker: 2,
  byline: 2,
  section: 1,
  dateline: 1.5,
  body: 1,
  notes: 1.5,
  url: 1,
};
export const FIELD_WEIGHTS = Float32Array.from(TEXT_FIELDS, (field) => WEIGHT_OF_FIELD[field]);

/** A word in an outlet's name or a topic counts as much as in the title's line above. */
export const SHARED_FIELD_WEIGHT = 2;

/** How much a form counts: the word itself, the same with something attached, another form of its stem. */
const SAME_BASE = 0.9;
const SAME_STEM = 0.45;
const BEGINS_SO = 0.6;
const SPELT_SO = 0.5;

/** The text fields (a bit each) that a word of a query is looked for in; 0 if it is looked for in shared ones alone. */
export function textFieldsOf(field: WordField | null): number {
  let bits = 0;
  for (const [index, name] of TEXT_FIELDS.entries())
    if (field === name || (field === null && (PLAIN_FIELDS as readonly string[]).includes(name))) bits |= 1 << index;
  return bits;
}

/** The terms that a word of a query stands for. @param alike the words that an `alike` one is spelt like, without what is attached */
export function termsOfWord({ match, form }: WordQuery, alike: readonly string[] = []): TermsWanted {
  switch (match) {
    case 'forms':
      return { stems: [stemOf(form)], beginnings: [], weigh: weighForms(form) };
    case 'prefix':
      return { ...stemsOfPrefix(form), weigh: weighPrefix(form) };
    case 'typing': {
      const [word, prefix] = [weighForms(form), weighPrefix(form)];
      const wanted = stemsOfPrefix(form);
      return {
        stems: [...wanted.stems, stemOf(form)],
        beginnings: wanted.beginnings,
        weigh: (other) => Math.max(word(other), prefix(other)),
      };
    }
    case 'alike': {
      const own = baseOf(form);
      const bases = new Set(alike);
      const weigh = (other: string) => {
        const base = baseOf(other);
        if (base === own) return SAME_BASE;
        return bases.has(base) ? SPELT_SO : 0;
      };
      return { stems: [...alike, form].map(stemOf), beginnings: [], weigh };
    }
  }
}

function weighForms(form: string): (other: string) => number {
  const [base, stem] = [baseOf(form), stemOf(form)];
  return (other) => {
    if (other === form) return 1;
    if (baseOf(other) === base) return SAME_BASE;
    return stemOf(other) === stem ? SAME_STEM : 0;
  };
}

function weighPrefix(form: string): (other: string) => number {
  const test = testOfWord({ match: 'prefix', form });
  return (other) => (other === form ? 1 : test(other) ? BEGINS_SO : 0);
}

/**
 * Where the words stand that have a reading which begins with `form`. The reading is something attached and the base;
 * `form` reaches into the base, so the base begins with what is left of it. The stem is a beginning of the base: it
 * begins so too, or is itself a beginning of that.
 */
function stemsOfPrefix(form: string): Pick<TermsWanted, 'stems' | 'beginnings'> {
  const beginnings = restsOf(form);
  const stems = beginnings.flatMap(({ text }) =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 1)),
  );
  return { stems, beginnings };
}

/** What is left of a word when what may be attached is taken off, as far as it goes, and nothing. */
function restsOf(form: string): readonly Beginning[] {
  const rests: Beginning[] = [{ text: form, attached: 0 }];
  for (let attached = 0; ;) {
    const rest = form.slice(attached);
    // لل may be ل and a word that begins with ال of its own, and one ل the first of two.
    if (rest === 'ل' || rest.startsWith('لل')) rests.push({ text: `ال${rest.slice(2)}`, attached });
    const next = /^(?:ال|[وفبلك])/.exec(rest)?.[0].length ?? 0;
    attached += next;
    if (next === 0 || attached === form.length) return rests;
    rests.push({ text: form.slice(attached), attached });
  }
}

/** The terms that each word of a phrase stands for. */
export function termsOfPhrase(phrase: PhraseQuery): readonly TermsWanted[] {
  const tests = testsOfPhrase(phrase);
  return phrase.forms.map((form, index): TermsWanted => {
    const isOpen = phrase.unfinished && index === phrase.forms.length - 1;
    const test = tests[index] ?? (() => false);
    const where = isOpen ? stemsOfPrefix(form) : { stems: [stemOf(form)], beginnings: [] };
    return { ...where, weigh: (other) => (test(other) ? 1 : 0) };
  });
}
