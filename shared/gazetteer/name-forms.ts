import { fold } from '../text/fold.ts';
import { arabicShare } from '../text/script.ts';
import { tokens } from '../text/tokens.ts';
import type { LexiconEntry, NameForm } from './lexicon-entry.ts';

/** A row of a word list, read: the entry and all the ways its name is written. */
export interface LexiconName {
  readonly entry: LexiconEntry;
  readonly official: readonly string[];
  readonly variants: readonly string[];
  /** Whether a way of writing it is ambiguous. */
  readonly isAmbiguous: (form: string) => boolean;
}

/** The forms of a name with their folded words, each way of writing once. */
export function* readNames(name: LexiconName): Generator<{ words: string[]; form: NameForm }> {
  const seen = new Set<string>();
  const both = [...name.official.map((text) => ({ text, isOfficial: true }))].concat(
    name.variants.map((text) => ({ text, isOfficial: false })),
  );
  for (const { text, isOfficial } of both) {
    const words = nameWords(text);
    const key = words.join(' ');
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const script = arabicShare(text) > 0.5 ? 'arabic' : 'latin';
    yield {
      words,
      form: {
        entry: name.entry,
        script,
        isAmbiguous: name.isAmbiguous(text),
        isOfficial,
        isAcronym: words.length === 1 && text.length > 1 && script === 'latin' && text === text.toUpperCase(),
        hasComma: text.includes(','),
      },
    };
  }
}

/** The folded words of a name. */
export function nameWords(name: string): string[] {
  return tokens(name).map(({ folded }) => folded);
}

/** Whether a form is in a list of ambiguous forms, whichever way it is written. */
export function inForms(forms: readonly string[]): (form: string) => boolean {
  const folded = new Set(forms.map(fold));
  return (form) => folded.has(fold(form));
}
