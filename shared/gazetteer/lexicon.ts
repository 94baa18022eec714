import { loadWordClasses, wordsOfClass, type WordClasses } from './word-classes.ts';
import type { LexiconEntry, NameForm } from './lexicon-entry.ts';
import { loadOrganisations } from './load-organisations.ts';
import { loadPersonNames, type PersonNames } from './load-person-names.ts';
import { loadPlaces } from './load-places.ts';
import { loadTriggers, type TriggerKind } from './load-triggers.ts';
import { rememberStarts } from './known-starts.ts';
import { addForms } from './name-forms.ts';
import outletsCsv from './outlets.csv?raw';
import { readTable, type TableRow } from './read-table.ts';
import { newTrie, type TokenTrie } from './token-trie.ts';

type Outlet = TableRow<'kind' | 'name_ar' | 'name_fr' | 'domain' | 'alt_ar' | 'alt_fr' | 'ambiguous_forms'>;

/** The word lists, built into what the stages look names up in. */
export interface Lexicon {
  readonly outlets: readonly Outlet[];
  /** By id. */
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** Names of organisations and places, by their folded words. */
  readonly names: TokenTrie<NameForm>;
  readonly people: PersonNames;
  /** Words that announce a name, by their folded words: of which kinds each is. */
  readonly triggers: TokenTrie<TriggerKind>;
  readonly words: WordClasses;
}

/** Builds the lexicon from the word lists. Done once a process. */
export function loadLexicon(): Lexicon {
  const outlets = readTable(outletsCsv, [
    'kind',
    'name_ar',
    'name_fr',
    'domain',
    'alt_ar',
    'alt_fr',
    'ambiguous_forms',
  ]);
  const words = loadWordClasses();
  const entries = new Map<string, LexiconEntry>();
  const names = newTrie<NameForm>();
  for (const name of [...loadOrganisations(outlets), ...loadPlaces(wordsOfClass(words, 'place_word'))]) {
    entries.set(name.entry.id, name.entry);
    addForms(names, name);
  }
  const people = loadPersonNames(wordsOfClass(words, 'name_word'));
  const triggers = loadTriggers();
  for (const trie of [names, people.given, people.family, triggers]) rememberStarts<unknown>(trie);
  return { outlets, entries, names, people, triggers, words };
}
