import { displayName, type EntityName } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { Wording } from './wording.ts';

/** The name of somebody or something in the report's language, or in whichever it is known. */
export function subjectName(
  named: { readonly names: readonly EntityName[] },
  { language }: Pick<Wording, 'language'>,
): Phrase {
  const shown = displayName(named, language);
  return phrase(shown, languageOf(named.names, shown) ?? language);
}

function languageOf(names: readonly EntityName[], shown: string): Language | undefined {
  return names.find(({ text }) => text === shown)?.language;
}
