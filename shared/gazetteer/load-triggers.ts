import { nameWords } from './name-forms.ts';
import { readTable } from './read-table.ts';
import { addToTrie, newTrie, type TokenTrie } from './token-trie.ts';
import triggersCsv from './triggers.csv?raw';

/** What a word before or after a name says of it. Several kinds may share a word (مركز heads places and institutions). */
export const TRIGGER_KINDS = [
  'person_title',
  'person_role',
  'speech_verb',
  'org_head',
  'org_body',
  'place_head',
  'place_hint',
  'place_head_kept',
  'place_head_weak',
] as const;
export type TriggerKind = (typeof TRIGGER_KINDS)[number];

/** Words that announce a name, by kind, in Arabic, French and English together. */
export type Triggers = Readonly<Record<TriggerKind, TokenTrie<true>>>;

export function loadTriggers(): Triggers {
  const tries = Object.fromEntries(TRIGGER_KINDS.map((kind) => [kind, newTrie<true>()])) as Record<
    TriggerKind,
    TokenTrie<true>
  >;
  for (const { kind, form } of readTable(triggersCsv, ['kind', 'lang', 'form'])) {
    if (isTriggerKind(kind)) addToTrie(tries[kind], nameWords(form), true);
  }
  return tries;
}

function isTriggerKind(kind: string): kind is TriggerKind {
  return (TRIGGER_KINDS as readonly string[]).includes(kind);
}
