import type { Language } from '../../model/language.ts';
import type { SearchStatus, WordField } from '../search-document.ts';
import type { DateField } from './fields.ts';
import type { Tone } from '../../model/tone.ts';

/**
 * A search as plain data. Words are folded (`form`) for matching and kept as typed for showing.
 * `field` is null for a word looked for wherever a clipping has words.
 */
export type Query =
  | { readonly kind: 'everything' }
  | { readonly kind: 'and'; readonly parts: readonly Query[] }
  | { readonly kind: 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | WordQuery
  | PhraseQuery
  | NearQuery
  | DateQuery
  | ValueQuery
  | MissingQuery
  | AliasQuery;

/**
 * One word. `forms`: it and its inflections, with whatever is attached to it. `prefix`: all that begins so. `typing`: a
 * word not yet finished, so either. `alike`: it and what is spelt nearly so.
 */
export interface WordQuery {
  readonly kind: 'word';
  readonly match: 'forms' | 'prefix' | 'typing' | 'alike';
  readonly field: WordField | null;
  readonly form: string;
  readonly typed: string;
}

/**
 * Words one after the other, exactly as they stand; only the first may have و، ف، ب، ل or ك attached, and of the last
 * no more than the beginning is given where it is still being typed (`unfinished`).
 */
export interface PhraseQuery {
  readonly kind: 'phrase';
  readonly field: WordField | null;
  readonly forms: readonly string[];
  readonly typed: string;
  readonly unfinished: boolean;
}

/** Words or phrases of one field that stand within `distance` words of each other, in any order. */
export interface NearQuery {
  readonly kind: 'near';
  readonly field: WordField | null;
  readonly parts: readonly (WordQuery | PhraseQuery)[];
  readonly distance: number;
}

/**
 * A period, both days included; an open end is null. A clipping matches if the whole of its date, however precise,
 * lies in the period. Where `forms` are not empty (a date typed without a field), so does one that says these words.
 */
export interface DateQuery {
  readonly kind: 'date';
  readonly field: DateField;
  readonly from: string | null;
  readonly to: string | null;
  readonly forms: readonly string[];
  readonly typed: string;
}

export type ValueQuery =
  | { readonly kind: 'value'; readonly field: 'status'; readonly value: SearchStatus }
  | { readonly kind: 'value'; readonly field: 'language'; readonly value: Language }
  | { readonly kind: 'value'; readonly field: 'tone'; readonly value: Tone };

/** Clippings that have nothing in a field. */
export interface MissingQuery {
  readonly kind: 'missing';
  readonly field: WordField | DateField | 'tone';
}

/** What has a place in a text. */
export type WordsQuery = WordQuery | PhraseQuery | NearQuery;

/** Words that name an entity, and the other ways to find it: its other names, and its tag. */
export interface AliasQuery {
  readonly kind: 'alias';
  readonly part: Query;
  readonly routes: readonly AliasRoute[];
}

export interface AliasRoute {
  readonly entityId: string;
  /** The other name, to say what was found through it. */
  readonly alias: string;
  readonly phrase: PhraseQuery;
}

export const EVERYTHING: Query = { kind: 'everything' };

/** The words of a date, which an article may say. */
export function phraseOfDate({ forms, typed }: DateQuery): PhraseQuery {
  return { kind: 'phrase', field: null, forms, typed, unfinished: false };
}
