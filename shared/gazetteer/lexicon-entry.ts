import type { EntityType } from '../model/entity.ts';
import type { Language } from '../model/language.ts';

/** Something the word lists know by name: a party, an institution, an outlet, a place. */
export interface LexiconEntry {
  /** E.g. `party:PI`, `institution:CR`, `outlet:istiqlal.info`, `place:ma-01.051`, `place:SN`. */
  readonly id: string;
  readonly type: EntityType;
  /** The list's own kind, e.g. `union`, `ministry`, `province`, `country`. */
  readonly kind: string;
  /** The name to show it by; a language is missing where the list has no name in it. */
  readonly canonical: Readonly<Partial<Record<Language, string>>>;
}

/** One way of writing a name. Several entries may share a form. */
export interface NameForm {
  readonly entry: LexiconEntry;
  readonly script: 'arabic' | 'latin';
  /** Also a common word, a person's name, another thing's name or too short: to be believed only after a trigger. */
  readonly isAmbiguous: boolean;
  /** The name itself, as against a nickname or a variant. */
  readonly isOfficial: boolean;
  /** All capitals, so it counts only in capitals. */
  readonly isAcronym: boolean;
  /** Holds a comma, so a match may go over one. */
  readonly hasComma: boolean;
}
