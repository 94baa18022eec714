import type { EventKind } from '../model/event.ts';
import type { Language } from '../model/language.ts';
import eventWordsCsv from './event-words.csv?raw';
import { addArabicVerb, addPhrase, newPhraseTrie, type PhraseTrie } from './phrase-trie.ts';
import { cellValues, readTable } from './read-table.ts';

/**
 * What a word does in telling of an event: names it (head) or tells it by itself (verb); says that one was held, hosted,
 * chaired or attended, by whom, on what occasion; or that the event named is to come, being prepared, past, one of a series,
 * another, the same as before, new (un), cancelled, or what another one was about; who was present; what kind of building or
 * part of a town;
 * where people come from; that votes were cast and counted; that a clause only describes (الذي, qui); or that it
 * means no event at all in this phrase (عن بعد, formation politique).
 */
export const EVENT_WORD_GROUPS = [
  'head',
  'verb',
  'hold',
  'host',
  'chair',
  'by',
  'occasion',
  'coming',
  'preparing',
  'past',
  'series',
  'another',
  'this',
  'one',
  'cancelled',
  'presence',
  'venue',
  'site',
  'origin',
  'topic',
  'polling',
  'relative',
  'not',
] as const;
type EventWordGroup = (typeof EVENT_WORD_GROUPS)[number];

export interface EventWord {
  readonly group: EventWordGroup;
  /** For heads and verbs. */
  readonly kind: EventKind | null;
  /** How surely the word means an event, from 1 (as often something else) to 3. */
  readonly weight: number;
  readonly lang: Language;
  /** An Arabic plural (those of the other languages are told by their ending), or a word for any kind of event. */
  readonly sense: '' | 'plural' | 'general';
}

const VERBS: ReadonlySet<string> = new Set(['verb', 'hold', 'host', 'chair']);

let trie: PhraseTrie<EventWord> | null = null;

/** The words of event-words.csv (`group`, `kind`, `lang`, `weight`, `sense`, `forms`), Arabic verbs in all their forms. Built once a process. */
export function eventWords(): PhraseTrie<EventWord> {
  trie ??= build();
  return trie;
}

function build(): PhraseTrie<EventWord> {
  const root = newPhraseTrie<EventWord>();
  const columns = ['group', 'kind', 'lang', 'weight', 'sense', 'forms'] as const;
  for (const { group, kind, lang, weight, sense, forms } of readTable(eventWordsCsv, columns)) {
    const word = {
      group,
      kind: kind === '' ? null : kind,
      weight: Number(weight),
      lang,
      sense,
    } as EventWord;
    const isVerb = lang === 'ar' && VERBS.has(group);
    for (const form of cellValues(forms)) {
      if (isVerb) addArabicVerb(root, form, word);
      else addPhrase(root, form, word);
    }
  }
  return root;
}
