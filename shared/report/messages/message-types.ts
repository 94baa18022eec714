import type { Language } from '../../model/language.ts';
import type { ar } from './ar.ts';

/** The plural categories of each language (CLDR). */
interface PluralCategories {
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly en: 'one' | 'other';
}

type Arabic = typeof ar;

/** The keys of the messages that say one thing, and of those that depend on a number. */
export type TextKey = { [Key in keyof Arabic]: Arabic[Key] extends string ? Key : never }[keyof Arabic];
export type CountKey = Exclude<keyof Arabic, TextKey>;

/** A language's messages: Arabic's keys, no more and no fewer, in the plural forms the language has. */
export type Messages<L extends Language = 'ar'> = {
  readonly [Key in keyof Arabic]: Arabic[Key] extends string
    ? string
    : { readonly [Category in PluralCategories[L]]: string };
};

/** A message in the forms it has in some language; `other` is there in all of them. */
type CountForms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export type AnyMessages = { readonly [Key in TextKey]: string } & { readonly [Key in CountKey]: CountForms };
