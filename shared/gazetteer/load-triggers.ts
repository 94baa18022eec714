import { foldedWords } from '../text/tokens.ts';
import { readTable } from './read-table.ts';
import { addToTrie, newTrie, type TokenTrie } from './token-trie.ts';
import triggersCsv from './triggers.csv?raw';

/** What a word before or after a name says of it. Several kinds may share a word (مركز heads places and institutions). */
const TRIGGER_KINDS = [
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

/** The words of triggers.csv that announce a name, of all kinds and in Arabic, French and English together. */
export function loadTriggers(): TokenTrie<TriggerKind> {
  const trie = newTrie<TriggerKind>();
  for (const { kind, form } of readTable(triggersCsv, ['kind', 'lang', 'form'])) {
    if (isTriggerKind(kind)) addToTrie(trie, foldedWords(form), kind, (known) => known === kind);
  }
  return trie;
}

function isTriggerKind(kind: string): kind is TriggerKind {
  return (TRIGGER_KINDS as readonly string[]).includes(kind);
}
